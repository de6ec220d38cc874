import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileFolder } from '../../src/compile/files.node.ts'
import { decode } from '../../src/glossary/table.ts'
import type { TextBlock } from '../../src/match/block.ts'
import { decide } from '../../src/match/find.ts'
import { scan, type Scanned } from '../../src/match/scan.ts'
import { Settled } from '../../src/match/settled.ts'

const { phrases } = await compileFolder(join(import.meta.dirname, '../..'))
const dictionary = { table: decode(phrases.table), meta: phrases.meta }

/** Lines whose answers rest on each other: full names, bare names, prices, abbreviations, codes, page-wide words. */
const LINES: [text: string, role: TextBlock['role']][] = [
  ['We offer massage and bodywork by appointment.', 'text'],
  ['Massage menu', 'heading'],
  ['Swedish', 'item'],
  ['Deep tissue', 'item'],
  ['60 min $90', 'item'],
  ['Manual lymphatic drainage (MLD) is a light massage.', 'text'],
  ['MLD', 'item'],
  ['Ask about MLD before you book your next visit with one of our people.', 'text'],
  ['Myofascial release (MFR) takes time.', 'text'],
  ['MFR with Jane today.', 'text'],
  ['Your health insurance may ask for a copay.', 'text'],
  ['Premium', 'cell'],
  ['Network', 'cell'],
  ['CPT', 'cell'],
  ['97124', 'cell'],
  ['The claim number stands on your explanation of benefits.', 'text'],
  ['The claim was denied in the first round and went back to the office.', 'text'],
  ['The city council met on Tuesday to talk about the bridge.', 'text'],
  ['', 'text'],
]
const page = { title: 'Welcome', host: '' }
const line = fc.constantFrom(...LINES).map(([text, role]) => ({ text, role, lang: 'en' }))
const change = fc.record({ at: fc.nat(30), out: fc.nat(3), into: fc.array(line, { maxLength: 4 }) })

test('after any changes the answer is the one that would be given from nothing', () => {
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 30 }),
      fc.array(change, { minLength: 1, maxLength: 5 }),
      (first, changes) => {
        const before = new Settled(dictionary)
        const scanned = (lines: TextBlock[]): Scanned[] => lines.map((b) => scan(b, dictionary))
        const all = scanned(first)
        decide([...all], page, dictionary, undefined, before)
        for (const { at, out, into } of changes) {
          all.splice(at % (all.length + 1), out, ...scanned(into))
          const { topics, hits } = decide([...all], page, dictionary, undefined, before)
          expect({ topics, hits }).toEqual(decide([...all], page, dictionary))
        }
      },
    ),
    { numRuns: 400, seed: 3 },
  )
})

test('a change far off leaves what was decided as it is', () => {
  const before = new Settled(dictionary)
  const all = Array.from({ length: 60 }, () => LINES.slice(0, 4))
    .flat()
    .map(([text, role]) => scan({ text, role, lang: 'en' }, dictionary))
  const { hits } = decide([...all], page, dictionary, undefined, before)
  all.push(scan({ text: 'The city council met.', role: 'text', lang: 'en' }, dictionary))
  const after = decide([...all], page, dictionary, undefined, before).hits
  expect(after.slice(0, 200).every((list, i) => list === hits[i])).toBe(true)
  expect(after.flat().length).toBeGreaterThan(100)
})
