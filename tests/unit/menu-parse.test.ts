import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plain } from '../../src/menu/digits.ts'
import { durationsIn, formatMinutes } from '../../src/menu/duration.ts'
import { formatPrice, pricesIn } from '../../src/menu/price.ts'

const prices = (text: string): unknown[] =>
  pricesIn(plain(text)).map((p) => [p.low, ...(p.high === null ? [] : [p.high]), p.sign])
const minutes = (text: string): number[][] => durationsIn(plain(text)).map((d) => d.minutes)

describe('prices', () => {
  test.each<[string, ...unknown[][]]>([
    ['$95', [95, '$']],
    ['US$ 95.00', [95, 'USD']],
    ['95 USD', [95, 'USD']],
    ['$115 CAD', [115, 'CAD']],
    ['€ 80,50', [80.5, 'EUR']],
    ['80 €', [80, 'EUR']],
    ['1 200 €', [1200, 'EUR']],
    ['£75', [75, 'GBP']],
    ['Rp.480k', [480_000, 'IDR']],
    ['IDR 480K', [480_000, 'IDR']],
    ['Rp 150.000', [150_000, 'IDR']],
    ['300.000 VND', [300_000, 'VND']],
    ['฿1,200', [1200, 'THB']],
    ['₹1,05,000', [105_000, 'INR']],
    ['Rs. 1,200', [1200, 'rs']],
    ['Rs. 4,200 / 5,800 / 7,200', [4200, 'rs'], [5800, 'rs'], [7200, 'rs']],
    ['$80/60 min', [80, '$']],
    ['R 1,250', [1250, 'ZAR']],
    ['3,500/=', [3500, 'shillings']],
    ['KShs. 4,000', [4000, 'KES']],
    ['Nail Gel 45'],
    ['KD 12.500', [12.5, 'KWD']],
    ['CHF 120.-', [120, 'CHF']],
    ['$80–$100', [80, 100, '$']],
    ['$65-75', [65, 75, '$']],
    ['٢٥٠ ر.س', [250, 'SAR']],
    ['￥8,800', [8800, '¥']],
    ['............$130', [130, '$']],
    ['$95/$130', [95, '$'], [130, '$']],
    ['Swedish$160$190', [160, '$'], [190, '$']],
    ['$10each', [10, '$']],
    ['$95-90 min', [95, '$']],
    ['(555) 201-7734'],
    ['1420 Linden Street, Suite 60, since 1998'],
    ['95'],
    ['20%'],
  ])('%s', (text, ...expected) => expect(prices(text)).toEqual(expected))

  test('from and plus are told', () => {
    expect(pricesIn('from $90')[0]).toMatchObject({ low: 90, from: true })
    expect(pricesIn('$90+')[0]).toMatchObject({ low: 90, from: true })
    expect(pricesIn('+$20')[0]).toMatchObject({ low: 20, plus: true })
  })
})

describe('durations', () => {
  test.each<[string, ...number[][]]>([
    ['60 min', [60]],
    ['60/90 min $95/$130', [60, 90]],
    ['60|90|120 min', [60, 90, 120]],
    ['30, 60 or 90 minutes', [30, 60, 90]],
    ['60 – 90 minutes', [60, 90]],
    ['1 hr', [60]],
    ['1.5 hours', [90]],
    ['1.30 / 2 hours', [90, 120]],
    ['1,5 Std.', [90]],
    ['1 ½ hours', [90]],
    ['1h15', [75]],
    ['1 hr 30 min', [90]],
    ["75'", [75]],
    ['90 minute', [90]],
    ['half hour', [30]],
    ['half hr', [30]],
    ['full hour', [60]],
    ['I Hour (first visit)', [60]],
    ['l hr', [60]],
    ['I hour 30 mins', [90]],
    ['1.5hr minute session', [90]],
    ['1hr minutes', [60]],
    ['30 mintute', [30]],
    ['45 minuets', [45]],
    ['1/2 hour', [30]],
    ['3/4 hr', [45]],
    ['1-1/2 hours', [90]],
    ['1 and 1/2 hrs', [90]],
    ['1hr30', [90]],
    ['Ill hours'],
    ['an hour', [60]],
    ['hour and a half', [90]],
    ['Ninety Minutes', [90]],
    ['٦٠ دقيقة', [60]],
    ['６０分', [60]],
    ['1 hour 85', [60]],
    ['24 hours notice'],
    ['1 time'],
    ['1 time: kr 900', [60]],
    ['since 1998'],
    ['in 3 minutes'],
  ])('%s', (text, ...expected) => expect(minutes(text)).toEqual(expected))
})

const CODES = ['USD', 'EUR', 'GBP', 'IDR', 'THB', 'INR', 'JPY', 'CAD', 'AED', 'MXN']

describe('round trips', () => {
  test('a price written is read as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_99 }), fc.constantFrom(...CODES), (cents, code) => {
        const price = cents / 100
        expect(prices(formatPrice(price, code))).toEqual([[price, code]])
      }),
    )
  })

  test('minutes written are read as they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 720 }), (n) => {
        expect(minutes(formatMinutes(n))).toEqual([[n]])
      }),
    )
  })
})

const PIECE = fc.constantFrom(
  '$', '€', 'Rp.', 'min', ' min', 'hr', 'h', ' ', '/', '-', '–', '.', ',', '1', '60', '90', '95.00', '1,200', 'k', '½',
  'USD', 'from ', 'one ', 'half ', 'and a half', "'", '(', ')', '555', 'Swedish', '٦٠', '\t', '\n',
) // prettier-ignore
const SOUP = fc.array(PIECE, { maxLength: 60 }).map((p) => p.join(''))

describe('hostile text', () => {
  test('no number is invented: every price and duration stands where it says', () => {
    fc.assert(
      fc.property(SOUP, (raw) => {
        const text = plain(raw)
        expect(text.length).toBe(raw.length)
        let end = 0
        for (const p of pricesIn(text)) {
          expect(p.start).toBeGreaterThanOrEqual(end)
          end = p.end
          const digits = text.slice(p.start, p.end).replace(/\D/g, '')
          expect(digits).toContain(String(p.low).replace(/\D/g, '').replace(/0+$/, ''))
        }
        for (const d of durationsIn(text))
          expect(text.slice(d.start, d.end)).toMatch(/[\d½]|one|half|an? |h(?:ou)?r/i)
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['digits', '1'],
    ['signs', '$'],
    ['slashes', '60/'],
    ['half words', 'one and a '],
    ['groups', '1,000'],
    ['spaced', '1 000 '],
  ])('a long run of %s ends', (_, piece) => {
    // Steps that grow with the square of a line would run into the limit of a test.
    const text = piece.repeat(100_000)
    expect(() => [pricesIn(text), durationsIn(text)]).not.toThrow()
  })
})
