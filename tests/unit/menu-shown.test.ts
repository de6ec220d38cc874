import { describe, expect, test } from 'vitest'
import type { PageBlock } from '../../src/match/outline.ts'
import { servicesOf } from '../../src/menu/services.ts'
import { page } from './menu-pages.ts'

const names = (...args: Parameters<typeof page>): string[] => servicesOf(page(...args)).map((s) => s.name)

type Block = Partial<PageBlock>
let places = 100
const h = (level: number, text: string, box = 1): Block => ({
  text,
  role: 'heading',
  level,
  within: [0, box, places++],
})
const p = (text: string, box = 1): Block => ({ text, within: [0, box, places++] })
/** The entries of a list; a word before a bar is marked. */
const list = (...texts: string[]): Block[] => {
  const box = places++
  return texts.map((text) => ({ text: marked(text), role: 'item', within: [0, 1, box, places++] }))
}
const marked = (text: string): string => text.replace(/^(\W*)([^|]+)\|(?!a-term)/, '$1[$2|a-term|either]')
/** Cards of a heading and a text. */
const cards = (level: number, ...entries: [string, string][]): Block[] => {
  const box = places++
  return entries.flatMap(([name, text]) => {
    const card = places++
    return [
      { text: marked(name), role: 'heading' as const, level, within: [0, 1, box, card, places++] },
      { text, within: [0, 1, box, card, places++] },
    ]
  })
}
const BOOK = p('Book now')
const three = list('Swedish Massage|', 'Deep Tissue Massage|', 'Shiatsu|')
const NAMES = ['Swedish Massage', 'Deep Tissue Massage', 'Shiatsu']

describe('what a house shows without prices', () => {
  test.each([
    'Our services',
    'What we offer',
    'Massages we offer',
    'Spa menu',
    'Services offered',
    'We offer:',
  ])('a list below %s is a menu', (head) => expect(names([h(2, head), ...three])).toEqual(NAMES))

  test('below "Services" it is one where the page asks to book', () => {
    expect(names([h(2, 'Services'), ...three, BOOK])).toEqual(NAMES)
    expect(names([p('About'), ...three], { title: 'Services | Alder Room' })).toEqual([])
    expect(names([p('About'), ...three, BOOK], { title: 'Services | Alder Room' })).toEqual(NAMES)
    expect(names([h(2, 'Services'), ...three])).toEqual([])
  })

  test('bullets below headings by goal, under one head', () => {
    const menu = [
      ...[h(1, 'Our services'), h(2, 'To slow down'), ...list('• Swedish Massage|', '• Alder Ritual')],
      ...[h(2, 'For what hurts'), ...list('• Deep Tissue Massage| (optional heat)', '• Shiatsu|')],
    ]
    expect(names(menu)).toEqual(['Swedish Massage', 'Alder Ritual', 'Deep Tissue Massage', 'Shiatsu'])
  })

  test('what is told behind a colon, and two more of another head', () => {
    const told = list(
      'Abhyanga|: A massage of the whole body with warm oil.',
      'Udvartana|: Powdered herbs instead of oil.',
      'Kizhi|: Warm pouches of leaves, pressed along the back.',
    )
    const more = list('Head Massage|: With oil of coconut.', 'Hair Wash: Hibiscus leaves, then a comb.')
    const gains = list('Restful Sleep: A massage calms before the night.', 'Soft Skin: Herbs care for it.')
    const menu = [h(3, 'Our treatments'), ...told, h(3, 'Our treatments for children'), ...more]
    expect(names([...menu, h(3, 'Benefits'), ...gains])).toEqual([
      ...['Abhyanga', 'Udvartana', 'Kizhi'],
      ...['Head Massage', 'Hair Wash'],
    ])
  })

  test('cards of a clinic, some of them without a term', () => {
    const menu = cards(
      3,
      ['Chiropractic Care|', 'By hand.'],
      ['Spinal Decompression|', 'Gentle traction.'],
      ['Shockwave Therapy|', 'Sound waves.'],
      ['Runners & Riders Care', 'After long miles.'],
    )
    const head = [h(2, 'Care for a whole spine.'), p('Four services in one house.'), p('Book an appointment')]
    expect(names([...head, ...menu])).toHaveLength(4)
    expect(names([h(2, 'Care for a whole spine.'), p('Read on.'), ...menu])).toEqual([])
  })

  test('kinds are entries where nothing stands below them, with the minutes told', () => {
    const menu = cards(
      3,
      ['Signature Massage|', 'For the whole body, 60 or 90 minutes'],
      ['Facial Care|', 'Rest for the skin'],
      ['Manicure & Pedicure|', 'In the light of the garden'],
    )
    const rows = servicesOf(page([h(2, 'Spa menu'), ...menu])).map((s) => [s.name, s.minutes])
    expect(rows).toEqual([
      ['Signature Massage', 60],
      ['Signature Massage', 90],
      ['Facial Care', null],
      ['Manicure & Pedicure', null],
    ])
    const kinds = [h(2, 'Massages'), ...cards(3, ['River Stone', 'A [massage|a-term|either] with stones.'])]
    const more = [h(2, 'Facials'), ...cards(3, ['Glow Facial|', 'A mask.'], ['Calm Facial|', 'Another.'])]
    expect(names([h(1, 'Spa menu'), ...kinds, ...more])).toEqual([
      'River Stone',
      'Glow Facial',
      'Calm Facial',
    ])
  })

  test('names in one line each, with a text below', () => {
    const told = ['Swedish Massage|', 'Deep Tissue|', 'Prenatal Massage|'].flatMap((name) => [
      p(marked(name), 7),
      p('Long strokes that calm the body after a hard week, and a cup of tea.', 7),
    ])
    expect(names([h(2, 'Our services'), ...told])).toHaveLength(3)
  })

  test('a line above the heading says what it does not', () => {
    const menu = cards(
      3,
      ['Swedish Massage|', 'Slow.'],
      ['Deep Tissue Massage|', 'Firm.'],
      ['Shiatsu|', 'Points.'],
    )
    const head = (text: string): Block[] => [
      { ...p(text), within: [0, 1, 50] },
      { ...h(2, 'Made for tired shoulders'), within: [0, 1, 50, 51] },
    ]
    expect(names([...head('Services'), ...menu, BOOK])).toEqual(NAMES)
    expect(names([...head('Benefits'), ...menu, BOOK])).toEqual([])
    expect(names([h(2, 'A full menu of therapeutic massage'), ...menu])).toEqual(NAMES)
  })

  test('numbers of cards beside them are no prices', () => {
    const numbers = three.flatMap((b, i) => [
      p(`R 0${i + 1}`, 9),
      { ...b, role: 'heading' as const, level: 3 },
      p('Slow work.'),
    ])
    expect(names([h(2, '- Modalities -'), ...numbers, BOOK])).toEqual(NAMES)
  })

  test('beside prices only where the heading says that there is more', () => {
    const priced = [p('[Thai massage|a-term|either] 60 min $80'), p('[Cupping|a-term|medical] 30 min $40')]
    const added = (head: string): string[] => names([h(1, 'Rates'), ...priced, h(2, head), ...three])
    expect(added('We also offer')).toHaveLength(5)
    expect(added('Additional services (call for pricing)')).toHaveLength(5)
    expect(added('Services')).toHaveLength(2)
    // One service at two prices: the others are links.
    const one = [p('[Thai massage|a-term|either] 60 min $80'), p('[Thai massage|a-term|either] 90 min $110')]
    expect(names([h(1, 'Thai massage'), ...one, h(2, 'Other treatments'), ...three])).toHaveLength(2)
  })
})

