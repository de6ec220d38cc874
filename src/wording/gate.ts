import type { PageOutline } from '../match/outline.ts'
import { aboutCare, LOOKED_AT } from './about.ts'
import { fold } from './fold.ts'
import { re } from './rule.ts'

/** Words of paying for care. Each block counts a different word once. */
const CARE = re`\b(?:health (?:insurance|plans?|coverage|care|carrier)|medical (?:polic(?:y|ies)|claims?|bills?)|medicare|medicaid|tricare|veterans?|l ?& ?i|workers'? comp\w*|injured workers?|pip|personal injury protection|med ?pay|hsas?|fsas?|hras?|superbills?|co-?pay(?:ment)?s?|co-?insurance|medical(?:ly)? necess\w+|prescri(?:ption|bed)|diagnos\w+|patients?|enrollees?|massage|physical therapy|chiropract\w+|acupuncture|rehabilitat\w+|therapists?|primary care|in-network|out-of-network|insurance|insurer|prior authorization|attending provider|specialist|provider|physiotherap\w+|bupa|axa|excess payments?|manual therapy|covered (?:service|benefit)s?|payable|claims?|members?|plan of care)\b`
/** Words of insurance for cars, houses, animals, lives and journeys. */
const OTHER = re`\b(?:pet insurance|vet(?:erinary|erinarian)?s?|(?:your|a) (?:dog|cat|pet|puppy|kitten)s?|for pets|puppies|kittens|collision|comprehensive (?:coverage)?|rental cars?|towing|roadside|repair (?:your car|network|shop)|windshield|homeowners?|renters?|dwelling|flood|roof|burglary|personal property|trip (?:cancellation|cost|protection|deposit|delay)|travel(?:er)?s? (?:insurance|assistance)|baggage|flights?|home country|life insurance|term life|whole life|death (?:benefit|certificate)|beneficiar(?:y|ies)|suicide|annuit(?:y|ies)|boat|motorcycle|liability coverage|property damage|mortgage|crops?|extended warranty|device protection|phone plan|windscreen|breakdown cover|no[- ]claims (?:bonus|discount)|motor insurance|home insurance|general liability|business owners?|commercial (?:auto|property)|(?:small )?business insurance)\b`

/** Who pays for care in Australia, New Zealand, Canada, Singapore, South Africa and India. */
const ABROAD = String.raw`ndis|hicaps|dva|bulk[- ]bill\w*|health funds?|private health(?: cover| insurance| funds?)?|allied health|gap (?:payments?|fees?)|medicare rebates?|medi(?:save|shield)|integrated shield|letter of guarantee|medical (?:aid|scheme)s?|acc (?:claims?|surcharge|cover|funded)|ohip|wsib|wcb|icbc|extended health|extras cover|eligible expenses|covered expenses|reasonable and customary|plan members?|health spending account|scheme rate|paramedical|accident benefits|ocf-\d+|attendant care|health ?care spending|mediclaim|cashless|sum insured|pre-?hospitali[sz]ation|in-?patient|hospital bills?|physiotherapists?|podiatr\w+`

/** Plans of managed care and public programmes; "dental plan" and a bare "PPO" prove nothing. */
const MANAGED = String.raw`health benefits|(?:hmo|ppo|epo|hdhp|indemnity) (?:plans?|options?|networks?|insurance)|insurance benefits|network (?:doctors?|physicians?|providers?)|covered health services|plan benefits|summary plan description|managed care|usual and customary|pre-?treatment estimate|owcp|feca|federal employees' compensation|medical travel`

/** Words that no other trade has: enough of them, each counted once, speak for the page. */
const STRICT = re`\b(?:medical(?:ly)? necess\w+|medicare|medicaid|tricare|health (?:insurance|plans?|carrier)|co-?pay(?:ment)?s?|co-?insurance|superbills?|workers'? comp\w*|attending (?:provider|doctor|physician)|personal injury protection|hsas?|physical therapy|manual therapy|diagnosis|procedure codes?|covered services?|prior authorization|enrollees?|itemized bill|licensed massage (?:practitioner|therapist)|fsas?|bill (?:\w+ ){0,2}insurance(?: companies)?|self-insurer|veterans?|external review|good[- ]faith estimate|surprise (?:medical )?bills?|massage|therapists?|acupuncture|insurers?|prescriptions?|work injur(?:y|ies)|treating doctor|chart notes|medical care|chiropract\w+|benefit plans?|(?:claim )?reconsideration(?:s| process| requests?)|provider services|payment determination|physiotherapy|bupa|axa|vitality ?health|simply ?health|healix|wpa|(?:private )?medical insurance|insurance provider|(?:policy|insurance) excess|excess payments?|pre-?authorization (?:code|number)|(?:insurance|policy) membership|membership number|authorization (?:code|number)|self[- ]?funding|${MANAGED}|${ABROAD})\b`
/** Beside massage these speak for insurance too; other trades have them as well. */
const BESIDE = re`\b(?:deductible|calendar year|plan year|rider|referral|not covered|plan of care|your plan|our plans|network (?:office|provider|therapist)|appeal|insurance visits|limitations,? and exclusions|guarantee coverage|insurance compan(?:y|ies)|(?:in|out-of)-network|pip|(?:auto|car) insurance|member'?s policy|coverage (?:criteria|determinations?)|compensable|good[- ]faith estimate|surprise (?:medical )?bill\w*|balance bill\w*|pre-?authorization|coverage (?:for|is|includes|requires)|benefits are (?:available|provided|subject|limited|not)|covered only when|(?:workers'? )?compensation claims?|(?:your|an|policy) excess)\b`
/** Words with which a single sentence of a spa's page speaks of insurance. */
const NAMED = re`\b(?:health (?:insurance|plans?)|(?:bill|accept|take) (?:\w+ )?insurance|hsas?|fsas?|medicare|superbills?|reimburse\w*)\b`

