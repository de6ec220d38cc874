import type { PageBlock } from '../../src/match/outline.ts'
import { servicesOf } from '../../src/menu/services.ts'
import { page } from './menu-pages.ts'

export const names = (...args: Parameters<typeof page>): string[] =>
  servicesOf(page(...args)).map((s) => s.name)

export type Block = Partial<PageBlock>
let places = 100
export const h = (level: number, text: string, box = 1): Block => ({
  text,
  role: 'heading',
  level,
  within: [0, box, places++],
})
export const p = (text: string, box = 1): Block => ({ text, within: [0, box, places++] })
/** The entries of a list; a word before a bar is marked. */
export const list = (...texts: string[]): Block[] => {
  const box = places++
  return texts.map((text) => ({ text: marked(text), role: 'item', within: [0, 1, box, places++] }))
}
export const marked = (text: string): string =>
  text.replace(/^(\W*)([^|]+)\|(?!a-term)/, '$1[$2|a-term|either]')
/** Cards of a heading and a text. */
export const cards = (level: number, ...entries: [string, string][]): Block[] => {
  const box = places++
  return entries.flatMap(([name, text]) => {
    const card = places++
    return [
      { text: marked(name), role: 'heading' as const, level, within: [0, 1, box, card, places++] },
      { text, within: [0, 1, box, card, places++] },
    ]
  })
}
export const BOOK = p('Book now')
export const three = list('Swedish Massage|', 'Deep Tissue Massage|', 'Shiatsu|')
export const NAMES = ['Swedish Massage', 'Deep Tissue Massage', 'Shiatsu']
