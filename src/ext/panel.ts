import { browser } from 'wxt/browser'

/** A place in the panel, as the hash of its page. */
export type Route = `#/${string}`

export const termRoute = (id: string): Route => `#/term/${encodeURIComponent(id)}`
export const glossaryRoute = (query: string): Route => `#/glossary?q=${encodeURIComponent(query)}`

/** Where the panel finds the place it is to show, in session storage; it takes the note away. */
const ROUTE = 'route'

/** What of a tab tells where the panel belongs. */
export interface Where {
  tabId?: number | undefined
  windowId?: number | undefined
}

/** What one browser has and the other has not. */
interface PanelApis {
  sidePanel?: { open?: (at: { windowId: number } | { tabId: number }) => Promise<void> }
  sidebarAction?: { open?: () => Promise<void> }
}

/**
 * Opens the panel at a place. Browsers open one only for a click, a key or a menu, and forget about that with the
 * first wait: call this straight from the listener. On phones, and wherever it is refused, the panel's page opens in
 * a tab.
 */
export async function openPanel(route: Route, where: Where): Promise<void> {
  const opening = open(where)
  const noting = browser.storage.session.set({ [ROUTE]: route })
  try {
    await opening
    await noting
  } catch {
    await noting.then(() => browser.storage.session.remove(ROUTE)).catch(() => undefined)
    await browser.tabs.create({ url: panelUrl(route) })
  }
}

export const panelUrl = (route: Route): string => `${browser.runtime.getURL('/')}sidepanel.html${route}`

async function open({ tabId, windowId }: Where): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApis
  if (sidebarAction?.open) return sidebarAction.open()
  if (sidePanel?.open && windowId !== undefined) return sidePanel.open({ windowId })
  if (sidePanel?.open && tabId !== undefined) return sidePanel.open({ tabId })
  throw new Error('this browser has no side panel')
}

/**
 * Hands over the place that the panel was opened for, now and whenever it is asked for
 * again while the panel is open. The note is taken away with the telling.
 */
export function takeRoute(show: (route: string) => void, signal: AbortSignal): void {
  const take = async (): Promise<void> => {
    const { [ROUTE]: route } = await browser.storage.session.get(ROUTE)
    if (signal.aborted || typeof route !== 'string') return
    await browser.storage.session.remove(ROUTE)
    show(route)
  }
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'session' && changes[ROUTE]?.newValue !== undefined) void take()
  }
  browser.storage.onChanged.addListener(changed)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed))
  void take()
}
