import fc from 'fast-check'
import type { Visit } from './menu-invented.ts'

/** How a house writes, whatever its page is built with. */
export interface Style {
  time: 'min' | 'mins' | 'minutes' | 'Min.' | 'hr' | 'hour' | '60min' | '60-minute'
  money: '$95' | '$95.00' | '95 USD' | 'USD 95' | '€95' | '95 €' | '£95' | 'CA$95' | '$ 95'
  between: string
  priceFirst: boolean
  upper: boolean
  button: string
  badge: string
  level: 2 | 3 | 4
  about: 'none' | 'between' | 'after'
  /** Texts side by side in boxes, in spans, or in spans without a blank between them. */
  beside: 'boxes' | 'spans' | 'glued'
  intro: '' | (typeof INTROS)[number]
  /** What else the page tells, above and below. */
  around:
    '' | 'hours' | 'policies' | 'reviews' | 'questions' | 'team' | 'posts' | 'gifts' | 'members' | 'form'
  above: boolean
  heads: 'heading' | 'bold' | 'text below' | 'none'
  /** Before or behind a price. */
  with: '' | 'from' | 'per person' | '+' | 'old' | 'save'
  /** Elements that a builder puts around each text. */
  wraps: 0 | 1 | 3
  /** No element holds what is told of one service. */
  flat: boolean
}

/** What stands above a menu. */
export const INTROS = [
  'Most guests book 60 or 90 minutes.',
  'If you are new here, come 15 minutes before your hour, and we will talk first.',
  'Prices begin at $50 and include everything you need.',
  'Massage is what we do. Sessions last 60 or 90 minutes and cost between $80 and $140.',
  'All sessions include a 10 minute talk before and time to dress after.',
  'A deposit of $25 holds your place.',
  'We accept cash, cards and HSA. Gratuity of 15–20% is appreciated.',
  'Book two sessions and save $20!',
  'New guests save 20% on their first massage.',
] as const

export const styles: fc.Arbitrary<Style> = fc.record({
  time: fc.constantFrom('min', 'mins', 'minutes', 'Min.', 'hr', 'hour', '60min', '60-minute'),
  money: fc.constantFrom('$95', '$95.00', '95 USD', 'USD 95', '€95', '95 €', '£95', 'CA$95', '$ 95'),
  between: fc.constantFrom(' – ', ' | ', ' · ', ' - ', ': ', ' ', ' / ', ' — ', ', '),
  priceFirst: fc.boolean(),
  upper: fc.boolean(),
  button: fc.constantFrom('', 'Book Now', 'Learn more', 'Book', 'Select'),
  badge: fc.constantFrom('', '', '', 'Most popular', 'New', 'Best Seller'),
  level: fc.constantFrom(2, 3, 4),
  about: fc.constantFrom('none', 'between', 'after'),
  beside: fc.constantFrom('boxes', 'spans', 'glued'),
  intro: fc.constantFrom('', '', '', ...INTROS),
  around: fc.constantFrom(
    '',
    'hours',
    'policies',
    'reviews',
    'questions',
    'team',
    'posts',
    'gifts',
    'members',
    'form',
  ),
  above: fc.boolean(),
  heads: fc.constantFrom('heading', 'bold', 'text below', 'none'),
  with: fc.constantFrom('', '', '', 'from', 'per person', '+', 'old', 'save'),
  wraps: fc.constantFrom(0, 1, 3),
  flat: fc.boolean(),
})

/** The plainest way. */
export const PLAIN: Style = {
  time: 'min',
  money: '$95',
  between: ' – ',
  priceFirst: false,
  upper: false,
  button: '',
  badge: '',
  level: 3,
  about: 'none',
  beside: 'boxes',
  intro: '',
  around: '',
  above: false,
  heads: 'heading',
  with: '',
  wraps: 0,
  flat: false,
}

export function timeOf(minutes: number, { time }: Style): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  switch (time) {
    case 'hr':
      return [hours && `${hours} hr`, rest && `${rest} min`].filter(Boolean).join(' ')
    case 'hour':
      return [hours && `${hours} hour${hours > 1 ? 's' : ''}`, rest && `${rest} minutes`]
        .filter(Boolean)
        .join(' ')
    case '60min':
      return `${minutes}min`
    case '60-minute':
      return `${minutes}-minute`
    default:
      return `${minutes} ${time}`
  }
}

export function moneyOf(price: number, { money, with: how }: Style): string {
  const written = money.replace('95', String(price))
  switch (how) {
    case 'from':
      return `from ${written}`
    case 'per person':
      return `${written} per person`
    case '+':
      return `${written}+`
    case 'old':
      return `<s>${money.replace('95', String(price + 15))}</s> ${written}`
    case 'save':
      return `${written} (save $15)`
    default:
      return written
  }
}

export const visitOf = ({ minutes, price }: Visit, style: Style): string => {
  if (minutes === null) return moneyOf(price, style)
  const both = [timeOf(minutes, style), moneyOf(price, style)]
  return (style.priceFirst ? both.toReversed() : both).join(style.between)
}
