import { formsOf, type OwnTerm } from '../glossary/own.ts'
import type { Managed } from './policy.ts'
import type { PageSettings } from './protocol.ts'
import { isOn, type Settings, siteOf } from './settings.ts'
import { ownSitesOf, ownTermsOf, type Values } from './values.ts'

/** Whether words are explained on a site, for this reader on this machine. */
export function isOnHere(settings: Settings, { sitesOff, sitesOnly }: Managed, site: string): boolean {
  if (sitesOff.has(site)) return false
  if (sitesOnly.size) return sitesOnly.has(site) && !settings.off.has(site)
  return isOn(settings, site)
}

/** Own terms that a site may be given: the reader's and the organization's, each where it is allowed. */
export function ownFor(values: Values, { houseSites, houseTerms }: Managed, site: string): OwnTerm[] {
  return [
    ...(houseSites.has(site) ? houseTerms : []),
    ...(ownSitesOf(values).includes(site) ? ownTermsOf(values) : []),
  ]
}

/**
 * What one document is told. `site` is the one in the address bar; `own` the terms
 * for the document's own site, since that is the one that could read its marks.
 */
export function pageSettings(
  settings: Settings,
  managed: Managed,
  site: string,
  own: readonly OwnTerm[],
): PageSettings {
  const { density, underline, open, theme, known } = settings
  return {
    on: isOnHere(settings, managed, site),
    kinds: managed.kinds ?? settings.kinds,
    density,
    underline,
    open,
    theme,
    known,
    own: own.map(formsOf),
  }
}

/** The site of the document that sent a message, as the browser tells it. */
export function senderSite(url: string | undefined): string {
  try {
    const { hostname, protocol } = new URL(url ?? '')
    return /^https?:$/.test(protocol) ? siteOf(hostname) : ''
  } catch {
    return ''
  }
}
