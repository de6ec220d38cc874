import { describe, expect, test } from 'vitest'
import { servicesOf } from '../../src/menu/services.ts'
import { BOOK, type Block, cards, h, list, marked, names, NAMES, p } from './menu-blocks.ts'
import { page } from './menu-pages.ts'

const told = cards(
  3,
  ['Swedish Massage|', 'Long strokes with warm oil.'],
  ['Deep Tissue Massage|', 'Slower, and with more pressure.'],
  ['Shiatsu|', 'On a mat, in clothes that move well.'],
)
const asked = [
  h(2, 'Frequently asked questions'),
  h(3, 'What types of massage do you offer?'),
  p('All of these.'),
]

describe('names without a price are weighed as a group', () => {
  test('what guests ask below says nothing against them', () => {
    const more = cards(3, ['Evening relief', 'For a long day.']).map((b) => ({
      ...b,
      within: [0, 1, 2, 3, 4],
    }))
    expect(names([h(2, 'What we do'), ...told, ...more, ...asked, BOOK])).toEqual([
      ...NAMES,
      'Evening relief',
    ])
  })

  test.each(['Become a member', 'Our massage techniques', 'Choose your path'])(
    'headings with a text to each, though %s stands above',
    (head) => expect(names([h(1, 'Massage'), h(2, head), p('A few words.'), ...told, BOOK])).toEqual(NAMES),
  )

  test.each(['Benefits of massage', 'Conditions we treat', 'From our blog', 'Training'])(
    'but not below %s',
    (head) => expect(names([h(1, 'Massage'), h(2, head), ...told, BOOK])).toEqual([]),
  )

  test('two are enough where each has a button', () => {
    const two = (button: string): Block[] =>
      ['Sports Massage|', 'Hot Stone Massage|'].flatMap((name) => [
        ...cards(3, [name, 'For tired legs.']),
        p(button),
      ])
    const head = h(1, 'Massage and body treatments')
    expect(names([head, ...two('Book now')])).toEqual(['Sports Massage', 'Hot Stone Massage'])
    expect(names([head, ...two('Read on')])).toEqual([])
  })

  test('"Massage" and "Waxing" among others are entries where a text tells of each', () => {
    const menu = cards(
      5,
      ['Enzyme Peel|', 'For dull skin.'],
      ['Massage|', 'Of face or body.'],
      ['Waxing|', 'Quick and clean.'],
      ['Chinese Cupping|', 'Glass and warmth.'],
    )
    expect(names([h(3, 'Treatments'), p('Below you find what we do.'), ...menu])).toHaveLength(4)
  })

  test('what is told of each is set as a heading of a lower level', () => {
    const menu = ['Arabic Massage|', 'Silent Journey', 'Moroccan Bath|'].flatMap((name) => [
      ...cards(3, [name, '']).slice(0, 1),
      h(4, 'Enjoy an hour of [massage|a-term|either] and warm steam, followed by tea in the garden.'),
    ])
    expect(names([h(1, 'About the house'), h(1, 'Our services'), ...menu])).toEqual([
      'Arabic Massage',
      'Silent Journey',
      'Moroccan Bath',
    ])
  })

  test('links to other pages are none', () => {
    const links = list('Home', 'Facial Care|', 'Hot Stone Massage|', 'Massages|', 'Contact')
    expect(names([...links, h(2, 'Massage services'), ...told, BOOK], { title: 'Services' })).toEqual(NAMES)
  })

  test('parts of a page over a list are none', () => {
    const part = (text: string): Block[] => [h(2, text), p('A text about the whole house.')]
    const head = { ...h(2, 'Our massage techniques'), within: h(2, '').within! }
    expect(names([...part('Massage| for relief'), ...part('Massage in Alder'), head, ...told, BOOK])).toEqual(
      NAMES,
    )
  })

  test('a word of such headings in a name, and a dash', () => {
    const menu = cards(
      3,
      ['Cupping Massage|', 'Glass.'],
      ['Ergon technique massage|', 'With a tool.'],
      ['Deep tissue massage| - whole body', 'Firm.'],
      ['Stretching', 'Slow.'],
    )
    expect(names([h(2, 'Massage procedures'), ...menu, BOOK])).toEqual([
      'Cupping Massage',
      'Ergon technique massage',
      'Deep tissue massage - whole body',
      'Stretching',
    ])
  })

  test('beside prices of any massage, on a page that tells of benefits as well', () => {
    const rates = [h(2, 'Pricing'), p('1 hour'), p('$100'), p('2 hours'), p('$200')]
    const rows = servicesOf(
      page([h(1, 'Massage'), h(2, 'Massage menu'), ...told, ...rates, h(2, 'Benefits of massage')]),
    )
    expect(rows.filter((r) => r.price === null).map((r) => r.name)).toEqual(NAMES)
  })
})

