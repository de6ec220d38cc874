import fc from 'fast-check'

/** What one visit takes and costs. */
export interface Visit {
  minutes: number | null
  price: number
}

export interface Invented {
  name: string
  about: string
  visits: Visit[]
}

export interface Part {
  title: string
  services: Invented[]
}

/** A row as it has to be found. */
export type Row = [name: string, minutes: number | null, price: number]

const TERMS = [
  'Swedish Massage',
  'Deep Tissue Massage',
  'Hot Stone Massage',
  'Prenatal Massage',
  'Thai Massage',
  'Sports Massage',
  'Reflexology',
  'Reiki',
  'Lymphatic Drainage',
  'Couples Massage',
  'Aromatherapy Massage',
  'Cupping Therapy',
  'Shiatsu',
  'Craniosacral Therapy',
  'Myofascial Release',
  'Trigger Point Therapy',
  'Foot Massage',
  'Head, Neck & Shoulder Massage',
  'Indian Head Massage',
]
const OTHERS = [
  'Signature Facial',
  'Hydrating Facial',
  'Sea Salt Body Scrub',
  'Seaweed Body Wrap',
  'Acupuncture',
  'Assisted Stretching',
  'Infrared Sauna',
  'Back Facial',
  'Physiotherapy',
  'Osteopathy',
]
const HOUSE = [
  'The Harbor Ritual',
  'Moonlit Grove',
  'Salt & Cedar Journey',
  'Deep Rest',
  'Mountain Reset',
  'Quiet Hour',
  'The Lantern',
  'Stillwater Signature Massage',
  'Northern Light',
  'Back to Balance',
  'Four Hands Massage',
  'Zen Massage (Full Body)',
  'Detox Wrap & Massage',
  'The 5 Senses',
  'Mommy-to-Be Massage',
  'Tension Tamer',
  'Ashiatsu Barefoot Massage',
  'Hot Bamboo Fusion Massage',
  'Gua Sha Facial',
  'Abhyanga',
  'Massage for Two',
  'Deep Tissue / Sports Massage',
  'Swedish Massage (Relaxation)',
  'Express Facial',
  'Hot Stone Massage with Aromatherapy',
  'Back, Neck and Shoulders',
  'Classic Manicure',
  'Full Body Exfoliation',
  'Oncology Massage',
  'Float & Massage Combo',
  'Ear Candling',
  'Himalayan Salt Stone Massage',
  'Rest + Restore',
  "Bride's Bliss",
  'Deluxe Pedicure',
  'LED Light Therapy',
  'Raindrop Technique',
  'Manual Lymphatic Drainage (MLD)',
]
const ADDED = [
  'Warm Stones',
  'CBD Oil',
  'Scalp Treatment',
  'Foot Scrub',
  'Aromatherapy',
  'Hot Towels',
  'Paraffin Hands',
]

const ABOUT = [
  'Slow, even strokes, and nobody asks you to talk while your muscles let go.',
  'Firm pressure for knots that have been there for a while.',
  'A favorite of people who sit at desks all day.',
  'Warm oil, quiet music and unhurried hands.',
  'We work on the areas you tell us about and leave the others alone.',
  'Ideal for first-time guests, athletes, and anyone who sleeps badly.',
  'Includes warm towels and a cup of herbal tea',
  'Helps with tension, headaches and stress',
  'Long flowing strokes, gentle stretching and a little bit of heat. You stay covered throughout, and may ask for more or less pressure at any time.',
  'Perfect for relaxation',
  'Smooth basalt stones are warmed and placed along the spine; then they glide.',
  'Designed for expectant mothers after the first trimester.',
]

const PARTS = [
  'Massage',
  'Massage Therapy',
  'Body Treatments',
  'Signature Treatments',
  'Bodywork',
  'Spa Services',
]
const ADD_ON_PARTS = ['Add-Ons', 'Enhancements', 'Add-on Services', 'Upgrades']

const visits = (most: number): fc.Arbitrary<Visit[]> =>
  fc
    .record({
      lengths: fc.uniqueArray(fc.constantFrom(30, 45, 60, 75, 90, 120), { minLength: 1, maxLength: most }),
      rate: fc.constantFrom(1, 1.2, 1.5, 1.75, 2),
      base: fc.constantFrom(10, 15, 20, 25),
    })
    .map(({ lengths, rate, base }) =>
      lengths
        .toSorted((a, b) => a - b)
        .map((minutes) => ({ minutes, price: base + Math.round(minutes * rate) })),
    )

/** One to three parts of a menu with two to nine services together, and perhaps what is added to them. */
export const menus: fc.Arbitrary<Part[]> = fc
  .record({
    terms: fc.shuffledSubarray(TERMS, { minLength: 2, maxLength: 5 }),
    others: fc.shuffledSubarray(OTHERS, { minLength: 0, maxLength: 2 }),
    house: fc.shuffledSubarray(HOUSE, { minLength: 0, maxLength: 2 }),
    added: fc.oneof(
      { weight: 2, arbitrary: fc.constant([] as string[]) },
      { weight: 1, arbitrary: fc.shuffledSubarray(ADDED, { minLength: 2, maxLength: 3 }) },
    ),
    about: fc.shuffledSubarray(ABOUT, { minLength: 9, maxLength: 9 }),
    visits: fc.array(visits(3), { minLength: 9, maxLength: 9 }),
    one: fc.boolean(),
    titles: fc.shuffledSubarray(PARTS, { minLength: 2, maxLength: 2 }),
    addOns: fc.constantFrom(...ADD_ON_PARTS),
    split: fc.boolean(),
    mix: fc.boolean(),
  })
  .map((m) => {
    const names = m.mix ? [...m.others, ...m.house, ...m.terms] : [...m.terms, ...m.others, ...m.house]
    const all = names.map((name, i): Invented => {
      const own = m.visits[i]!
      return { name, about: m.about[i]!, visits: m.one ? own.slice(0, 1) : own }
    })
    const half = m.split && all.length > 3 ? Math.ceil(all.length / 2) : all.length
    const parts = [
      { title: m.titles[0]!, services: all.slice(0, half) },
      { title: m.titles[1]!, services: all.slice(half) },
      {
        title: m.addOns,
        services: m.added.map((name, i) => ({
          name,
          about: '',
          visits: [{ minutes: null, price: 10 + 5 * i }],
        })),
      },
    ]
    return parts.filter((p) => p.services.length > 0)
  })
