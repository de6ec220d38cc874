import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compileFolder } from '../../src/compile/files.node.ts'
import { foldedWords } from '../../src/glossary/fold.ts'
import { decode } from '../../src/glossary/table.ts'
import type { TextBlock } from '../../src/match/block.ts'
import { find } from '../../src/match/find.ts'

const { phrases, terms } = await compileFolder(join(import.meta.dirname, '../..'))
const dictionary = { table: decode(phrases.table), meta: phrases.meta }
const key = (text: string): string => foldedWords(text).join(' ')

describe('a word with two senses is found by hand in both', () => {
  test.each([
    ['adjustment', ['joint-manipulation', 'billing-adjustment']],
    ['maintenance', ['maintenance-care', 'maintenance-exclusion']],
    ['coverage', ['covered-service', 'liability-insurance']],
    ['insured', ['subscriber', 'liability-insurance']],
    ['board certified', ['bctmb', 'national-certification', 'physician-md-do']],
    ['rehab', ['rehabilitation', 'rehabilitation-services', 'inpatient-rehab']],
    ['NMT', ['neuromuscular-therapy', 'neuromuscular-reeducation']],
    ['neuromuscular', ['neuromuscular-therapy', 'neuromuscular-reeducation']],
    ['membership', ['massage-franchise', 'health-plan-member']],
    ['modality', ['modality-vs-procedure', 'massage-therapy']],
  ])('%s', (form, ids) => {
    const owners = terms.filter((t) => t.forms.some((f) => key(f) === key(form))).map((t) => t.id)
    expect(owners).toEqual(expect.arrayContaining(ids))
  })
})

describe('the block decides between senses, or nothing is marked', () => {
  const block = (text: string): TextBlock => ({ text, role: 'text', lang: 'en' })
  const PAGE = [
    'We offer massage and chiropractic care.',
    'Every massage therapist here is licensed.',
    'Health insurance is a wide field.',
    'You may owe a copay, and Medicare has its own rules.',
  ].map(block)
  const ids = (text: string): string[] =>
    find([...PAGE, block(text)], { title: '', host: '' }, dictionary)
      .hits.at(-1)!
      .map((h) => phrases.meta.ids[h.term]!)

  test.each([
    ['The chiropractor gave a gentle adjustment to her spine.', 'joint-manipulation', 'billing-adjustment'],
    ['Each therapist carries liability coverage.', 'liability-insurance', 'covered-service'],
    ['Your plan lists coverage for twelve visits.', 'covered-service', 'liability-insurance'],
    ['After knee surgery you need rehab with exercises.', 'rehabilitation', 'inpatient-rehab'],
  ])('%s: %s', (text, id, not) => {
    expect(ids(text)).toContain(id)
    expect(ids(text)).not.toContain(not)
  })

  test.each(['It takes a small adjustment.', 'We closed for maintenance.', 'Ask about membership.'])(
    '%s: nothing',
    (text) => expect(ids(text)).toEqual([]),
  )
})
