import { aboutOf, badge, beside, button, type Dress, each, firstRow, nameOf, timed } from './menu-dress.ts'
import { moneyOf, timeOf } from './menu-style.ts'
import { el } from './menu-tree.ts'

/** Lists of what can be booked, as booking services show them. */
export const BOOKING: Record<string, Dress> = {
  square: {
    list: (kids) => el('ul', kids),
    each: (s, style) =>
      each(s.visits, (v) =>
        el(
          'li',
          el(
            'button',
            el('div', nameOf(s, style)),
            el('div', [moneyOf(v.price, style), timed(v.minutes, style)].filter(Boolean).join(' · ')),
          ),
          style.about !== 'none' && aboutOf(s),
        ),
      ),
  },
  fresha: {
    list: (kids) => el('div', kids),
    each: (s, style) =>
      el(
        'div',
        el(
          'div',
          el('p', nameOf(s, style)),
          el('p', timed(s.visits[0]!.minutes, style)),
          style.about !== 'none' && aboutOf(s),
          el('p', moneyOf(s.visits[0]!.price, style)),
        ),
        el('button', style.button || 'Book'),
      ),
    tells: firstRow,
  },
  treatwell: {
    each: (s, style) =>
      el(
        'div',
        el('div', el('h4', nameOf(s, style)), badge(s, style)),
        el(
          'ul',
          each(s.visits, (v) =>
            el(
              'li',
              beside(style, timed(v.minutes, style), moneyOf(v.price, style)),
              el('div', el('button', 'Select')),
            ),
          ),
        ),
      ),
  },
  booksy: {
    list: (kids) => el('ul', kids),
    each: (s, style) =>
      each(s.visits, (v) =>
        el(
          'li',
          el('div', el('h4', nameOf(s, style)), style.about !== 'none' && aboutOf(s)),
          el(
            'div',
            el('div', moneyOf(v.price, style)),
            el('div', timed(v.minutes, style)),
            el('button', 'Book'),
          ),
        ),
      ),
  },
  acuity: {
    each: (s, style) =>
      each(s.visits, (v) =>
        el(
          'div',
          el('div', nameOf(s, style)),
          el(
            'div',
            v.minutes === null
              ? moneyOf(v.price, style)
              : `${timeOf(v.minutes, style)} @ ${moneyOf(v.price, style)}`,
          ),
          style.about !== 'none' && aboutOf(s),
          el('button', 'Book'),
        ),
      ),
  },
  'acuity radio': {
    each: (s, style) =>
      each(s.visits, (v) =>
        el(
          'label',
          el(
            'div',
            el('strong', nameOf(s, style)),
            el('br'),
            v.minutes === null
              ? moneyOf(v.price, style)
              : `${timeOf(v.minutes, style)} @ ${moneyOf(v.price, style)}`,
          ),
        ),
      ),
  },
  mindbody: {
    each: (s, style) =>
      each(s.visits, (v) =>
        el(
          'div',
          el('div', el('span', nameOf(s, style))),
          el('div', el('span', timed(v.minutes, style))),
          el('div', el('span', moneyOf(v.price, style))),
          el('div', el('button', style.button || 'Book now')),
        ),
      ),
  },
  vagaro: {
    each: (s, style) =>
      el(
        'div',
        el('h3', nameOf(s, style)),
        style.about !== 'none' && aboutOf(s),
        each(s.visits, (v) =>
          el(
            'div',
            el('div', beside(style, timed(v.minutes, style), moneyOf(v.price, style))),
            el('a', 'Book'),
            el('a', 'Request'),
          ),
        ),
      ),
  },
  jane: {
    list: (kids) => el('ul', kids),
    each: (s, style) =>
      each(s.visits, (v) =>
        el(
          'li',
          el('h3', nameOf(s, style)),
          el('p', [timed(v.minutes, style), moneyOf(v.price, style)].filter(Boolean).join(' — ')),
          style.about !== 'none' && aboutOf(s),
          el('a', 'Book'),
        ),
      ),
  },
  glossgenius: {
    each: (s, style) =>
      each(s.visits, (v) =>
        el(
          'div',
          el(
            'div',
            el('div', nameOf(s, style)),
            el('div', [timed(v.minutes, style), moneyOf(v.price, style)].filter(Boolean).join(' • ')),
          ),
          button(style),
        ),
      ),
  },
  'radio of one service': {
    each: (s, style) =>
      el(
        'fieldset',
        el('legend', nameOf(s, style)),
        style.about !== 'none' && aboutOf(s),
        each(s.visits, (v) =>
          el(
            'div',
            el(
              'label',
              [timed(v.minutes, style), moneyOf(v.price, style)].filter(Boolean).join(style.between),
            ),
          ),
        ),
      ),
  },
}
