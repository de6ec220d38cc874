import { type Question, SURE, TOPICS } from '../glossary/phrases.ts'
import type { TopicFile } from './topics.ts'
import { isAbbreviation } from './forms.ts'

/**
 * The question asked of a page before anything is read: whether any sure cue of a
 * topic stands in raw text; without one no topic holds. One expression of all cues
 * takes a browser longer to compile than all the rest of a page takes us, so a small
 * one looks for a telling word of each, and what belongs around that word is compiled
 * only where it stands. It must never miss a page the topics would accept, so it knows
 * no word borders for long cues: `textContent` runs the words of neighbouring elements
 * together ("HomeMassage").
 */
export function questionOf(topics: TopicFile): Question {
  const sure = TOPICS.flatMap((t) => topics[t].cues.filter((c) => c.weight >= SURE))
  const cues = [...new Set(sure.flatMap((c) => c.words))]
  const long = withoutLonger(cues.filter((c) => !isShort(c)).map((c) => c.toLowerCase()))
  const plain = long.filter((cue) => stemOf(cue).length < TELLING)
  const stems = withoutLonger([...new Set(long.map(stemOf).filter((s) => s.length >= TELLING))])
  const details = stems.map((stem): [string, string] => {
    const told = long.filter((cue) => stemOf(cue).includes(stem))
    return [stem, told.some((cue) => stemOf(cue) === stem && !/[\s-]/.test(cue)) ? '' : source(tree(told))]
  })
  return {
    stems: stems.map((s) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'),
    details: Object.fromEntries(details),
    exact: [...new Set(cues.filter(isShort).map(shortSource)), source(tree(plain), true)].join('|'),
  }
}

/** Letters of a word that tells enough to look for it. */
const TELLING = 5

/** The longest word of a cue, without an ending that folding would change. */
function stemOf(cue: string): string {
  const words = cue.split(/[\s-]+/).map((w) => w.replace(/(?<=..)(?:(?<!s)s|y)$/, ''))
  return words.reduce((longest, w) => (w.length > longest.length ? w : longest))
}

/** What holds another one ("sports massage", "massage") is found by it. */
function withoutLonger(cues: readonly string[]): string[] {
  return cues.filter((cue) => !cues.some((other) => other !== cue && cue.includes(other)))
}

/** Short words stand inside others (spa in space): they keep their borders. */
function isShort(cue: string): boolean {
  return !/[\s-]/.test(cue) && cue.length < 6
}

function shortSource(cue: string): string {
  const upper = cue.toUpperCase()
  // "L.M.T." is read as LMT.
  if (isAbbreviation(cue)) return `${[...upper].join('\\.?')}\\.?s?(?![a-zA-Z])`
  const stem = cue.replace(/s$/, '')
  const capital = stem.charAt(0).toUpperCase() + stem.slice(1)
  return `(?:(?<![a-zA-Z])${stem}|${capital})s?(?![a-z])|${upper.replace(/S$/, '')}S?(?![a-zA-Z])`
}

/** One step of an expression: a letter, or the end of a word within a phrase. */
const BETWEEN = ' '
const BETWEEN_Y = 'y '

/**
 * A phrase as steps. Text folds plural and possessive endings away, so each inner
 * word may carry one ("worker's comp"), and the last word is left open.
 */
function steps(phrase: string): string[] {
  const words = phrase.split(/[\s-]+/).map((w) => w.replace(/(?<=[^s]{3})s$/, ''))
  return words.flatMap((word, i) => {
    const last = i === words.length - 1
    if (word.endsWith('y') && word.length > 3) return [...word.slice(0, -1), ...(last ? [] : [BETWEEN_Y])]
    return [...word, ...(last ? [] : [BETWEEN])]
  })
}

/** A letter, blanks and hyphens alike; of both cases where the expression minds them. */
function letter(c: string, minds: boolean): string {
  if (c === BETWEEN) return `(?:['’ʼ]?${either('s', minds)})?${END}`
  if (c === BETWEEN_Y) return `(?:${['y', 'ies'].map((e) => either(e, minds)).join('|')})${END}`
  return either(c, minds)
}

/** The end of a word within a phrase. */
const END = "['’ʼ]?[\\s\\-‐‑]+"

function either(letters: string, minds: boolean): string {
  return letters.replace(/./g, (c) => {
    const upper = c.toUpperCase()
    if (upper === c) return c.replace(/[.*+?^${}()|[\]\\]/, '\\$&')
    return minds ? `[${c}${upper}]` : c
  })
}

type Tree = Map<string, Tree>

function tree(phrases: string[]): Tree {
  const root: Tree = new Map()
  for (const phrase of phrases) {
    let node = root
    for (const c of steps(phrase)) {
      // What begins another phrase is enough: what follows need not be looked at.
      if (node.has('')) break
      let next = node.get(c)
      if (!next) node.set(c, (next = new Map()))
      node = next
    }
    node.clear()
    node.set('', new Map())
  }
  return root
}

function source(node: Tree, minds = false): string {
  if (node.has('')) return ''
  const parts = [...node].map(([c, next]) => letter(c, minds) + source(next, minds))
  return parts.length === 1 ? parts[0]! : `(?:${parts.join('|')})`
}