describe('lists of the same names that are no menu', () => {
  test.each([
    'Modalities',
    'Techniques',
    'Massage choice:',
    'Training',
    'Covered services',
    'Courses we offer',
  ])('below %s', (head) => expect(names([h(2, head), ...three, BOOK])).toEqual([]))

  test.each(['Contact us', 'Meet Mara', 'From our blog', '7 types of massage', 'Gift cards'])(
    'on a page called %s',
    (title) => expect(names([h(1, title), h(2, 'Services'), ...three, BOOK])).toEqual([]),
  )

  test('at the foot, in a column beside links and hours', () => {
    const column = (head: string, entries: Block[]): Block[] => [h(4, head, places++), ...entries]
    const foot = [...column('Our services', three), ...column('Quick links', list('Home', 'Blog'))]
    expect(names([h(1, 'A house by the river'), p('Rooms.'), ...foot, BOOK])).toEqual([])
  })

  test('of several houses, each below the same line', () => {
    const house = (name: string): Block[] => [h(2, name), p('Services:'), ...three]
    expect(names([h(1, 'Massage in Alder'), ...house('Fern'), ...house('Moss'), BOOK])).toEqual([])
  })

  test('among many of another trade', () => {
    const other = list('Radiology', 'Cardiology', 'Pediatrics', 'Maternity Ward')
    expect(names([h(1, 'Our services'), ...other, ...three, BOOK].map((b) => ({ ...b })))).toEqual([])
  })

  test('in posts with dates', () => {
    const posts = cards(
      3,
      ['Gifts of hot stone massage|', 'March 4, 2023'],
      ['Cupping| and the games', 'March 1, 2023'],
    )
    expect(
      names([h(2, 'Our massages'), ...posts, ...cards(3, ['Reiki| at noon', 'May 1, 2022']), BOOK]),
    ).toEqual([])
  })
})
