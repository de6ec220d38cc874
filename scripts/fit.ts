/**
 * `npm run fit`: fits what the words of a sentence weigh (`src/wording/weights.ts`) to the labelled texts of
 * `scripts/fit/texts` and the labelled sentences of the tests, and prints how well pages are read that the weights
 * were not fitted to: each fifth of the texts by weights from the other four.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { exampleSentences, exampleSets, FEWEST } from './fit/examples.ts'
import { digestOf, pagesOf, textsIn } from './fit/texts.ts'
import { fitted, fittedPage, judge, weightsFile } from './fit/weights.ts'

const FOLDS = 5
/** How often the pages and sentences of the tests count: what they say is to stay so. */
const OWN = 10
const texts = await textsIn('scripts/fit/texts')
const table = await readFile('tests/unit/statements.tsv', 'utf8')
const pages = pagesOf(texts)
const sets = exampleSets(pages)
const statements = sets.flatMap((s) => s.units).filter((u) => u.label && u.label !== 'none').length
console.log(`${pages.length} pages, ${sets.flatMap((s) => s.units).length} units, ${statements} statements`)

const totals = { want: 0, got: 0, hit: 0, type: 0 }
for (let fold = 0; fold < FOLDS; fold++) {
  const apart = sets.filter((_, i) => i % FOLDS === fold)
  const weights = fitted(sets.filter((_, i) => i % FOLDS !== fold))
  for (const [key, n] of Object.entries(judge(apart, weights))) totals[key as keyof typeof totals] += n
}
const times = <T>(n: number, list: readonly T[]): T[] => Array.from({ length: n }, () => list).flat()
const percent = (n: number): string => `${(100 * n).toFixed(1)} %`
console.log(
  `apart: recall ${percent(totals.hit / totals.want)}, precision ${percent(totals.hit / totals.got)}, type ${percent(totals.type / totals.hit)}`,
)
const sentences = exampleSentences(table)
const own = sets.filter((s) => s.name.startsWith('own-pages'))
const weights = fitted([...sets, ...times(OWN - 1, own), ...times(OWN, sentences)])
await writeFile('src/wording/weights.ts', weightsFile(weights, fittedPage(sets), digestOf(texts, table)))
console.log(`${weights.features.size} features that stand on ${FEWEST} units or more`)
