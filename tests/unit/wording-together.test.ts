import { expect, test } from 'vitest'
import { together } from '../../src/wording/together.ts'
import type { Unit } from '../../src/wording/unit.ts'
import type { WeighedRead } from '../../src/wording/weighed.ts'

function weighed(sure: number, unit: Partial<Unit> = {}): WeighedRead {
  const whole: Unit = {
    parts: [],
    text: '',
    form: 'item',
    lead: 'We accept:',
    headings: [],
    first: true,
    ...unit,
  }
  return {
    read: { unit: whole, stems: [], signals: [], evidence: [], ruled: undefined },
    weighed: { type: 'network', sure },
  }
}
const sureOf = (reads: (WeighedRead | undefined)[]): (number | undefined)[] =>
  [...together(reads)].filter((r) => r).map((r) => r!.weighed?.sure)

test('a payer that nobody knows is one more of a list of payers', () => {
  const [, , third] = sureOf([weighed(0.95), weighed(0.95), weighed(0.4)])
  expect(third).toBeGreaterThan(0.65)
})

test('one entry that looks like a rule makes no list of them', () => {
  const [, , third] = sureOf([weighed(0.05), weighed(0.05), weighed(0.7)])
  expect(third).toBeLessThan(0.65)
})

test.each<[string, Partial<Unit>]>([
  ['of another list', { lead: 'We cannot bill:' }],
  ['below another heading', { headings: ['Parking'] }],
  ['a line of a table', { form: 'line' }],
])('%s is decided by itself', (_, other) => {
  const [, , , fourth] = sureOf([weighed(0.95), weighed(0.95), weighed(0.95), weighed(0.4, other)])
  expect(fourth).toBe(0.4)
})

test('sentences are decided one by one', () => {
  const [, second] = sureOf([weighed(0.95, { form: 'sentence' }), weighed(0.4, { form: 'sentence' })])
  expect(second).toBe(0.4)
})

test('the order stays, a list of any length comes through, and there are pauses while it is held back', () => {
  const reads = Array.from({ length: 150 }, (_, i) => (i % 3 === 2 ? undefined : weighed(0.5)))
  const out = [...together(reads)]
  expect(out.filter((r) => r).map((r) => r!.read)).toEqual(reads.filter((r) => r).map((r) => r!.read))
  expect(out.slice(0, 60).every((r) => !r)).toBe(true)
})
