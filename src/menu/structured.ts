/** An offer told by a page's structured data. */
export interface StructuredOffer {
  name: string
  price: number | null
  currency: string | null
}

/** Deep and wide enough for real pages; a trap is not followed. */
const MOST = 5000

/** The offers in JSON-LD scripts: Offer, Service, Product-less price specifications. Broken scripts are passed over. */
export function structuredOffers(scripts: readonly string[]): StructuredOffer[] {
  const offers: StructuredOffer[] = []
  let left = MOST
  const visit = (node: unknown, name: string, depth: number): void => {
    if (left-- <= 0 || depth > 24 || typeof node !== 'object' || node === null) return
    if (Array.isArray(node)) {
      for (const n of node) visit(n, name, depth + 1)
      return
    }
    const o = node as Record<string, unknown>
    const own = typeof o['name'] === 'string' ? o['name'] : name
    const price = Number(o['price'] ?? o['lowPrice'] ?? Number.NaN)
    const currency = typeof o['priceCurrency'] === 'string' ? o['priceCurrency'].toUpperCase() : null
    if (currency !== null || Number.isFinite(price))
      offers.push({
        name: own,
        price: Number.isFinite(price) ? price : null,
        currency: currency !== null && /^[A-Z]{3}$/.test(currency) ? currency : null,
      })
    for (const value of Object.values(o)) if (typeof value === 'object') visit(value, own, depth + 1)
  }
  for (const script of scripts) {
    try {
      visit(JSON.parse(script), '', 0)
    } catch {
      // A script that does not parse tells nothing.
    }
  }
  return offers
}

/** Currencies that structured offers name. */
export function pricedCurrencies(scripts: readonly string[]): string[] {
  return [...new Set(structuredOffers(scripts).flatMap((o) => o.currency ?? []))]
}
