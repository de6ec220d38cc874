import type { Kind } from '../glossary/kinds.ts'
import { isPartOfBody } from './body.ts'
import type { Line } from './line.ts'
import type { NameAt } from './offer.ts'

type Mark = Line['marks'][number]

/** What a name says of its kind where no term does, or only one for any massage. */
const RELAXES =
  /\b(?:(?<!\bhair )relax(?:ing|ation|ed|es)?|de[- ]?stress\w*|anti-?stress|stress[- ]relief|unwind\w*|pamper\w*|deep rest|soothing)\b/i
/** The same of what is no massage by name: baths, a day at a spa. */
const SPA =
  /\b(?:spa (?:day|package|part(?:y|ies)|ritual|journey|experience|break)\b|couple['’]?s['’]? (?:package|retreat|ritual)\b|chakra\b|hamm?am\b|jacuzzi\b)/i
const TREATS =
  /\b(?:physio\w*|physical therapy|osteopath\w*|chiropract\w*|acupunctur\w*|orthop(?:a)?edic\w*|rehab\w*|pain (?:therapy|relief|treatment|management)|post-?(?:op|surg)\w*|whiplash|injur(?:y|ies)|bone ?setting|blood ?letting|medicare|pelvic (?:reset|floor)|women['’]?s health|lactation|mastitis|dry needling|shockwave|spinal|clinical|tmj|sciatica)\b/i

/** A word of a trade that treats what ails. */
export const treats = (text: string): boolean => TREATS.test(text)

const MASSAGE = /\bmassages?\b/i

/** How it is sold, and not what is done: "Prenatal add-on", "Signature deep tissue", "Full body Thai". */
const FORM = /^(?:massage-enhancement|signature-massage|full-body-massage|half-body-massage)$/

export const isForm = (m: Mark): boolean => FORM.test(m.id)

/** The terms of a name without forms of sale, where another says what is done. "Massage with an add-on" is a massage. */
function withoutForms(saying: Mark[], isMassage: boolean): Mark[] {
  const done = saying.filter((m) => !isForm(m))
  if (done.some((m) => !m.wide)) return done
  return isMassage ? saying.filter((m) => m.id !== 'massage-enhancement') : saying
}

/** A name without the words of its terms. */
const besides = ({ line, start, end }: NameAt, marks: Mark[]): string =>
  marks.reduceRight(
    (t, m) => t.slice(0, m.start - start) + t.slice(m.end - start),
    line.text.slice(start, end),
  )

/** Kinds of the marks, each once. */
const kindsOf = (marks: readonly Mark[]): Set<string> => new Set(marks.map((m) => m.kind))

const only = (kinds: ReadonlySet<string>): Kind | null => (kinds.size === 1 ? ([...kinds][0] as Kind) : null)

/**
 * The kind of a service by the terms of its name that say most (`saying`), all terms in its name, and those of what
 * is told of it. "Any massage" leaves the word to what stands beside it.
 */
export function kindOf(name: NameAt, saying: Mark[], inName: Mark[], inText: readonly Mark[]): Kind | null {
  const sure = withoutForms(saying, MASSAGE.test(name.text))
  const isAny = sure.length > 0 ? sure.every((m) => m.wide && m.kind === 'either') : isMassage(name)
  if (isAny) return ofAnyMassage(name, inName, inText)
  if (sure.length > 0) {
    const kinds = kindsOf(sure)
    // "Relaxation & stress relief": what ails is no treatment.
    if (sure.every((m) => m.says === 1) && kinds.has('either') && RELAXES.test(name.text)) return 'relaxation'
    // "Clinical sports massage", "Injury treatment with cupping"
    if (kinds.size === 1)
      return kinds.has('either') && TREATS.test(besides(name, sure)) ? 'medical' : only(kinds)
    return kinds.has('either') && kinds.size === 2 ? ofTwo(name, sure, kinds) : 'either'
  }
  const told = kindsOf(inText)
  // A bath, a scrub and a massage are a day at a spa, whatever massage it is; of massages alone one for muscles counts.
  if (told.size === 2 && told.has('either'))
    told.delete(inText.some(isRest) || !inText.some(isDeep) ? 'either' : 'relaxation')
  return (
    only(told) ??
    (TREATS.test(name.text)
      ? 'medical'
      : RELAXES.test(name.text) || SPA.test(name.text)
        ? 'relaxation'
        : null)
  )
}

/** "Registered massage therapy": who does it says nothing, that it is a massage does. In a page without terms no word does. */
const isMassage = ({ line, text, start, end }: NameAt): boolean =>
  MASSAGE.test(text) &&
  (/^massages?$/i.test(text) ||
    line.marks.some((m) => m.kind !== 'insurance' && m.start < end && start < m.end))

/** Baths and care of skin and nails, which nobody books for an ache. */
const REST = /(?:facial|scrub|wrap|bath|soak|manicure|pedicure|hammam|sauna|steam-room|shower)$/

export const isRest = (m: Mark): boolean => m.kind === 'relaxation' && REST.test(m.id)

const isDeep = (m: Mark): boolean => /^(?:deep-tissue|sports)-massage$/.test(m.id)

/** "Relax massage", "TMJ massage", "Hammam and massage". */
function ofAnyMassage({ text }: NameAt, inName: Mark[], inText: readonly Mark[]): Kind {
  if (RELAXES.test(text)) return 'relaxation'
  if (TREATS.test(text)) return 'medical'
  // "Back & neck massage", in words that are no term: how much of the body is a way to sell it.
  if (isPartOfBody(text.replace(MASSAGE, ''))) return 'relaxation'
  const beside = inName.filter((m) => !m.wide && (m.says ?? 2) >= 1 && m.id !== 'massage-enhancement')
  if (only(kindsOf(beside)) === 'relaxation') return 'relaxation'
  // "Stone massage", and what is told of it: a house's name for what rests. Of a bare "Massage" it is one of several.
  const told = inText.filter((m) => !m.wide)
  const isHouse = !/^\W*massages?\b/i.test(text) && !told.some((m) => m.id === 'massage-enhancement')
  return isHouse && only(kindsOf(told)) === 'relaxation' ? 'relaxation' : 'either'
}

/** A kind and "either" in one name: "Medical massage + cupping" is medical; of "Thai hot oil massage" the last term is what it is. */
function ofTwo(name: NameAt, saying: Mark[], kinds: ReadonlySet<string>): Kind | null {
  if (kinds.has('medical')) return 'medical'
  const last = lastKind(name, saying)
  if (last) return last
  const between = name.line.text.slice(saying[0]!.end, saying.at(-1)!.start)
  // "Facial with light therapy": the first is what it is.
  if (/\bwith\b/.test(between)) return saying[0]!.kind as Kind
  // "Swedish / deep tissue": the guest chooses.
  return /\/|\bor\b/.test(between) || saying.filter((m) => m.kind === 'relaxation').length < 2
    ? 'either'
    : 'relaxation'
}

/** The kind of the last term outside of brackets, where the terms make one name and no list. */
function lastKind({ line, start }: NameAt, saying: Mark[]): Kind | undefined {
  const main = saying.filter((m) => !/\([^)]*$/.test(line.text.slice(start, m.start)))
  const last = main.at(-1)
  if (!last || /[+&,/]|\band\b|\bwith\b/.test(line.text.slice(main[0]!.start, last.end))) return undefined
  return last.kind as Kind
}
