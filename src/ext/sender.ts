import { browser } from 'wxt/browser'

/** What is known of a message's sender; both browsers fill it, a page cannot. */
export interface Sender {
  id?: string
  url?: string
  frameId?: number
  tab?: { id?: number }
}

/** Whether a message comes from one of our own pages, and not from a script in a tab's page (rule H9). */
export function isOurPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'))
}

export function isOurs(sender: Sender): boolean {
  return sender.id === browser.runtime.id
}
