import type { PageOutline } from '../../match/outline.ts'
import type { PinnedMenu, PinnedService, Pinning } from '../../menu/pinned.ts'
import { sameName, samePage } from '../../menu/pinned.ts'
import type { Service } from '../../menu/service.ts'

/** Longest texts that are kept, in UTF-16 code units; pages can be of any length. */
const NAME_MAX = 300
const TITLE_MAX = 500
const SERVICES_MAX = 2000
const TERMS_MAX = 200

type Page = Pick<PageOutline, 'host' | 'title' | 'url'>

/** What is kept of a page's services; `whole` when these are all of them. */
export function pinningOf(page: Page, services: readonly Service[], whole: boolean, now: Date): Pinning {
  return {
    host: page.host,
    title: page.title.trim().slice(0, TITLE_MAX),
    url: page.url.replace(/#.*$/s, ''),
    date: now.toISOString(),
    whole,
    services: services.slice(0, SERVICES_MAX).map(keep),
  }
}

function keep(service: Service): PinnedService {
  const { spot: _spot, ...kept } = service
  const { name, asWritten, terms } = kept
  return {
    ...kept,
    name: name.slice(0, NAME_MAX),
    asWritten: asWritten.slice(0, NAME_MAX),
    terms: terms.slice(0, TERMS_MAX),
  }
}

export function pinOf(menus: readonly PinnedMenu[], page: Page): PinnedMenu | undefined {
  return menus.find((menu) => samePage(menu, page))
}

export function isPinned(pin: PinnedMenu | undefined, service: { name: string }): boolean {
  return pin?.services.some((s) => sameName(s, { name: service.name.slice(0, NAME_MAX) })) ?? false
}

/** The page read anew for a pin: all of it, or the services that were pinned one by one. */
export function renewed(pin: PinnedMenu, page: Page, services: readonly Service[], now: Date): Pinning {
  const wanted = pin.whole ? services : services.filter((s) => isPinned(pin, s))
  return pinningOf(page, wanted, pin.whole, now)
}
