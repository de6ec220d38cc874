import type { Browser, Frame, Page } from 'puppeteer-core'

export type BrowserName = 'chromium' | 'firefox'

/** What the two browsers do each in their own way. Code travels as text and answers as JSON. */
export interface Driver {
  readonly name: BrowserName
  readonly browser: Browser
  /** "chrome-extension://…" or "moz-extension://…", without a slash at the end. */
  origin(): Promise<string>
  /** Evaluates in the page script's own world, which the page cannot see. */
  inside(where: Page | Frame, source: string): Promise<unknown>
  /** Evaluates in the background, waking it first. */
  background(source: string): Promise<unknown>
  /** Ends the background as the browser does when it idles; the next message starts it anew. */
  killBackground(): Promise<void>
  /** Opens one of the extension's own pages in a tab. */
  extensionPage(path: string): Promise<ExtensionPage>
  /** Addresses of the panel's page, in the panel and in tabs. */
  panels(): Promise<string[]>
  closePanels(): Promise<void>
  /** What the browser does when its own menu is clicked on a selection of the tab in front. */
  useMenu(selection: string): Promise<void>
  /** The same for what is entered behind the keyword in the address bar. */
  enterAddress(text: string): Promise<void>
  /** Takes the right to read web pages away, or gives it back, as the browser's own settings do. */
  allowPages(allowed: boolean): Promise<void>
  /** What an update does: a new background, while open pages keep the old page script. */
  reloadExtension(): Promise<void>
  uninstall(): Promise<void>
  close(): Promise<void>
}

/** Firefox lets no driver near extension pages, so this is what both can do. */
export interface ExtensionPage {
  evaluate(source: string): Promise<unknown>
  close(): Promise<void>
}

/** A function and its arguments as text, to be run elsewhere; the function can use nothing from around it. */
export function sourceOf<A extends unknown[]>(fn: (...args: A) => unknown, args: A): string {
  return `(${fn})(...${JSON.stringify(args)})`
}
