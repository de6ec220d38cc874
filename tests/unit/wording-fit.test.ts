import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exampleSentences, exampleSets } from '../../scripts/fit/examples.ts'
import { type Example, fit, probabilities } from '../../scripts/fit/logistic.ts'
import { digestOf, labelsOf, pageOf, textsIn } from '../../scripts/fit/texts.ts'
import { fitted, judge } from '../../scripts/fit/weights.ts'
import { aboutCare } from '../../src/wording/about.ts'
import { featuresOf } from '../../src/wording/features.ts'
import { readsOf } from '../../src/wording/reads.ts'
import { stemsOf } from '../../src/wording/stems.ts'
import { decode, encode, weigh } from '../../src/wording/weigh.ts'
import { FITTED_TO } from '../../src/wording/weights.ts'
import { block, page } from './wording.ts'

function run<T>(steps: Generator<unknown, T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

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
    const units = run(readsOf(made.outline)).map((r) => r.unit)
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

  test('reads pages that it was not fitted to', () => {
    const sentence = (type: string, text: string): string => `${type}\t\t${text}`
    const sets = exampleSentences(
      [
        'type\talso\tsentence',
        ...['a', 'b', 'c', 'd'].flatMap((x) => [
          sentence('limit', `Visits are limited to ten a year, plan ${x}.`),
          sentence('none', `Our garden has roses, bed ${x}.`),
        ]),
      ].join('\n'),
    )
    const apart = exampleSets([
      pageOf('c', '# Care\nVisits are limited to ten. {limit}\n\nOur garden has a bed of roses.'),
    ])
    const weights = fitted(sets)
    const [limit, talk] = apart[0]!.units.map((u) => weigh(u.features, weights.features, weights.bias))
    expect(limit!.type).toBe('limit')
    expect(limit!.sure).toBeGreaterThan(talk!.sure)
    expect(judge(apart, weights, (limit!.sure + talk!.sure) / 2)).toEqual({
      want: 1,
      got: 1,
      hit: 1,
      type: 1,
    })
  })
})

describe('weighing', () => {
  const sureOf = (text: string): number => {
    const [read] = run(readsOf(page([block(text)], 'Insurance')))
    return weigh(featuresOf(read!)).sure
  }

  test('a rule of payment is likelier than talk', () => {
    const rule = sureOf('The insurer must pay the provider for each covered visit.')
    const talk = sureOf('We love to help you relax and feel your best.')
    expect(rule).toBeGreaterThan(0.4)
    expect(talk).toBeLessThan(0.2)
  })

  test('what nothing is known of is no statement', () => {
    const { sure } = weigh([], new Map(), new Float32Array(8).fill(-2))
    expect(sure).toBeLessThan(0.55)
  })

  test('weights keep their place and, but for rounding, their size', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -3.6, max: 3.6, noNaN: true }), { maxLength: 9 }), (weights) => {
        const back = decode(encode(weights))
        expect(back.length).toBe(weights.length)
        for (const [i, w] of weights.entries()) expect(Math.abs(back[i]! - w)).toBeLessThanOrEqual(0.0601)
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