describe('lengths and headings beside names', () => {
  test('between a name and its lengths stands in one card for whom it is', () => {
    const card = (name: string, ...goals: string[]): Block[] => {
      const [head, text] = cards(3, [name, 'Slow work that unwinds what is tight.']) as [Block, Block]
      const inside = head.within!.slice(0, -1)
      const bits = goals.map((goal): Block => ({ text: goal, role: 'item', within: [...inside, 7, 8] }))
      return [
        head,
        text,
        ...bits,
        { text: 'Book 60 minutes', within: [...inside, 9] },
        { text: 'Book 30 minutes', within: [...inside, 10] },
      ]
    }
    const stress = '[Stress relief|a-goal|relaxation]'
    const menu = page([
      ...card('Deep Tissue|', 'Desk shoulders', 'Low back', stress),
      ...card('Cupping Therapy|', 'Before a race', 'After a race', 'Knots', stress),
    ])
    const blocks = menu.blocks.map((b) => ({
      ...b,
      marks: b.marks.map((m) => ({ ...m, says: m.id === 'a-goal' ? (1 as const) : (2 as const) })),
    }))
    expect(servicesOf({ ...menu, blocks }).map((s) => [s.name, s.minutes])).toEqual([
      ['Deep Tissue', 60],
      ['Deep Tissue', 30],
      ['Cupping Therapy', 60],
      ['Cupping Therapy', 30],
    ])
  })

  test('a name right above one with its prices below heads it', () => {
    const entry = (name: string): Block[] => [
      { text: `[${name}|a-term|either]`, within: [0, 1, 2] },
      { text: '30 mins', within: [0, 1, 2, 3] },
      { text: '€15', within: [0, 1, 2, 4] },
    ]
    const kind: Block = { text: '[Detox|a-term|relaxation] Therapies', within: [0, 1, 2] }
    const menu = [...entry('Holistic Massage'), ...entry('Sports Massage'), kind, ...entry('Honey Massage')]
    expect(names([h(1, 'Prices'), ...menu])).toEqual(['Holistic Massage', 'Sports Massage', 'Honey Massage'])
  })
})

describe('headings that name kinds of massage, and no menu', () => {
  const long = 'Slow strokes warm the muscles and the breath goes deeper with each of them. '.repeat(6)
  const texts = (text: string, behind = ''): Block[] =>
    cards(
      2,
      [`Swedish Massage|${behind}`, text],
      [`Deep Tissue Massage|${behind}`, text],
      [`Shiatsu|${behind}`, text],
    )

  test.each([
    'Exploring the modalities offered by therapists',
    'Understanding different massage techniques',
    'Choosing a massage',
    'Alder School of Massage',
  ])('below %s', (title) => {
    expect(names([h(1, title), p(long), ...texts(long)])).toEqual([])
    expect(names([h(1, title), p(long), ...texts(long, ': the art of it')])).toEqual([])
  })

  test('each used within one massage that has the price', () => {
    const rates = [h(2, 'Pricing'), p('1 hour'), p('$100')]
    const used = (by: string): string[] => names([h(1, 'Massage'), ...texts(by), ...rates, BOOK])
    expect(used('It can be blended with other work when you ask.')).toHaveLength(1)
    expect(used('With oil, on a warm table.')).toHaveLength(4)
  })

  test('with an address below each, or with what a plan pays', () => {
    const head = h(1, 'Massage in Alder')
    expect(names([head, ...texts('12 Main Street, Alder. Open all week.')])).toEqual([])
    expect(names([head, ...texts('Your plan pays for twelve visits a year.')])).toEqual([])
    expect(names([head, ...texts('With oil, on a warm table.')])).toEqual(NAMES)
  })
})

describe('other ways to set names', () => {
  test('a table of names and what they do', () => {
    const cells = NAMES.flatMap((name, row): Block[] =>
      [marked(`${name}|`), 'Rests the body'].map((text, column) => ({
        text,
        role: 'cell',
        cell: { table: 0, row, column, head: false },
        within: [0, 1, 2, 500 + row, 600 + row * 2 + column],
      })),
    )
    expect(names([h(1, 'Services'), ...cells, BOOK])).toEqual(NAMES)
  })

  test('add-ons beside the price of any massage', () => {
    const rates = [h(1, 'Massage rates'), p('60 minutes $90'), p('90 minutes $130')]
    const added = list('Hot stones|', 'Aromatherapy|', 'Cupping|')
    expect(names([...rates, h(2, 'Add-ons'), ...added])).toEqual(
      expect.arrayContaining(['Hot stones', 'Aromatherapy', 'Cupping']),
    )
    expect(names([...rates, h(2, 'Benefits'), ...added])).toHaveLength(2)
  })
})
