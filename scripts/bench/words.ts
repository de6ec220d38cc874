/** Made-up but plausible English, the same on every machine and in every run. */

/** A small seeded generator (mulberry32). */
export function random(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export type Subject = 'plain' | 'massage' | 'insurance'

/** # stands for a number, % for a made-up name. */
const SENTENCES: Record<Subject, string[]> = {
  plain: [
    'The ferry to % leaves at # minutes past the hour and takes the long way round the island.',
    'Bake the loaf for # minutes, then turn the oven down and leave the door open a little.',
    'Nobody on the committee had expected the bridge at % to need new bearings so soon.',
    'She planted beans between the rows of corn, as her neighbours had done for # years.',
    'The new firmware keeps a log of every restart, which made the fault easy to find.',
    'Rain is expected in the north by evening, with gusts of up to # miles an hour near %.',
    'He photographed the old mill from the far bank, where the light was better in winter.',
    'The museum has moved its collection of clocks to a hall behind the station in %.',
    'A parser that keeps going after an error can report # problems instead of one.',
    'Tickets cost # dollars at the door, and children under ten sit free in the gallery.',
    'The second half began with a long pass to %, who missed the goal by a yard.',
    'Most of the timber came from % by river and was dried under roofs of slate.',
    'In the # pages of his diary there is only one mention of the war.',
    'The train stopped for an hour between two stations without any word from the crew.',
    'Researchers at % counted # species of moss on a single wall.',
    'A good rope is stiff when new and lies flat after a season of use.',
  ],
  massage: [
    'Our deep tissue massage lasts # minutes and ends with warm towels for the feet.',
    'A licensed massage therapist, % works with runners before and after a race.',
    'Choose Swedish massage for rest, or hot stone massage when the weather turns cold.',
    'Trigger point therapy can be sore on the next day, so drink water and walk a little.',
    'Prenatal massage is given lying on the side, with cushions, after the first trimester.',
    'Lymphatic drainage uses a light touch and follows the vessels towards the neck.',
    'The spa offers aromatherapy, reflexology and a body scrub from $# on weekdays.',
    'Tell us about blood thinners, fever or recent surgery on the intake form.',
  ],
  insurance: [
    'Ask your health plan whether massage therapy needs prior authorization this year.',
    'The deductible is $#, and after it you pay a copay of $# for each visit.',
    'Out-of-network care counts towards a separate out-of-pocket maximum.',
    'A superbill lists the CPT code 97124, the diagnosis code and the units billed.',
    'Medically necessary treatment may be covered when a physician writes a referral.',
    'Your HSA or FSA may repay you with a letter of medical necessity from %.',
    'The explanation of benefits shows the allowed amount and the coinsurance you owe.',
    'Workers compensation and personal injury protection follow rules of their own.',
  ],
}

const SYLLABLES = 'ka lo mer tin bras vel dor an ish wick ford el ra su pol gen tha mo qui ber nes cal'.split(
  ' ',
)

export class Writer {
  readonly #next: () => number

  constructor(seed: number) {
    this.#next = random(seed)
  }

  upTo(n: number): number {
    return Math.floor(this.#next() * n)
  }

  name(): string {
    let word = ''
    for (let i = 2 + this.upTo(3); i > 0; i--) word += SYLLABLES[this.upTo(SYLLABLES.length)]
    return word.charAt(0).toUpperCase() + word.slice(1)
  }

  sentence(subject: Subject = 'plain'): string {
    const list = SENTENCES[subject]
    const text = list[this.upTo(list.length)] ?? ''
    return text.replace(/[#%]/g, (c) => (c === '#' ? String(5 + this.upTo(90)) : this.name()))
  }

  /** `share` of the sentences are about the subject, the others about anything. */
  paragraph(subject: Subject = 'plain', share = 0.5, sentences = 5): string {
    const out: string[] = []
    for (let i = 0; i < sentences; i++) out.push(this.sentence(this.#next() < share ? subject : 'plain'))
    return out.join(' ')
  }
}
