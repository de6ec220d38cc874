import { aboutOf, beside, type Dress, each, firstRow, heading, nameOf, withLength } from './menu-dress.ts'
import { moneyOf, timeOf, visitOf } from './menu-style.ts'
import { el } from './menu-tree.ts'

/** Lists and definition lists. */
export const LISTS: Record<string, Dress> = {
  'price list widget': {
    list: (kids) => el('ul', kids),
    each: (s, style) =>
      each(s.visits, (v) =>
        el(
          'li',
          el('div', beside(style, withLength(s, v, style), moneyOf(v.price, style))),
          style.about !== 'none' && aboutOf(s),
        ),
      ),
  },
  'price list widget, lengths told': {
    list: (kids) => el('ul', kids),
    each: (s, style) =>
      each(s.visits, (v) =>
        el(
          'li',
          el('div', beside(style, nameOf(s, style), moneyOf(v.price, style))),
          v.minutes !== null && el('p', timeOf(v.minutes, style)),
        ),
      ),
  },
  'items in one line': {
    list: (kids) => el('ul', kids),
    each: (s, style) =>
      each(s.visits, (v) =>
        el(
          'li',
          `${nameOf(s, style)}${v.minutes === null ? '' : ` (${timeOf(v.minutes, style)})`} – ${moneyOf(v.price, style)}`,
        ),
      ),
  },
  'items with all lengths': {
    list: (kids) => el('ul', kids),
    each: (s, style) => el('li', `${nameOf(s, style)}: ${s.visits.map((v) => visitOf(v, style)).join('; ')}`),
    fits: (_, { between }) => between !== ': ',
  },
  'nested lists': {
    list: (kids) => el('ul', kids),
    each: (s, style) =>
      el(
        'li',
        el('strong', nameOf(s, style)),
        el(
          'ul',
          each(s.visits, (v) => el('li', visitOf(v, style))),
        ),
      ),
  },
  'two columns': {
    part: ({ services }, style) => {
      const entry = (from: number) =>
        el(
          'div',
          services
            .filter((_, i) => i % 2 === from)
            .map((s) =>
              el(
                'div',
                el('h4', nameOf(s, style)),
                each(s.visits, (v) => el('p', visitOf(v, style))),
                style.about !== 'none' && aboutOf(s),
              ),
            ),
        )
      return el('div', entry(0), entry(1))
    },
  },
  definitions: {
    list: (kids) => el('dl', kids),
    each: (s, style) => [
      el('dt', nameOf(s, style)),
      style.about === 'between' && s.about !== '' && el('dd', s.about),
      each(s.visits, (v) => el('dd', visitOf(v, style))),
      style.about === 'after' && s.about !== '' && el('dd', s.about),
    ],
  },
  'lengths as headings': {
    part: ({ services }, style) => {
      const lengths = [...new Set(services.flatMap((s) => s.visits.map((v) => v.minutes)))]
      return lengths.map((minutes) => [
        minutes !== null && heading(timeOf(minutes, style), { ...style, level: 4 }),
        el(
          'ul',
          services.flatMap((s) =>
            s.visits
              .filter((v) => v.minutes === minutes)
              .map((v) => el('li', `${nameOf(s, style)} ${moneyOf(v.price, style)}`)),
          ),
        ),
      ])
    },
    fits: (menu, { heads, time }) => (heads === 'heading' || menu.length === 1) && time !== '60-minute',
  },
  'names in one list, prices in another': {
    part: ({ services }, style) =>
      el(
        'div',
        el(
          'div',
          services.map((s) =>
            el(
              'p',
              s.visits[0]!.minutes === null
                ? nameOf(s, style)
                : `${nameOf(s, style)}, ${timeOf(s.visits[0]!.minutes, style)}`,
            ),
          ),
        ),
        el(
          'div',
          services.map((s) => el('p', moneyOf(s.visits[0]!.price, style))),
        ),
      ),
    tells: firstRow,
    // Of two lines without a length the second may be told of the first.
    fits: (menu, { flat }) =>
      !flat &&
      menu.every((p) => p.services.length > 2 || p.services.every((s) => s.visits[0]!.minutes !== null)),
  },
  'definitions of prices': {
    list: (kids) => el('dl', kids),
    each: (s, style) =>
      each(s.visits, (v) => [el('dt', withLength(s, v, style)), el('dd', moneyOf(v.price, style))]),
  },
}
