import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compileFolder } from '../../src/compile/files.node.ts'
import { decode } from '../../src/glossary/table.ts'
import { find } from '../../src/match/find.ts'
import type { TextBlock } from '../../src/match/block.ts'

const { phrases } = await compileFolder(join(import.meta.dirname, '../..'))
const dictionary = { table: decode(phrases.table), meta: phrases.meta }
const block = (text: string): TextBlock => ({ text, role: 'text', lang: 'en' })

/** A page that is about both topics, so that only the sentence itself decides. */
const PAGE = [
  'Welcome to our practice.',
  'We offer massage and bodywork.',
  'Massage is by appointment.',
  'Health insurance is a wide field.',
  'You may owe a copay.',
].map(block)

function marks(sentence: string): { id: string; text: string }[] {
  const { hits } = find([...PAGE, block(sentence)], { title: '', host: '' }, dictionary)
  return hits
    .at(-1)!
    .map(({ start, end, term }) => ({ id: phrases.meta.ids[term]!, text: sentence.slice(start, end) }))
}

/** The words, and the entry that must stay silent about them. */
const SILENT: [sentence: string, words: string, id: string][] = [
  ['Local ART fair opens Saturday at 10 a.m.', 'ART', 'active-release-technique'],
  ['He reached 8 METs on the treadmill test.', 'METs', 'muscle-energy-technique'],
  ['Our baristas host a coffee cupping every Friday.', 'cupping', 'cupping'],
  ['The active release of the app is version 4.2.', 'active release', 'active-release-technique'],
  ['The office Wi-Fi network was down all morning.', 'network', 'network'],
  ['The benefits of hot stone massage include warmth and calm.', 'benefits', 'benefits'],
  ['He claims that the house is haunted.', 'claims', 'claim'],
  ['During the session you stay covered with a soft sheet.', 'covered', 'covered-service'],
  ['Run PIP to install the missing package.', 'PIP', 'personal-injury-protection'],
  ['The webinar starts at 3 p.m. CST.', 'CST', 'craniosacral-therapy'],
  ['Visit us: 1200 NW Cornell Rd, Hillsboro, OR 97124', '97124', 'cpt-code'],
  ['Sherwood, Oregon 97140 - free parking behind the studio.', '97140', 'cpt-code'],
  ['Our Yakima Valley office: 210 S 1st St, Selah, WA 98942-1312.', '98942', 'cpt-code'],
  ['Read the updated TOS before you book online.', 'TOS', 'thoracic-outlet-syndrome'],
  ['The firmware is stored in ROM.', 'ROM', 'range-of-motion'],
  ['TENS OF THOUSANDS ATTEND THE PARADE', 'TENS', 'tens'],
  ['Facial recognition unlocks the staff door.', 'Facial', 'facial'],
  ['She had facial nerve surgery last year.', 'facial', 'facial'],
  ["Set the alert's trigger point at 90% CPU.", 'trigger point', 'trigger-point'],
  ['The fascia and gutters were replaced in spring.', 'fascia', 'fascia'],
  ['The startup is gaining traction in Europe.', 'traction', 'traction'],
  [
    'The generals ordered a joint mobilization of reserve troops.',
    'joint mobilization',
    'joint-mobilization',
  ],
  ['Do not massage the data to fit the story.', 'massage', 'massage-therapy'],
  ['Deep tissue injury is a stage of pressure ulcer.', 'Deep tissue', 'deep-tissue-massage'],
  ['Cherry blossoms in Washington, DC peak in April.', 'DC', 'doctor-of-chiropractic'],
  ['Our garage does bodywork and paint after any collision.', 'bodywork', 'bodywork'],
  ['Browser add-ons can slow down your computer.', 'add-ons', 'massage-enhancement'],
  ['Paint adhesion to bare metal was poor.', 'adhesion', 'scar-tissue'],
  ['Cervical cancer screening starts at age 21.', 'Cervical', 'spinal-regions'],
  ['Handmade SOAP notes: lavender, cedar, citrus.', 'SOAP notes', 'soap-note'],
  ['New tariffs could hamstring growth.', 'hamstring', 'hamstrings'],
  ['The rider fell from her horse at the second fence.', 'rider', 'rider'],
  ['No-fault divorce is legal in every state.', 'No-fault', 'personal-injury-protection'],
  ['The FSA announced new loans for wheat growers.', 'FSA', 'fsa'],
  ['Try our premium CBD massage for $120.', 'premium', 'premium'],
  ['Each therapist carries her own liability coverage.', 'coverage', 'covered-service'],
  ['Share your referral code and get $10 off your next facial.', 'referral', 'referral'],
  ['Your donation is tax deductible.', 'deductible', 'deductible'],
  ['Authorization failed: check your API token.', 'Authorization', 'preauthorization'],
  ['American flight 1182 from Charlotte (CLT) is delayed.', 'CLT', 'certified-lymphedema-therapist'],
]