/** Titles under which nothing else is written. */
const TITLED = re`\b(?:schedule of (?:\w+ )?benefits|summary of (?:benefits|coverage)|personal injury protection|health (?:insurance|plans?|coverage)|medical (?:insurance|benefits|expense benefits?|coverage)|financial (?:policy|agreement|responsibility)|(?:patients with|using your|accepted) insurance|insurance (?:and|&) (?:billing|payments?|fees)|insurance (?:information|faqs?|billing)|covered services|explanation of benefits|prior authorization|workers'? comp\w*|medicare|medicaid|tricare|superbills?|flexible spending|health savings|good[- ]faith estimates?|no surprises act|insurance billing|insurance claims|private (?:medical|health)care|bupa|axa health|excess payments?|pre-?authorization (?:code|number)|self[- ]?funding)\b`

/** Beside massage its own words prove nothing. */
const OWN = /massage|therapist/

/**
 * From which sum on the words of a page (`about.ts`) may speak of paying for care. Most texts that they were fitted
 * to do and most pages do not: tried on pages of both kinds.
 */
const MAY_SPEAK = -0.45

/**
 * Which sentences of a page may be statements: all, only those that name insurance
 * themselves, or none; 'likely' and 'unsure': all, if enough of them look like statements. Policies for cars, houses,
 * pets, lives and journeys use the same words for other things: there the whole page is left alone.
 */
export type Openness = 'all' | 'named' | 'likely' | 'unsure' | 'none'

/** In slices: a long page is read before its first statement. */
export function* openness(page: PageOutline): Generator<undefined, Openness> {
  const other = yield* count(page, OTHER)
  if (other.size >= 2 && total(other) * 1.5 >= total(yield* count(page, CARE))) return 'none'
  if (page.topics.includes('insurance')) return 'all'
  const strict = [...(yield* count(page, STRICT)).keys()]
  if (page.topics.includes('massage')) {
    const beside = [...strict.filter((w) => !OWN.test(w)), ...(yield* count(page, BESIDE)).keys()]
    if (beside.length >= 2 || (beside.length > 0 && isTitled(page))) return 'all'
    return (yield* aboutCare(page)) > MAY_SPEAK ? 'unsure' : 'named'
  }
  // Neither topic was found: then two words of another trade are enough against it.
  if (other.size >= 2) return 'none'
  if (strict.length > 0 && other.size === 0 && isTitled(page)) return 'all'
  if (strict.length >= 3) return 'likely'
  return (yield* aboutCare(page)) > MAY_SPEAK ? 'unsure' : 'none'
}

function isTitled({ title, blocks }: PageOutline): boolean {
  return (
    TITLED.test(fold(title)) ||
    blocks.slice(0, LOOKED_AT).some((b) => b.role === 'heading' && TITLED.test(fold(b.text)))
  )
}

export const namesInsurance = (text: string): boolean => NAMED.test(fold(text))

function* count(page: PageOutline, words: RegExp): Generator<undefined, Map<string, number>> {
  const found = new Map<string, number>()
  const all = new RegExp(words.source, 'g')
  const add = (text: string, times: number): void => {
    for (const word of new Set(fold(text).match(all))) found.set(word, (found.get(word) ?? 0) + times)
  }
  add(page.title, 2)
  for (const { text } of page.blocks.slice(0, LOOKED_AT)) {
    add(text, 1)
    yield
  }
  return found
}

/** A word counts four times at most: a menu that says "massage" on each line proves no more. */
function total(found: Map<string, number>): number {
  let sum = 0
  for (const n of found.values()) sum += Math.min(4, n)
  return sum
}
