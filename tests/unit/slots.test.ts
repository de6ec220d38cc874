import fc from 'fast-check'
import { expect, test } from 'vitest'
import { halvesOf, isSlip, sharingHalf } from '../../src/glossary/slips.ts'
import { placeOf, slotsOf } from '../../src/glossary/slots.ts'

const numbers = fc
  .uniqueArray(fc.oneof(fc.integer(), fc.integer({ min: 0, max: 40 })), { maxLength: 300 })
  .map((list) => Int32Array.from(list))

test('a number is found where it lies, and another one nowhere', () => {
  fc.assert(
    fc.property(numbers, fc.integer(), (list, other) => {
      const slots = slotsOf(list)
      list.forEach((number, place) => expect(placeOf(list, slots, number)).toBe(place))
      if (!list.includes(other)) expect(placeOf(list, slots, other)).toBe(-1)
    }),
  )
})

test('each word that a written one is a slip of shares a half with it', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abces'), minLength: 8, maxLength: 12 })
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, written) => {
      const near = new Set<string>()
      sharingHalf(written, halvesOf(words), (n) => near.add(words[n]!))
      for (const w of words) if (isSlip(written, w)) expect(near).toContain(w)
    }),
    { numRuns: 500 },
  )
})
