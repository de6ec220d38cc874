import { wordsOf } from '../../src/wording/about.ts'
import { featuresOf, type Read } from '../../src/wording/features.ts'
import { readsOf } from '../../src/wording/reads.ts'
import type { StatementType } from '../../src/wording/statement.ts'
import { type LabelledPage, labelsOf, pageOf } from './labelled-page.ts'

/** A feature on fewer units is not learned. */
export const FEWEST = 3

export interface LabelledUnit {
  features: string[]
  /** Undefined: judged with another unit of its row. */
  label: StatementType | 'none' | undefined
}

export interface ExampleSet {
  name: string
  units: LabelledUnit[]
  /** The stems of the page, each once. */
  words: string[]
  /** Whether the page as a whole is about paying for care. */
  about: boolean
}

/**
 * Single sentences with their types, one a line of a table (`type`, others, sentence), each alone on a page. What the
 * rules say of them is left out: they were written along them.
 */
export function exampleSentences(table: string): ExampleSet[] {
  const [, ...rows] = table.trim().split('\n')
  return exampleSets(
    rows.map((row, n) => {
      const [type, , sentence] = row.split('\t')
      const label = type === 'none' ? '' : ` {${type}}`
      const page = `# Insurance and billing\nMassage and insurance at our practice.\n\n${sentence}${label}`
      return pageOf(`sentence ${n + 1}`, page)
    }),
  ).map((set) => ({
    ...set,
    words: [],
    units: set.units.slice(1).map(({ features, label }) => ({
      features: features.filter((f) => !/^[=!]/.test(f)),
      label,
    })),
  }))
}

/** The units of each page with their features, as a page is read. */
export function exampleSets(pages: readonly LabelledPage[]): ExampleSet[] {
  return pages.map((page) => {
    const reads = [...readsOf(page.outline)].filter((r) => r && r.unit.form !== 'answer') as Read[]
    const labels = labelsOf(
      page,
      reads.map((r) => r.unit),
    )
    const said = labels.filter((l) => l && l !== 'none').length
    return {
      name: page.name,
      words: [...run(wordsOf(page.outline))],
      about: said >= 2 && said >= labels.length / 10,
      units: reads.map((read, i) => ({
        features: [...featuresOf(read, reads[i - 1], reads[i + 1])],
        label: labels[i],
      })),
    }
  })
}

/** What steps end with. */
export function run<T>(steps: Generator<unknown, T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
