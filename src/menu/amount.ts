/** A number as menus write it: groups by comma, point, blank, apostrophe, or Indian pairs. */
export const AMOUNT =
  "\\d{1,3}(?:[,.'’]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)|\\d{1,7}(?:[.,]\\d{1,3})?(?![.,]?\\d)"

/** Groups parted by a blank: only where a currency follows, as in « 1 200 € ». */
export const SPACED = '\\d{1,3}(?: \\d{3})+(?:,\\d{2})?(?!\\d)'

/** "R1 150", "KES 12 500": behind a sign as well, where no second amount and no length can be meant. */
export const SPACED_BEHIND =
  "(?:\\d|(?<=\\p{L}\\.? ?)\\d{2})(?: \\d{3})+(?![\\d.,:/]| ?-?(?:min|hour|hr|m(?!\\p{L})|['’′])| ?[$€£])"

/** Currencies that are counted in thousandths. */
const THOUSANDTHS = /^(KWD|BHD|OMR|JOD)$/

/** The value of a written amount. `unit` is a multiplier behind it: k, rb, jt. */
export function amountOf(written: string, unit = '', currency: string | null = null): number {
  const digits = written.replace(/[\s'’]/g, '')
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','))
  const decimals = last < 0 ? 0 : digits.length - last - 1
  const mixed = digits.includes('.') && digits.includes(',')
  const fraction =
    last >= 0 &&
    (decimals < 3
      ? true
      : !mixed &&
        decimals === 3 &&
        ((currency !== null && THOUSANDTHS.test(currency)) || /^0[.,]/.test(digits)))
  const whole = (fraction ? digits.slice(0, last) : digits).replace(/[.,]/g, '')
  const value = Number(fraction ? `${whole}.${digits.slice(last + 1)}` : whole)
  const times = /^(k|rb|ribu)$/i.test(unit) ? 1000 : /^(jt|juta)$/i.test(unit) ? 1_000_000 : 1
  return Math.round(value * times * 1000) / 1000
}
