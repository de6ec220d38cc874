import type { Price } from './price.ts'

/** "$93 or $83 with concession", "$120, concession $100", "$90 - 3 for $240": what some pay, or for several, beside what one costs. */
export const isReduced = (text: string, p: Price): boolean =>
  /\d[^\d]*$/.test(text.slice(0, p.start)) &&
  (FEWER_BEHIND.test(text.slice(p.end)) ||
    FEWER_BEFORE.test(text.slice(0, p.start)) ||
    SEVERAL.test(text.slice(0, p.start)))
const FEWER_BEHIND =
  /^ ?[()]?(?:(?:with|for|on) )?(?:an? )?(?:concessions?|conc|pension\w*|seniors?|students?)\b(?! (?:massages?|clinics?|treatments?|sessions?|facials?)\b)/i
const FEWER_BEFORE =
  /\b(?:concessions?|conc|pension\w*|seniors?|students?)(?: card)?(?: (?:price|rate|fee|holders?))? ?[:–-]? ?$/i
const SEVERAL =
  /(?:^|[\s(–-])(?:[2-9]|1\d|20|two|three|four|five|six|eight|ten|twelve)(?: (?:sessions?|treatments?|visits?|massages?))? for(?: only| just)? ?$/i