const MARKED: [sentence: string, words: string, id: string][] = [
  ['Our 60-minute Swedish massage uses long gliding strokes.', 'Swedish massage', 'swedish-massage'],
  ['Add hot stones to any service for $20.', 'hot stones', 'hot-stone-massage'],
  [
    'If you like firm pressure, ask your massage therapist for deep tissue.',
    'deep tissue',
    'deep-tissue-massage',
  ],
  ['Lomi-lomi, 90 min ...... $165', 'Lomi-lomi', 'lomi-lomi'],
  ['Four-hands massage is available on weekends only.', 'Four-hands massage', 'four-hands-massage'],
  ['Abhyanga and shirodhara are booked together as a ritual.', 'Abhyanga', 'abhyanga'],
  ['Prenatal massage is offered after the first trimester.', 'Prenatal massage', 'prenatal-massage'],
  ['Gratuity is not included in the price of spa packages.', 'Gratuity', 'gratuity'],
  [
    'Dr. Lee is a certified ART provider and uses Active Release Techniques for tendon pain.',
    'ART provider',
    'active-release-technique',
  ],
  ['A muscle energy technique (MET) was used on the left hip flexor.', 'MET', 'muscle-energy-technique'],
  ['Myofascial cupping may leave round marks on the back for a few days.', 'Myofascial cupping', 'cupping'],
  ['We combine MFR and trigger point release for stubborn neck pain.', 'MFR', 'myofascial-release'],
  ['Craniosacral therapy (CST), 50 minutes, clothed.', 'CST', 'craniosacral-therapy'],
  ['MLD is one part of complete decongestive therapy for lymphedema.', 'MLD', 'manual-lymphatic-drainage'],
  ['IASTM with steel tools is added when the therapist finds tight tissue.', 'IASTM', 'iastm'],
  ['Dry needling is performed only by our physical therapists.', 'Dry needling', 'dry-needling'],
  [
    'Intraoral massage for jaw pain is done with gloves and your consent.',
    'Intraoral massage',
    'intraoral-massage',
  ],
  [
    'Cross-fibre friction was applied to the Achilles tendon.',
    'Cross-fibre friction',
    'cross-fiber-friction',
  ],
  ['Tell us before your massage if you have ever had a DVT or a leg clot.', 'DVT', 'deep-vein-thrombosis'],
  ['Deep pressure is contraindicated over a recent fracture.', 'contraindicated', 'contraindication'],
  ['Are you taking blood thinners such as warfarin?', 'blood thinners', 'blood-thinner'],
  ['Massage may ease fibromyalgia pain for a short time.', 'fibromyalgia', 'fibromyalgia'],
  ['Whiplash after a rear-end car accident should be checked first.', 'Whiplash', 'whiplash'],
  ['Your LMT will write a SOAP note after every visit.', 'SOAP note', 'soap-note'],
  ['Maria Lopez, LMT, BCTMB, has practiced since 2011.', 'BCTMB', 'bctmb'],
  ['Jane Doe, DC, refers patients to our massage team.', 'DC', 'doctor-of-chiropractic'],
  ['The visit was billed as CPT 97124, four 15-minute units.', 'CPT 97124', 'cpt-code'],
  ['Line 2, code 97140-59, was denied as bundled.', 'code 97140-59', 'cpt-code'],
  ['Diagnosis codes on the prescription: M54.2 and M62.838.', 'M54.2', 'icd-m54-2'],
  ['Some payers want modifier GP on every therapy line.', 'modifier GP', 'modifier-gp-go'],
  ["You must meet your plan's deductible before massage visits are paid.", 'deductible', 'deductible'],
  [
    'Under this plan, massage therapy is not a covered benefit.',
    'not a covered benefit',
    'excluded-services',
  ],
  ['We are out-of-network with Aetna but can give you a superbill.', 'superbill', 'superbill'],
  [
    'Please verify your benefits with your insurer before booking.',
    'verify your benefits',
    'eligibility-check',
  ],
  ['Prior authorization is required after the sixth visit.', 'Prior authorization', 'preauthorization'],
  [
    'The plan decided the sessions were not medically necessary.',
    'not medically necessary',
    'medical-necessity',
  ],
  [
    'With a letter of medical necessity you may be able to pay with your HSA card.',
    'letter of medical necessity',
    'letter-of-medical-necessity',
  ],
  [
    'For a PIP claim we need the accident date and claim number from your auto insurer.',
    'PIP claim',
    'personal-injury-protection',
  ],
  ['L&I claims need a written order from your attending provider.', 'L&I claims', 'washington-lni'],
  ['Your EOB shows the allowed amount and what you owe.', 'EOB', 'explanation-of-benefits'],
]

describe('words in another sense stay unmarked', () => {
  test.each(SILENT)('%s', (sentence, words, id) => {
    expect(sentence).toContain(words)
    const wrong = marks(sentence).filter((m) => m.id === id && (m.text === words || words.includes(m.text)))
    expect(wrong).toEqual([])
  })
})

describe('terms are found', () => {
  test.each(MARKED)('%s', (sentence, words, id) => {
    const found = marks(sentence).filter((m) => m.id === id)
    expect(
      found.map((m) => m.text),
      JSON.stringify(marks(sentence)),
    ).toContainEqual(expect.stringContaining(words))
  })
})
