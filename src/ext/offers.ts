import { browser } from 'wxt/browser'

/** Ways in that this browser has; phones have few. */
export interface Offers {
  menu: boolean
  address: boolean
  /** The key to the next term, as the reader has set it. */
  key?: string
}

export async function offers(): Promise<Offers> {
  const api = browser as Partial<Pick<typeof browser, 'contextMenus' | 'omnibox' | 'commands'>>
  const all = await api.commands?.getAll().catch(() => [])
  const key = all?.find(({ name }) => name === 'next-term')?.shortcut
  return { menu: Boolean(api.contextMenus), address: Boolean(api.omnibox), ...(key && { key }) }
}
