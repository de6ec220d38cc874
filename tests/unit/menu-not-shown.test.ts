import { describe, expect, test } from 'vitest'
import { BOOK, type Block, cards, h, list, names, p, three } from './menu-blocks.ts'

let boxes = 1000

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
    const column = (head: string, entries: Block[]): Block[] => [h(4, head, boxes++), ...entries]
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

  test('to be chosen in a form', () => {
    const form = [h(1, 'Client intake form'), p('Which services interest you?'), ...three, BOOK]
    expect(names(form)).toEqual([])
  })

  test('as tabs of what headings further down tell', () => {
    const tabs = list('Massage Therapy|', 'Athletic Therapy', 'Cupping|')
    const told = [
      h(3, 'Massage Therapy'),
      p('With oil. 60 minutes.'),
      h(3, 'Athletic Therapy'),
      p('For teams.'),
    ]
    expect(names([h(2, 'Our services'), ...tabs, ...told])).not.toContain('Cupping')
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

  test('what is asked of the reader, in a heading like those of services', () => {
    const priced = cards(4, ['Gold Spa Package|', '3 hours $155'], ['Silver Spa Package|', '2 hours $95'])
    const asked = cards(
      4,
      ['Download the brochure', 'Here.'],
      ['Consultation required', 'Price on consultation'],
    )
    const last = cards(4, ['Royal Spa Package|', 'As you like it.'])
    const all = [...priced, ...last, ...asked].map((b) => ({
      ...b,
      within: [0, 1, 2, ...b.within!.slice(3)],
    }))
    expect(names([h(1, 'Spa packages'), ...all])).toEqual([
      'Gold Spa Package',
      'Silver Spa Package',
      'Royal Spa Package',
    ])
  })
})
