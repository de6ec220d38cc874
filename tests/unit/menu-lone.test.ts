import { describe, expect, test } from 'vitest'
import { servicesOf } from '../../src/menu/services.ts'
import { type Block, h, p } from './menu-blocks.ts'
import { page } from './menu-pages.ts'

const rows = (...parts: Block[]): unknown[] =>
  servicesOf(page(parts)).map((s) => [s.name, s.minutes, s.price])
const at = (text: string, ...within: number[]): Block => ({ text, within })
const HOLISTIC = '[Holistic massage|holistic-massage|relaxation]'

describe('a name that stands alone and says nothing of the trade', () => {
  test('gives way to what the page is about', () => {
    expect(
      rows(
        h(2, 'Honest and easy rates for you'),
        p('What you pay for is time spent in [massage|massage|relaxation], and nothing else.'),
        ...['30 minutes', '$55', '60 minutes', '$90']
          .map((text, i) => h(6, text, 30 + Math.floor(i / 2)))
          .map((b, i) => (i % 2 ? { ...b, role: 'item' as const, level: 0 } : b)),
      ),
    ).toEqual([
      ['massage', 30, 55],
      ['massage', 60, 90],
    ])
  })

  test('gives way to the heading above, as does each of the list it stands in', () => {
    expect(
      rows(
        h(6, HOLISTIC),
        p('Slow strokes for the whole body.'),
        h(6, 'Who comes to me?'),
        p('• Tension \n• Jet Lag \n• Insomnia '),
        p('Of course you need no reason to come. You can just lie down for a while!'),
        h(6, 'Cost and duration'),
        p('Two lengths can be had. For a first visit take 90 minutes, as we talk before.'),
        p('60min: £70 \n90min: £95'),
      ),
    ).toEqual([
      ['Holistic massage', 60, 70],
      ['Holistic massage', 90, 95],
    ])
  })

  test('gives way to the heading of its card, where the other cards are named by theirs', () => {
    const card = (box: number, name: string, said: string, ...prices: string[]): Block[] => [
      { text: name, role: 'heading', level: 2, within: [0, box, 1] },
      ...(said ? [{ text: said, role: 'heading' as const, level: 2, within: [0, box, 2, 3] }] : []),
      at('All of you, with care for what hurts most at the time.', 0, box, 2, 4),
      ...prices.map((text, i) => at(text, 0, box, 2, 5, 6 + i)),
    ]
    expect(
      rows(
        ...card(20, 'Made to Measure', 'made-to-measure calm', '$90', '$120'),
        ...card(21, '[Prenatal massage|prenatal-massage|either]', '', '$90'),
        ...card(22, '[Foot reflexology|foot-reflexology|either]', '', '$80', '$110'),
      ),
    ).toEqual([
      ['Made to Measure', null, 90],
      ['Made to Measure', null, 120],
      ['Prenatal massage', null, 90],
      ['Foot reflexology', null, 80],
      ['Foot reflexology', null, 110],
    ])
  })

  test('"$8/use" below a name tells of it', () => {
    const entry = (box: number, name: string, price: string): Block => at(`${name}\n${price}`, 0, 50, box)
    expect(
      rows(
        h(3, '[Chiropractic|chiropractic|medical] fees'),
        entry(51, '[Initial consultation|initial-consultation|medical] and plan', '$60'),
        entry(52, 'Spine adjustment', '$120'),
        entry(53, '[Ultrasound|ultrasound|medical] treatment', '$8/use'),
      ),
    ).toEqual([
      ['Initial consultation and plan', null, 60],
      ['Spine adjustment', null, 120],
      ['Ultrasound treatment', null, 8],
    ])
  })

  test('gives way in all cards where it is the same in each', () => {
    const card = (box: number, name: string, price: string): Block[] => [
      { text: name, role: 'heading', level: 3, within: [0, 60, box, 1] },
      { text: 'Leave the Day Behind', role: 'heading', level: 4, within: [0, 60, box, 2] },
      ...['Warm oil', 'Tea'].map((text, i): Block => ({
        text,
        role: 'item',
        within: [0, 60, box, 3, 4 + i],
      })),
      at(price, 0, 60, box, 6),
    ]
    expect(
      rows(
        ...card(61, 'Harbor Stone', 'Investment: $120 | 75 min'),
        ...card(62, 'Relief [massage|massage|relaxation]', 'Investment: $95 | 60 min'),
        ...card(63, 'Quiet Mind', 'Investment: $50 | 30 min'),
      ),
    ).toEqual([
      ['Harbor Stone', 75, 120],
      ['Relief massage', 60, 95],
      ['Quiet Mind', 30, 50],
    ])
  })

  test('a heading over the name, in one box with it, is not of all that follows', () => {
    const card = (box: number, name: string, ...texts: string[]): Block[] => [
      { text: 'Guest Choice', role: 'heading', level: 4, within: [0, 70, box, box * 10, 2] },
      { text: name, role: 'heading', level: 3, within: [0, 70, box, box * 10, 3] },
      ...texts.map((text, i) => at(text, 0, 70, box, 4, 5 + i)),
    ]
    expect(
      rows(
        h(1, 'Our [massage|massage|relaxation] menu'),
        ...card(71, 'Harbor Stone', '75 minutes', '$120'),
        ...card(72, 'Cedar & Salt', '45 minutes', '$80'),
      ),
    ).toEqual([
      ['Harbor Stone', 75, 120],
      ['Cedar & Salt', 45, 80],
    ])
  })

  test('stays where it looks like a name and no other is set in its way', () => {
    expect(rows(h(1, 'Our [massage|massage|relaxation] room'), h(3, 'Quiet Hour'), p('60 min $90'))).toEqual([
      ['Quiet Hour', 60, 90],
    ])
  })
})
