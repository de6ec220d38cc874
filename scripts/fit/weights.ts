import { STATEMENTS } from '../../src/wording/statement.ts'
import { scaleOf } from '../../src/wording/about.ts'
import { encode, type Table, weigh } from '../../src/wording/weigh.ts'
import { type ExampleSet, FEWEST } from './examples.ts'
import { type Example, fit } from './logistic.ts'

const TYPES = ['none', ...STATEMENTS] as const
/** Weights all smaller than this say nothing. */
const LEAST = 0.2
/** Pages are few, their words many. */
const PAGE_DECAY = 20

/** Weights as they ship: rounded, one for each type of statement. */
export interface Fitted {
  features: Table
  bias: string
}

/** The weights of a page's words, of one class: about paying for care. */
export function fittedPage(sets: readonly ExampleSet[]): Fitted {
  return learned(
    sets
      .filter((s) => s.words.length > 0)
      .map(({ words, about }) => ({ features: words, label: Number(about) })),
    2,
    PAGE_DECAY,
    (words) => scaleOf(words.length),
  )
}

export function fitted(sets: readonly ExampleSet[]): Fitted {
  const units = sets.flatMap((s) => s.units).filter((u) => u.label)
  return learned(
    units.map(({ features, label }) => ({ features, label: TYPES.indexOf(label!) })),
    TYPES.length,
  )
}

function learned(
  all: readonly { features: readonly string[]; label: number }[],
  classes: number,
  decay?: number,
  scale?: (features: readonly string[]) => number,
): Fitted {
  const counts = new Map<string, number>()
  for (const { features } of all) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1)
  const names = [...counts]
    .filter(([, n]) => n >= FEWEST)
    .map(([f]) => f)
    .toSorted()
  const index = new Map(names.map((f, i) => [f, i]))
  const examples = all.map(({ features, label }): Example => {
    const there = features.map((f) => index.get(f)).filter((i) => i !== undefined)
    return { features: Int32Array.from(there), label, ...(scale && { scale: scale(features) }) }
  })
  const { weights, bias } = fit(examples, names.length, classes, decay)
  const features: Table = new Map()
  for (const [i, name] of names.entries()) {
    const own = weights.subarray(i * classes + 1, (i + 1) * classes)
    if (own.some((w) => Math.abs(w) >= LEAST)) features.set(name, encode(own))
  }
  return { features, bias: encode(bias.subarray(1)) }
}

export interface Judged {
  want: number
  got: number
  hit: number
  type: number
}

/** How pages are read by weights; `sure`: from when on a unit is taken for a statement. */
export function judge(sets: readonly ExampleSet[], { features, bias }: Fitted, sure = 0.5): Judged {
  const judged: Judged = { want: 0, got: 0, hit: 0, type: 0 }
  for (const { label, features: there } of sets.flatMap((s) => s.units)) {
    if (!label) continue
    const found = weigh(there, features, bias)
    const got = found.sure >= sure
    if (label !== 'none') judged.want++
    if (got) judged.got++
    if (got && label !== 'none') judged.hit++
    if (got && label === found.type) judged.type++
  }
  return judged
}

/** `digest`: of what they were fitted to. */
export function weightsFile(units: Fitted, page: Fitted, digest: string): string {
  const table = ({ features }: Fitted): string =>
    JSON.stringify([...features].map(([name, digits]) => `${name}\t${digits}`).join('\n'))
  return `// Made by \`npm run fit\`, not edited by hand.
/** Tells the texts that the weights were fitted to. */
export const FITTED_TO = '${digest}'
/** A line: a feature, as \`features.ts\` names it, and a digit for each type of statement, as \`weigh.ts\` reads it. */
export const WEIGHTS = ${table(units)}
export const BIAS = '${units.bias}'
/** The same for the words of a page, with one digit. */
export const PAGE_WEIGHTS = ${table(page)}
export const PAGE_BIAS = '${page.bias}'
`
}
