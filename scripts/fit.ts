/**
 * `npm run fit`: fits what the words of a sentence weigh (`src/wording/weights.ts`) to the labelled texts of
 * `scripts/fit/texts` and the labelled sentences of the tests, and prints how well pages are read that the weights
 * were not fitted to: each fifth of the texts by weights from the other four. Pages and sentences of the tests count
 * three times and twice: what they say is to stay so.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { exampleSentences, exampleSets, FEWEST } from './fit/examples.ts'
import { labelledPages } from './fit/texts.ts'
import { fitted, fittedPage, judge, weightsFile } from './fit/weights.ts'

const FOLDS = 5
const folder = process.argv[2] ?? 'scripts/fit/texts'
const pages = await labelledPages(folder)
const sets = exampleSets(pages)
const statements = sets.flatMap((s) => s.units).filter((u) => u.label && u.label !== 'none').length
console.log(`${pages.length} pages, ${sets.flatMap((s) => s.units).length} units, ${statements} statements`)

const totals = { want: 0, got: 0, hit: 0, type: 0 }
for (let fold = 0; fold < FOLDS; fold++) {
  const apart = sets.filter((_, i) => i % FOLDS === fold)
  const weights = fitted(sets.filter((_, i) => i % FOLDS !== fold))
  for (const [key, n] of Object.entries(judge(apart, weights))) totals[key as keyof typeof totals] += n
}
const percent = (n: number): string => `${(100 * n).toFixed(1)} %`
console.log(
  `apart: recall ${percent(totals.hit / totals.want)}, precision ${percent(totals.hit / totals.got)}, type ${percent(totals.type / totals.hit)}`,
)
const sentences = exampleSentences(await readFile('tests/unit/statements.tsv', 'utf8'))
const own = sets.filter((s) => s.name.startsWith('own-pages'))
const weights = fitted([...sets, ...own, ...own, ...sentences, ...sentences])
await writeFile('src/wording/weights.ts', weightsFile(weights, fittedPage(sets), pages.length, statements))
console.log(`${weights.features.size} features that stand on ${FEWEST} units or more`)
