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

describe('the same words, written otherwise', () => {
  const one = (term: string) => (text: string) => [text, `${term}: ${text}`]
  test.each([
    // broken at the end of a line, soft hyphens, ligatures, blanks
    ...[
      'myo-\nfascial release',
      'myo\u00adfascial release',
      'myofascial  release',
      'Myofascial\u00a0release',
    ].map(one('myofascial-release')),
    ...['mas-\nsage', 'mas\u00adsage', 'MASSAGE', 'massages'].map(one('massage-therapy')),
    ...['deep-\ntissue massage', 'deep\u2011tissue massage', 'deep  tissue\nmassage'].map(
      one('deep-tissue-massage'),
    ),
    ...['ﬁbromyalgia', 'Fibromyalgia'].map(one('fibromyalgia')),
    ...['re\ufb02exology', 'reflexology'].map(one('reflexology')),
    // British forms, brand signs
    ...['orthopaedic massage', 'orthopedic massage'].map(one('orthopedic-massage')),
    ...['lymphoedema', 'lymphedema'].map(one('lymphedema')),
    ...['Graston Technique', 'Graston® Technique'].map(one('graston-technique')),
    ...['pre-authorisation', 'preauthorization', 'pre authorization'].map(one('preauthorization')),
    // slash and comma within a form
    ...['Numbness / tingling', 'numbness/tingling', 'numbness and tingling'].map(
      one('numbness-and-tingling'),
    ),
    ...['usual, customary and reasonable', 'usual, customary, and reasonable'].map(one('ucr')),
    ...['hot & cold stone massage'].map(one('hot-stone-massage')),
    ...['L&I claim', 'L & I claim'].map(one('washington-lni')),
  ])('%j', (text, mark) => expect(marks(`We write of ${text} here.`)).toContain(mark))

  test.each([
    ['Swedish, Thai or deep tissue massage', ['Swedish', 'Thai', 'deep tissue massage']],
    ['deep-tissue and sports massage', ['deep-tissue', 'sports massage']],
    ['cupping/gua sha with your massage', ['cupping', 'gua sha', 'massage']],
    ['pre- and postnatal massage', ['pre-', 'postnatal massage']],
    ['pre & post-natal massage', ['pre', 'post-natal massage']],
    ['in- and out-of-network providers', ['in-', 'out-of-network providers']],
    ['physical, occupational and speech therapy', ['physical', 'occupational']],
    ['Physical and occupational therapy', ['Physical', 'occupational therapy']],
    ['HSA/FSA cards', ['HSA', 'FSA cards']],
    ['headaches/migraines', ['headaches', 'migraines']],
  ])('%s: each by its own', (text, words) =>
    expect(marks(text).map((m) => m.replace(/^.*?: /, ''))).toEqual(words),
  )

  test.each([
    ['hot, stone massage', 'hot-stone-massage'],
    ['in and out of network traffic', 'in-network-provider'],
    ['local and therapy dogs', 'physical-therapy'],
  ])('%s is another thing', (text, id) => expect(marks(text).join()).not.toContain(`${id}:`))

  test('a letter at the end of a line', () => {
    expect(marks('Ask your therapist about a full-\nbody wrap.').join()).toContain('body wrap')
  })
})
