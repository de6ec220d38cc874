import {
  aboutOf,
  badge,
  beside,
  button,
  type Dress,
  each,
  firstRow,
  heading,
  leastRow,
  nameOf,
  timed,
  told,
} from './menu-dress.ts'
import { moneyOf, timeOf, visitOf } from './menu-style.ts'
import { el } from './menu-tree.ts'

/** Boxes of one service each, as page builders set them. */
export const CARDS: Record<string, Dress> = {
  'heading and lines': {
    each: (s, style) => [
      ...told(
        s,
        style,
        heading(nameOf(s, style), style),
        each(s.visits, (v) => el('p', visitOf(v, style))),
      ),
      button(style),
    ],
  },
  'heading and one line': {
    each: (s, style) => [
      ...told(
        s,
        style,
        heading(nameOf(s, style), style),
        el('p', s.visits.map((v) => visitOf(v, style)).join(style.between === ' | ' ? ', ' : ' | ')),
      ),
      button(style),
    ],
    // Commas inside and commas between tell nothing apart.
    fits: (_, { between, priceFirst }) => between !== ', ' && !(priceFirst && between === ' '),
  },
  'heading and list': {
    each: (s, style) =>
      told(
        s,
        style,
        heading(nameOf(s, style), style),
        el(
          'ul',
          each(s.visits, (v) => el('li', visitOf(v, style))),
        ),
      ),
  },
  'squarespace menu': {
    each: (s, style) =>
      el(
        'div',
        el('div', nameOf(s, style)),
        style.about !== 'none' && s.about !== '' && el('div', s.about),
        each(s.visits, (v) => el('div', el('span', visitOf(v, style)))),
      ),
  },
  'wix booking': {
    list: (kids) => el('ul', kids),
    each: (s, style) =>
      each(s.visits, (v) =>
        el(
          'li',
          el(
            'div',
            el('a', el(`h${style.level}`, nameOf(s, style))),
            style.about !== 'none' && aboutOf(s),
            el('div', el('p', timed(v.minutes, style)), el('p', moneyOf(v.price, style))),
            el('div', el('button', style.button || 'Book Now')),
          ),
        ),
      ),
  },
  'wix text': {
    each: (s, style) => [
      el('div', el(`h${style.level}`, el('span', el('span', nameOf(s, style))))),
      ...told(
        s,
        style,
        false,
        each(s.visits, (v) => el('div', el('p', el('span', el('span', visitOf(v, style)))))),
      ),
    ],
  },
  'divi pricing table': {
    each: (s, style) =>
      el(
        'div',
        el('div', el('h2', nameOf(s, style)), el('span', timed(s.visits[0]!.minutes, style))),
        el('div', el('span', moneyOf(s.visits[0]!.price, style))),
        style.about !== 'none' && s.about !== '' && el('div', el('ul', el('li', s.about))),
        el('div', button(style)),
      ),
    tells: firstRow,
  },
  accordion: {
    each: (s, style) =>
      el(
        'div',
        el('h5', nameOf(s, style)),
        el(
          'div',
          told(
            s,
            style,
            false,
            each(s.visits, (v) => el('p', visitOf(v, style))),
          ),
        ),
      ),
  },
  'details and summary': {
    each: (s, style) =>
      el(
        'details',
        el('summary', nameOf(s, style)),
        told(
          s,
          style,
          false,
          el(
            'p',
            each(s.visits, (v) => [visitOf(v, style), el('br')]),
          ),
        ),
      ),
  },
  'shop tiles': {
    list: (kids) => el('ul', kids),
    each: (s, style) =>
      el(
        'li',
        el('a', el('h3', nameOf(s, style))),
        el('div', el('span', `From ${moneyOf(Math.min(...s.visits.map((v) => v.price)), style)}`)),
      ),
    tells: leastRow,
    fits: (_, style) => style.with !== 'from',
  },
  godaddy: {
    each: (s, style) =>
      each(s.visits, (v) =>
        el(
          'div',
          el('h4', nameOf(s, style)),
          el('div', el('div', moneyOf(v.price, style))),
          el('p', el('span', timed(v.minutes, style))),
          style.about !== 'none' && aboutOf(s),
          button(style),
        ),
      ),
  },
  'bootstrap card': {
    each: (s, style) => {
      const [v] = s.visits
      return el(
        'div',
        el('div', el('h4', nameOf(s, style)), badge(s, style)),
        el(
          'div',
          el(
            'h1',
            moneyOf(v!.price, style),
            v!.minutes !== null && [' ', el('small', `/ ${timeOf(v!.minutes, style)}`)],
          ),
          style.about !== 'none' && s.about !== '' && el('ul', el('li', s.about)),
          el('button', style.button || 'Book'),
        ),
      )
    },
    tells: firstRow,
  },
  'react card': {
    each: (s, style) =>
      el(
        'div',
        el(
          'div',
          el('div', heading(nameOf(s, style), style), badge(s, style)),
          style.about === 'between' && aboutOf(s),
          each(s.visits, (v) => el('div', beside(style, timed(v.minutes, style), moneyOf(v.price, style)))),
          style.about === 'after' && aboutOf(s),
          button(style),
        ),
      ),
  },
}
