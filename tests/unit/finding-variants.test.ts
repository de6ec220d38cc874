import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compileFolder } from '../../src/compile/files.node.ts'
import { isSlip } from '../../src/glossary/slips.ts'
import { decode } from '../../src/glossary/table.ts'
import type { TextBlock } from '../../src/match/block.ts'
import { find } from '../../src/match/find.ts'

const { phrases } = await compileFolder(join(import.meta.dirname, '../..'))
const dictionary = { table: decode(phrases.table), meta: phrases.meta }
const block = (text: string): TextBlock => ({ text, role: 'text', lang: 'en' })
const PAGE = [
  'We offer massage and bodywork in a quiet room.',
  'Every massage therapist here is licensed.',
  'Health insurance is a wide field.',
  'You may owe a copay, and Medicare has its own rules.',
].map(block)

function marks(text: string, page = PAGE): string[] {
  const { hits } = find([...page, block(text)], { title: '', host: '' }, dictionary)
  return hits.at(-1)!.map((h) => `${phrases.meta.ids[h.term]}: ${text.slice(h.start, h.end)}`)
}

describe('one slip in a long word', () => {
  test.each([
    ['Ask about accupressure.', 'acupressure: accupressure'],
    ['We also do myofacial release.', 'myofascial-release: myofacial release'],
    ['Book a massauge today.', 'massage-therapy: massauge'],
    ['Two massauges for one.', 'massage-therapy: massauges'],
    ['Craniosacaral therapy is gentle.', 'craniosacral-therapy: Craniosacaral therapy'],
    ['Aromatheraphy massage, 60 min', 'aromatherapy-massage: Aromatheraphy massage'],
    ['You pay the deductable first.', 'deductible: deductable'],
    ['Pain from plantar fascitis in one heel.', 'plantar-fasciitis: plantar fascitis'],
  ])('%s', (text, mark) => expect(marks(text)).toContain(mark))

  test.each([
    'Read our messages.',
    'Leave a message or two messages at the desk.',
    'A fraction of the price.',
    'The insured, the insurer and the insures of this world.',
    'We provide and provided.',
  ])('another word is no slip: %s', (text) =>
    expect(marks(text).filter((m) => /messages?$|fraction|insures|provide/.test(m))).toEqual([]),
  )

  test('misspelt words open no topic', () => {
    const page = ['Nice massauge here.', 'A massauge and accupressure place.', 'Myofacial release.'].map(
      block,
    )
    expect(marks('Book a massauge and accupressure.', page)).toEqual([])
  })

  test.each([
    ['accupressure', 'acupressure', true],
    ['acupresure', 'acupressure', true],
    ['acuprsesure', 'acupressure', true],
    ['acupressore', 'acupressure', true],
    ['provider', 'provided', false],
    ['insured', 'insurer', false],
    ['spelling', 'swelling', false],
    ['abduction', 'adduction', false],
    ['adjusters', 'adjuster', false],
  ])('%s for %s: %s', (written, meant, slip) => expect(isSlip(written, meant)).toBe(slip))
})
