import type { Service } from './service.ts'

/** A service as it was when it was pinned; its place on the page is not kept, pages change. */
export type PinnedService = Omit<Service, 'spot'>

/** A menu, or some services of it, that the reader keeps to compare. */
export interface PinnedMenu {
  /** Ids sort in the order of pinning. */
  id: string
  host: string
  /** Of the page. */
  title: string
  url: string
  /** When it was read off the page, ISO 8601. */
  date: string
  /** What the reader calls it; '' for the page's title. */
  name: string
  note: string
  /** All offers of the page, or only those that were pinned one by one. */
  whole: boolean
  services: PinnedService[]
}

/** As the panel pins it; the rest is the reader's, or made where it is kept. */
export type Pinning = Omit<PinnedMenu, 'id' | 'name' | 'note'>

/** As many menus as fit side by side. */
export const MENUS_MAX = 6

/** Two addresses of one page: what stands behind `?` or `#` does not make it another menu. */
export function samePage(a: { url: string }, b: { url: string }): boolean {
  return bare(a.url) === bare(b.url)
}

const bare = (url: string): string =>
  url
    .replace(/[?#].*$/s, '')
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/\/$/, '')

/** Rows with the same words are of one service, whatever they cost. */
export function sameName(a: { name: string }, b: { name: string }): boolean {
  return plain(a.name) === plain(b.name)
}

export const plain = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim()
