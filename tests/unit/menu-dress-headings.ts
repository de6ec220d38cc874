import {
  aboutOf,
  button,
  type Dress,
  each,
  firstRow,
  heading,
  nameOf,
  timed,
  withLength,
} from './menu-dress.ts'
import { moneyOf, timeOf, visitOf } from './menu-style.ts'
import { el } from './menu-tree.ts'

/** Headings that tell more than a name, and lengths and prices as headings. */
export const HEADINGS: Record<string, Dress> = {
  'all in the heading': {
    each: (s, style) => [
      heading(`${nameOf(s, style)} | ${s.visits.map((v) => visitOf(v, style)).join(' | ')}`, style),
      style.about !== 'none' && aboutOf(s),
      button(style),
    ],
    fits: (_, { between, priceFirst }) => !['  ', ' | '].includes(between) && !priceFirst,
  },
  'headings throughout': {
    each: (s, style) => [
      el('h3', nameOf(s, style)),
      style.about === 'between' && s.about !== '' && el('p', s.about),
      each(s.visits, (v) => el('h4', visitOf(v, style))),
      style.about === 'after' && s.about !== '' && el('p', s.about),
    ],
  },
  'headings of one level': {
    each: (s, style) => [
      heading(nameOf(s, style), style),
      each(s.visits, (v) => heading(visitOf(v, style), style)),
      style.about !== 'none' && aboutOf(s),
    ],
  },
  'length in the heading': {
    each: (s, style) =>
      each(s.visits, (v) => [
        heading(
          v.minutes === null ? nameOf(s, style) : `${nameOf(s, style)} – ${timeOf(v.minutes, style)}`,
          style,
        ),
        style.about === 'between' && aboutOf(s),
        el('p', moneyOf(v.price, style)),
        style.about === 'after' && aboutOf(s),
        button(style),
      ]),
  },
  'length in brackets in the heading': {
    each: (s, style) =>
      each(s.visits, (v) => [
        heading(withLength(s, v, style), style),
        style.about === 'between' && aboutOf(s),
        el('p', moneyOf(v.price, style)),
        style.about === 'after' && aboutOf(s),
        button(style),
      ]),
  },
  'price in the heading': {
    each: (s, style) => [
      heading(`${nameOf(s, style)} – ${moneyOf(s.visits[0]!.price, style)}`, style),
      el('p', el('em', timed(s.visits[0]!.minutes, style))),
      style.about !== 'none' && aboutOf(s),
      button(style),
    ],
    tells: firstRow,
  },
}
