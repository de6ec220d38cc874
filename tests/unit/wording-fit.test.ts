import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exampleSets, run } from '../../scripts/fit/examples.ts'
import { labelsOf, pageOf } from '../../scripts/fit/labelled-page.ts'
import { type Example, fit, probabilities } from '../../scripts/fit/logistic.ts'
import { digestOf, pagesOf, textsIn } from '../../scripts/fit/texts.ts'
import { fitted, judge } from '../../scripts/fit/weights.ts'
import { aboutCare } from '../../src/wording/about.ts'
import { featuresOf } from '../../src/wording/features.ts'
import { readsOf } from '../../src/wording/reads.ts'
import { STATEMENTS } from '../../src/wording/statement.ts'
import { stemsOf } from '../../src/wording/stems.ts'
import { encode, weigh, worth } from '../../src/wording/weigh.ts'
import { FITTED_TO } from '../../src/wording/weights.ts'
import { block, page } from './wording.ts'

test('the weights are those of the texts: after a change to them run `npm run fit`', async () => {
  const table = await readFile('tests/unit/statements.tsv', 'utf8')
  expect(digestOf(await textsIn('scripts/fit/texts'), table)).toBe(FITTED_TO)
})

describe('a labelled text', () => {
  const text = `# Your visit
## Payment
Payment is due at each visit. {requirement}
We have tea.

Please bring:
- a referral {requirement coverage}
- a book

| Care | You pay |
|---|---|
| Massage | $20 {cost-share} |
`
  test('is a page with its labels', () => {
    const made = pageOf('a.txt#1', text)
    expect(made.outline.title).toBe('Your visit')
    const units = [...readsOf(made.outline)].flatMap((r) => (r ? [r.unit] : []))
    const labels = labelsOf(made, units)
    expect(units.map((u, i) => [u.text, labels[i]])).toEqual([
      ['Payment is due at each visit.', 'requirement'],
      ['We have tea.', 'none'],
      ['Please bring:', 'none'],
      ['a referral', 'requirement'],
      ['a book', 'none'],
      ['Massage\n$20', 'cost-share'],
    ])
  })

  test('with a type that is none is refused by its file and line', () => {
    expect(() => pageOf('b.txt#2', 'Bring it. {required}')).toThrow(
      /b\.txt#2: “required” is no type.*Bring it/,
    )
  })
})

describe('fitting', () => {
  const examples: Example[] = Array.from({ length: 60 }, (_, i) => ({
    features: Int32Array.from(i % 3 === 0 ? [0, 3] : i % 3 === 1 ? [1, 3] : [2, 3]),
    label: i % 3,
  }))

  test('learns what tells classes apart, and the same each time', () => {
    const model = fit(examples, 4, 3)
    for (const { features, label } of examples) {
      const p = probabilities(model, features)
      expect(p.indexOf(Math.max(...p))).toBe(label)
      expect(p.reduce((a, b) => a + b)).toBeCloseTo(1)
    }
    expect(fit(examples, 4, 3).weights).toEqual(model.weights)
  })

  test('reads pages that it was not fitted to', async () => {
    const from = async (folder: string) => exampleSets(pagesOf(await textsIn(`scripts/fit/texts/${folder}`)))
    const { want, got, hit } = judge(await from('practices'), fitted(await from('clinics')))
    expect(hit / want).toBeGreaterThan(0.6)
    expect(hit / got).toBeGreaterThan(0.6)
  })
})

describe('weighing', () => {
  const sureOf = (text: string): number => {
    const read = [...readsOf(page([block(text)], 'Insurance'))].find(Boolean)
    return weigh(featuresOf(read!)).sure
  }

  test('a rule of payment is likelier than talk', () => {
    const rule = sureOf('The insurer must pay the provider for each covered visit.')
    const talk = sureOf('We love to help you relax and feel your best.')
    expect(rule).toBeGreaterThan(0.4)
    expect(talk).toBeLessThan(0.2)
  })

  test('what nothing is known of is no statement', () => {
    const { sure } = weigh([], new Map(), encode(STATEMENTS.map(() => -2)))
    expect(sure).toBeLessThan(0.55)
  })

  test('weights keep their place and, but for rounding, their size', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -3.6, max: 3.6, noNaN: true }), { maxLength: 9 }), (weights) => {
        const digits = encode(weights)
        expect(digits.length).toBe(weights.length)
        for (const [i, w] of weights.entries())
          expect(Math.abs(worth(digits, i) - w)).toBeLessThanOrEqual(0.0601)
      }),
    )
  })

  test('the words of a page tell what it is about', () => {
    const care = 'Your plan covers chiropractic visits after the deductible. Copays are due at each visit.'
    const cars = 'Collision coverage pays for repairs to your car. Towing is free for members.'
    const about = (text: string): number => run(aboutCare(page([block(text)])))
    expect(about(care)).toBeGreaterThan(about(cars))
  })
})

test('stems are the same for the forms of a word; money, shares and numbers are one word each', () => {
  expect(stemsOf('claims claimed claiming claim')).toEqual(['claim', 'claim', 'claim', 'claim'])
  expect(stemsOf('we pay $1,250.50, 80% or 7')).toEqual(['we', 'pay', '$', '%', 'or', '#'])
})
