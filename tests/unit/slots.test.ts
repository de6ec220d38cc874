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

test('a word that a written one is a slip of shares a half with it', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abces'), minLength: 9, maxLength: 12 })
  const slips = [
    (w: string, at: number) => w.slice(0, at) + w.slice(at + 1),
    (w: string, at: number) => w.slice(0, at) + w[at]! + w.slice(at),
    (w: string, at: number) => w.slice(0, at) + w[at + 1]! + w[at]! + w.slice(at + 2),
  ]
  let met = 0
  fc.assert(
    fc.property(word, fc.constantFrom(...slips), fc.integer({ min: 1, max: 7 }), (meant, slip, at) => {
      const written = slip(meant, at)
      if (!isSlip(written, meant)) return
      met++
      const near = new Set<number>()
      sharingHalf(written, halvesOf([meant]), (n) => near.add(n))
      expect(near).toContain(0)
    }),
  )
  expect(met).toBeGreaterThan(20)
})
