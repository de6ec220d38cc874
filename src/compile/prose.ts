import type { Piece } from '../glossary/term.ts'

const LINK = /\[\[([a-z0-9-]+)(?:\|([^\]]+))?\]\]/g

/** Splits `see [[fascia]] and [[cupping|cups]]` into words and links; a bare link shows `nameOf(id)`. */
export function pieces(text: string, nameOf: (id: string) => string | undefined): Piece[] {
  const out: Piece[] = []
  let at = 0
  for (const m of text.matchAll(LINK)) {
    if (m.index > at) out.push(text.slice(at, m.index))
    const id = m[1] ?? ''
    out.push({ id, text: m[2] ?? nameOf(id) ?? id.replaceAll('-', ' ') })
    at = m.index + m[0].length
  }
  if (at < text.length) out.push(text.slice(at))
  return out
}

/** The ids a text links to. */
export function linkedIds(text: string): string[] {
  return [...text.matchAll(LINK)].map((m) => m[1] ?? '')
}

/** The text as a reader sees it, without brackets. */
export function plain(text: string): string {
  return text.replace(LINK, (_, id: string, shown?: string) => shown ?? id.replaceAll('-', ' '))
}
