import { describe, expect, test } from 'vitest'
import { servicesOf } from '../../src/menu/services.ts'
import { BOOK, type Block, cards, h, list, marked, names, NAMES, p, three } from './menu-blocks.ts'
import { page } from './menu-pages.ts'

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
      h(1, 'Our services'),
      h(2, 'To slow down'),
      ...list('• Swedish Massage|', '• Alder Ritual'),
      h(2, 'For what hurts'),
      ...list('• Deep Tissue Massage| (optional heat)', '• Shiatsu|'),
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
      'Abhyanga',
      'Udvartana',
      'Kizhi',
      'Head Massage',
      'Hair Wash',
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

  test('bare names below kinds, and a line that only heads them', () => {
    const kinds = [h(3, 'Massage'), ...three, h(3, 'Facials'), ...list('Classic', 'Hydrating', 'Calm')]
    expect(names([h(1, 'Spa menu'), ...kinds])).toEqual([...NAMES, 'Classic', 'Hydrating', 'Calm'])
    const lines = ['MASSAGE SERVICES', 'SWEDISH MASSAGE', 'SHIATSU MASSAGE', 'BODY SCRUB'].map((text) =>
      p(text, 7),
    )
    expect(names([...lines, BOOK], { title: 'SERVICES' })).toHaveLength(3)
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

describe('menus whose prices are of something else, or of another form', () => {
  test('gift cards and memberships alone have prices', () => {
    const other = [h(2, 'Gift cards'), p('Gift card $50'), h(2, 'Membership'), p('Member $89 a month')]
    expect(names([h(2, 'Our services'), ...three, ...other])).toEqual(NAMES)
  })

  test('lengths beside names, where prices are of memberships', () => {
    const timed = ['Signature Massage', 'Maternity Massage', 'Sports Massage'].map((name) =>
      p(`${name} 50 min`, 7),
    )
    const found = servicesOf(page([h(2, 'Massage menu'), p('$129/mo·$169 drop-in'), ...timed]))
    expect(found.map((s) => [s.name, s.minutes, s.price])).toEqual([
      ['Signature Massage', 50, null],
      ['Maternity Massage', 50, null],
      ['Sports Massage', 50, null],
    ])
  })

  test('a length alone below a name of the house, then what is done', () => {
    const journey = (name: string): Block[] => [
      p(name),
      p('90 minutes'),
      p('Warm [clay|a-term|either] and a massage from head to foot, then tea by the window.'),
    ]
    const found = servicesOf(
      page([
        ...journey('Dunes at Dawn'),
        ...journey('Maple in the Grand Alder House, Oslo'),
        ...journey('Rain'),
      ]),
    )
    expect(found.map((s) => [s.name, s.minutes])).toEqual([
      ['Dunes at Dawn', 90],
      ['Maple in the Grand Alder House, Oslo', 90],
      ['Rain', 90],
    ])
  })

  test('kwacha are written with a K', () => {
    const found = servicesOf(
      page(['[Thai massage|a-term|either] 2 hrs 30 min K2,250', '[Cupping|a-term|medical] 30 min K450']),
    )
    expect(found.map((s) => [s.name, s.minutes, s.price, s.currency])).toEqual([
      ['Thai massage', 150, 2250, 'ZMW'],
      ['Cupping', 30, 450, 'ZMW'],
    ])
  })

  test('for whom a package is belongs to its name', () => {
    const menu = cards(3, ['For The Bride', '3 hours $250'], ['For The Groom', '3 hours $170'])
    expect(names([h(2, 'Wedding [massage|a-term|either] packages'), ...menu])).toEqual([
      'For The Bride',
      'For The Groom',
    ])
  })
})
