import { aboutOf, type Dress, each, nameOf, sentenceOf, told } from './menu-dress.ts'
import { moneyOf, timeOf, visitOf } from './menu-style.ts'
import { el } from './menu-tree.ts'

const DOTS = ' ...................... '

/** Texts: little or no markup says what is what. */
export const TEXTS: Record<string, Dress> = {
  'weebly paragraph': {
    each: (s, style) =>
      el(
        'div',
        el('strong', nameOf(s, style)),
        el('br'),
        style.about === 'between' && s.about !== '' && [s.about, el('br')],
        each(s.visits, (v) => [visitOf(v, style), el('br')]),
        style.about === 'after' && s.about !== '' && s.about,
      ),
  },
  'weebly paragraph of all': {
    list: (kids) => el('div', kids),
    each: (s, style) => [
      el('strong', nameOf(s, style)),
      el('br'),
      style.about === 'between' && s.about !== '' && [s.about, el('br')],
      each(s.visits, (v) => [visitOf(v, style), el('br')]),
      style.about === 'after' && s.about !== '' && [s.about, el('br')],
      el('br'),
    ],
  },
  'docs text': {
    each: (s, style) =>
      told(
        s,
        style,
        el('p', el('b', nameOf(s, style))),
        each(s.visits, (v) => el('p', el('span', visitOf(v, style)))),
      ),
  },
  'one paragraph each': {
    each: (s, style) =>
      el(
        'p',
        el('strong', nameOf(s, style)),
        s.about === '' ? ' – ' : ` – ${sentenceOf(s)} `,
        s.visits.map((v) => visitOf(v, style)).join(', '),
      ),
    fits: (_, { between }) => between !== ', ',
  },
  'prices first in the paragraph': {
    each: (s, style) =>
      el(
        'p',
        el('strong', nameOf(s, style)),
        ` ${s.visits.map((v) => visitOf(v, style)).join(', ')}`,
        s.about !== '' && [el('br'), s.about],
      ),
    fits: (_, { between }) => between !== ', ',
  },
  leaders: {
    each: (s, style) =>
      each(s.visits, (v) =>
        el(
          'p',
          `${nameOf(s, style)}${v.minutes === null ? '' : `, ${timeOf(v.minutes, style)}`}${DOTS}${moneyOf(v.price, style)}`,
        ),
      ),
  },
  'leaders below names': {
    each: (s, style) => [
      el(
        'p',
        nameOf(s, style),
        s.visits[0]!.minutes === null && `${DOTS}${moneyOf(s.visits[0]!.price, style)}`,
      ),
      s.visits[0]!.minutes !== null &&
        each(s.visits, (v) => el('p', `${timeOf(v.minutes!, style)}${DOTS}${moneyOf(v.price, style)}`)),
    ],
  },
  'gaps of blanks': {
    each: (s, style) => [
      each(s.visits, (v) =>
        el(
          'p',
          `${nameOf(s, style)}\u00a0\u00a0\u00a0\u00a0${v.minutes === null ? '' : `${timeOf(v.minutes, style)}\u00a0\u00a0\u00a0\u00a0`}${moneyOf(v.price, style)}`,
        ),
      ),
      style.about !== 'none' && aboutOf(s),
    ],
  },
  message: {
    list: (kids) => el('p', kids),
    each: (s, style) => [
      '✨ ',
      nameOf(s, style),
      el('br'),
      each(s.visits, (v) => [visitOf(v, style), el('br')]),
    ],
  },
  'message with stars': {
    list: (kids) => el('p', kids),
    each: (s, style) => [
      `*${nameOf(s, style)}*`,
      el('br'),
      each(s.visits, (v) => [`👉 ${visitOf(v, style)}`, el('br')]),
      el('br'),
    ],
  },
  'one line each': {
    each: (s, style) =>
      el('p', `${nameOf(s, style)} – ${s.visits.map((v) => visitOf(v, style)).join(' / ')}`),
    fits: (_, { between }) => between !== ' / ',
  },
  'all on broken lines': {
    list: (kids) => el('p', kids),
    each: (s, style) => each(s.visits, (v) => [`${nameOf(s, style)} ${visitOf(v, style)}`, el('br')]),
  },
  'text of a document': {
    list: (kids) => el('p', kids),
    each: (s, style) => [
      nameOf(s, style),
      el('br'),
      style.about !== 'none' && s.about !== '' && [s.about, el('br')],
      s.visits.map((v) => visitOf(v, style)).join('\u00a0\u00a0\u00a0\u00a0'),
      el('br'),
      el('br'),
    ],
  },
  'bullets in text': {
    each: (s, style) =>
      el(
        'p',
        `• ${nameOf(s, style)}`,
        el('br'),
        each(s.visits, (v) => [`   - ${visitOf(v, style)}`, el('br')]),
      ),
  },
  'name with a colon': {
    each: (s, style) =>
      el(
        'p',
        el('strong', `${nameOf(s, style)}:`),
        ' ',
        s.visits.map((v) => visitOf(v, style)).join('; '),
        style.about !== 'none' && s.about !== '' && [el('br'), el('em', s.about)],
      ),
    fits: (_, { between }) => between !== ': ',
  },
  numbered: {
    each: (s, style) =>
      el(
        'p',
        `${(s.name.length % 9) + 1}. ${nameOf(s, style)} – ${s.visits.map((v) => visitOf(v, style)).join(', ')}`,
      ),
    fits: (_, { between }) => between !== ', ' && between !== ' – ',
  },
  'length before the name': {
    each: (s, style) =>
      each(s.visits, (v) =>
        el(
          'p',
          v.minutes === null
            ? `${nameOf(s, style)} ${moneyOf(v.price, style)}`
            : `${timeOf(v.minutes, style)} ${nameOf(s, style)} ${moneyOf(v.price, style)}`,
        ),
      ),
  },
  'length before the name, price behind a dash': {
    each: (s, style) =>
      each(s.visits, (v) =>
        el(
          'p',
          v.minutes === null
            ? `${nameOf(s, style)} - ${moneyOf(v.price, style)}`
            : `${timeOf(v.minutes, style)} ${nameOf(s, style)} - ${moneyOf(v.price, style)}`,
        ),
      ),
  },
}
