import { aboutOf, type Dress, each, firstRow, heading, nameOf, timed } from './menu-dress.ts'
import type { Visit } from './menu-invented.ts'
import { moneyOf, type Style, timeOf, visitOf } from './menu-style.ts'
import { el, type El, type Kid } from './menu-tree.ts'

/** A name, how long and how much, a cell each. */
const visitRow = (name: Kid, { minutes, price }: Visit, style: Style): El =>
  el('tr', el('td', name), el('td', timed(minutes, style)), el('td', moneyOf(price, style)))

/** Tables. */
export const TABLES: Record<string, Dress> = {
  'table of visits': {
    part: ({ services }, style) =>
      el(
        'table',
        el(
          'tr',
          ['Service', 'Duration', 'Price'].map((t) => el('th', t)),
        ),
        services.flatMap((s) => s.visits.map((v) => visitRow(nameOf(s, style), v, style))),
      ),
  },
  'table of visits, names once': {
    part: ({ services }, style) =>
      el(
        'table',
        services.flatMap((s) => s.visits.map((v, i) => visitRow(i === 0 && nameOf(s, style), v, style))),
      ),
  },
  'lengths as columns': {
    part: ({ services }, style) => {
      const lengths = [...new Set(services.flatMap((s) => s.visits.map((v) => v.minutes)))].toSorted(
        (a, b) => (a ?? 0) - (b ?? 0),
      )
      return el(
        'table',
        el(
          'thead',
          el(
            'tr',
            el('th', 'Treatment'),
            lengths.map((m) => el('th', m === null ? 'Price' : timeOf(m, style))),
          ),
        ),
        el(
          'tbody',
          services.map((s) =>
            el(
              'tr',
              el('td', nameOf(s, style)),
              lengths.map((m) => {
                const visit = s.visits.find((v) => v.minutes === m)
                return el('td', visit ? moneyOf(visit.price, style) : '–')
              }),
            ),
          ),
        ),
      )
    },
  },
  'names as columns': {
    part: ({ services }, style) =>
      el(
        'table',
        el(
          'tr',
          el('th', ''),
          services.map((s) => el('th', nameOf(s, style))),
        ),
        services[0]!.visits[0]!.minutes !== null &&
          el(
            'tr',
            el('td', 'Duration'),
            services.map((s) => el('td', timeOf(s.visits[0]!.minutes!, style))),
          ),
        el(
          'tr',
          el('td', 'Price'),
          services.map((s) => el('td', moneyOf(s.visits[0]!.price, style))),
        ),
      ),
    tells: firstRow,
    fits: (menu) => menu.every((p) => p.services.length > 1),
  },
  'table with texts': {
    part: ({ services }, style) =>
      el(
        'table',
        services.map((s) =>
          el(
            'tr',
            el(
              'td',
              el('strong', nameOf(s, style)),
              style.about !== 'none' && s.about !== '' && [el('br'), s.about],
            ),
            el(
              'td',
              each(s.visits, (v) => el('p', visitOf(v, style))),
            ),
          ),
        ),
      ),
  },
  'table with a title row': {
    part: ({ title, services }, style) =>
      el(
        'table',
        el('tr', el('td*3', title)),
        services.flatMap((s) => s.visits.map((v) => visitRow(nameOf(s, style), v, style))),
      ),
  },
  'table without a head': {
    part: ({ services }, style) =>
      el(
        'table',
        services.map((s) =>
          el(
            'tr',
            el('td', nameOf(s, style)),
            each(s.visits, (v) => el('td', visitOf(v, style))),
          ),
        ),
      ),
  },
  'table of names with lengths': {
    part: ({ services }, style) =>
      el(
        'table',
        services.flatMap((s) =>
          s.visits.map((v) =>
            el(
              'tr',
              el(
                'td',
                v.minutes === null ? nameOf(s, style) : `${nameOf(s, style)} ${timeOf(v.minutes, style)}`,
              ),
              el('td', moneyOf(v.price, style)),
            ),
          ),
        ),
      ),
    fits: (_, { time }) => time !== '60-minute',
  },
  'table for each service': {
    each: (s, style) => [
      heading(nameOf(s, style), style),
      style.about !== 'none' && aboutOf(s),
      el(
        'table',
        each(s.visits, (v) =>
          el(
            'tr',
            el('td', v.minutes === null ? 'Price' : timeOf(v.minutes, style)),
            el('td', moneyOf(v.price, style)),
          ),
        ),
      ),
    ],
  },
}
