import {
  aboutOf,
  beside,
  button,
  type Dress,
  each,
  firstRow,
  heading,
  leastRow,
  nameOf,
  sentenceOf,
  timed,
  told,
} from './menu-dress.ts'
import { moneyOf, timeOf, visitOf } from './menu-style.ts'
import { el } from './menu-tree.ts'

/** Boxes whose price or length stands elsewhere: in the heading, above it, in a button, under a label. */
export const ODD_CARDS: Record<string, Dress> = {
  'prices at the right': {
    each: (s, style) =>
      el(
        'div',
        el('div', heading(nameOf(s, style), style), style.about !== 'none' && aboutOf(s)),
        el(
          'div',
          each(s.visits, (v) => el('div', beside(style, timed(v.minutes, style), moneyOf(v.price, style)))),
        ),
      ),
  },
  'from tiles': {
    each: (s, style) =>
      el(
        'a',
        heading(nameOf(s, style), style),
        el('p', `From ${moneyOf(Math.min(...s.visits.map((v) => v.price)), style)}`),
      ),
    list: (kids) =>
      el(
        'div',
        kids.map((k) => el('div', k)),
      ),
    tells: leastRow,
    fits: (_, style) => style.with !== 'from',
  },
  'price above the name': {
    each: (s, style) =>
      el(
        'div',
        el('div', moneyOf(s.visits[0]!.price, style)),
        heading(nameOf(s, style), style),
        el('p', timed(s.visits[0]!.minutes, style)),
        style.about !== 'none' && aboutOf(s),
        button(style),
      ),
    tells: firstRow,
  },
  slashes: {
    each: (s, style) =>
      told(
        s,
        style,
        heading(nameOf(s, style), style),
        el(
          'p',
          s.visits[0]!.minutes === null
            ? moneyOf(s.visits[0]!.price, style)
            : `${s.visits.map((v) => v.minutes).join('/')} min | ${s.visits.map((v) => moneyOf(v.price, style)).join('/')}`,
        ),
      ),
  },
  'prices in buttons': {
    each: (s, style) =>
      el(
        'div',
        told(
          s,
          style,
          heading(nameOf(s, style), style),
          el(
            'div',
            each(s.visits, (v) => el('a', `Book ${visitOf(v, style)}`)),
          ),
        ),
      ),
  },
  labels: {
    each: (s, style) =>
      el(
        'div',
        heading(nameOf(s, style), style),
        style.about === 'between' && aboutOf(s),
        s.visits[0]!.minutes !== null &&
          el('p', el('strong', 'Duration:'), ` ${timeOf(s.visits[0]!.minutes, style)}`),
        el('p', el('strong', 'Price:'), ` ${moneyOf(s.visits[0]!.price, style)}`),
        style.about === 'after' && aboutOf(s),
        button(style),
      ),
    tells: firstRow,
  },
  'one link of spans': {
    each: (s, style) =>
      el(
        'div',
        el(
          'a',
          el('span', nameOf(s, style)),
          style.beside === 'spans' && ' ',
          el('span', timed(s.visits[0]!.minutes, style)),
          style.beside === 'spans' && ' ',
          el('span', moneyOf(s.visits[0]!.price, style)),
        ),
      ),
    tells: firstRow,
  },
  'length above the name': {
    each: (s, style) =>
      el(
        'div',
        el('p', timed(s.visits[0]!.minutes, style)),
        heading(nameOf(s, style), style),
        style.about !== 'none' && aboutOf(s),
        el('p', moneyOf(s.visits[0]!.price, style)),
        button(style),
      ),
    tells: firstRow,
  },
  'badge above the name': {
    each: (s, style) =>
      el(
        'div',
        style.badge !== '' && s.name.length % 3 === 0 && el('div', style.badge),
        heading(nameOf(s, style), style),
        style.about !== 'none' && aboutOf(s),
        each(s.visits, (v) => el('div', visitOf(v, style))),
        button(style),
      ),
  },
  'captions of pictures': {
    each: (s, style) =>
      el(
        'figure',
        el(
          'figcaption',
          el('strong', nameOf(s, style)),
          el('br'),
          each(s.visits, (v) => [visitOf(v, style), el('br')]),
        ),
      ),
  },
  'text below, price last': {
    each: (s, style) =>
      el(
        'div',
        heading(nameOf(s, style), style),
        el(
          'p',
          s.visits[0]!.minutes === null
            ? sentenceOf(s)
            : `${sentenceOf(s)} ${timeOf(s.visits[0]!.minutes, style)}`,
        ),
        el('p', moneyOf(s.visits[0]!.price, style)),
      ),
    tells: firstRow,
    fits: (_, { time }) => time !== '60-minute',
  },
  'lengths and prices in turn': {
    each: (s, style) =>
      told(
        s,
        style,
        heading(nameOf(s, style), style),
        each(s.visits, (v) => [
          v.minutes !== null && el('p', timeOf(v.minutes, style)),
          el('p', moneyOf(v.price, style)),
        ]),
      ),
  },
  'lengths, then prices': {
    each: (s, style) =>
      el(
        'div',
        heading(nameOf(s, style), style),
        el('div', s.visits[0]!.minutes !== null && each(s.visits, (v) => el('p', timeOf(v.minutes!, style)))),
        el(
          'div',
          each(s.visits, (v) => el('p', moneyOf(v.price, style))),
        ),
      ),
  },
  'tabs of visits': {
    each: (s, style) =>
      el(
        'div',
        el(
          'div',
          el('div', nameOf(s, style)),
          style.about !== 'none' && s.about !== '' && el('div', s.about),
        ),
        el(
          'div',
          each(s.visits, (v) =>
            el(
              'div',
              el('div', el('span', timed(v.minutes, style))),
              el('div', el('span', moneyOf(v.price, style))),
              el('button', 'Book'),
            ),
          ),
        ),
      ),
  },
}
