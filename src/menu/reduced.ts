import type { Price } from './price.ts'

/** "$93 or $83 with concession", "$120, concession $100": what some pay beside what all do. */
export const isReduced = (text: string, p: Price): boolean =>
  /\d[^\d]*$/.test(text.slice(0, p.start)) &&
  (FEWER_BEHIND.test(text.slice(p.end)) || FEWER_BEFORE.test(text.slice(0, p.start)))
const FEWER_BEHIND =
  /^ ?[()]?(?:(?:with|for|on) )?(?:an? )?(?:concessions?|conc|pension\w*|seniors?|students?)\b(?! (?:massages?|clinics?|treatments?|sessions?|facials?)\b)/i
const FEWER_BEFORE =
  /\b(?:concessions?|conc|pension\w*|seniors?|students?)(?: card)?(?: (?:price|rate|fee|holders?))? ?[:–-]? ?$/i
