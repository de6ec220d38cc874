import type { PinnedService } from '../../menu/pinned.ts'

/** `lang` is the reader's; without one it is the browser's. */
function format(currency: string | null, lang?: string): Intl.NumberFormat {
  const whole = { trailingZeroDisplay: 'stripIfInteger' } as const
  try {
    if (currency) return new Intl.NumberFormat(lang, { style: 'currency', currency, ...whole })
  } catch {
    // No such currency: the bare number is still right.
  }
  return new Intl.NumberFormat(lang, { maximumFractionDigits: 2 })
}

/** An amount in its currency; without one the plain number, as nobody can tell which it is. */
export function money(amount: number, currency: string | null, lang?: string): string {
  return format(currency, lang).format(amount)
}

export function moneyRange(from: number, to: number, currency: string | null, lang?: string): string {
  return from === to ? money(from, currency, lang) : format(currency, lang).formatRange(from, to)
}

/** The price of an offer; as the page writes it when no number could be made of it, '' for none. */
export function priceOf(
  offer: Pick<PinnedService, 'price' | 'priceTo' | 'currency' | 'asWritten'>,
  lang?: string,
): string {
  const { price, priceTo, currency, asWritten } = offer
  if (price === null) return asWritten
  return moneyRange(price, priceTo ?? price, currency, lang)
}

/** A price per hour is worked out, so it is shown in whole units where cents would only be noise. */
export function perHourOf(
  { perHour, currency }: Pick<PinnedService, 'perHour' | 'currency'>,
  lang?: string,
): string {
  if (perHour === null) return ''
  return money(Math.abs(perHour) >= 20 ? Math.round(perHour) : perHour, currency, lang)
}
