import { foldedWords } from '../glossary/fold.ts'
import type { Rule } from '../glossary/term.ts'
import { encode, layOut, type Phrase } from '../glossary/table.ts'
import { KINDS } from '../glossary/kinds.ts'
import type { PhraseMeta, RuleData, Sense } from '../glossary/phrases.ts'
import type { Form } from './forms.ts'
import type { Draft } from './parse.ts'
import { formsOf, key } from './rules/forms.ts'

/** What the page script carries: the trie as text, and what its groups mean. */
export interface PhraseData {
  table: string
  meta: PhraseMeta
}

/** Compiles all forms that may be marked. */
export function phrasesOf(drafts: Draft[]): PhraseData {
  const rules = new Interned<RuleData>()
  const groups = new Interned<Sense[]>()
  const senses = new Map<string, { words: number[]; senses: Sense[] }>()

  drafts.forEach((d, term) => {
    for (const form of formsOf(d)) {
      if (form.use === 'search') continue
      const words = foldedWords(form.text)
      if (words.length === 0) continue
      const k = key(form.text)
      const entry = senses.get(k) ?? { words, senses: [] }
      senses.set(k, entry)
      const rule = rules.of(ruleData(form))
      const exact = form.exact ? form.text : undefined
      if (entry.senses.some(([t, r, x]) => t === term && r === rule && x === exact)) continue
      entry.senses.push(exact === undefined ? [term, rule] : [term, rule, exact])
    }
  })

  const phrases: Phrase[] = []
  for (const { words, senses: list } of senses.values()) phrases.push({ words, group: groups.of(list) })
  return {
    table: encode(layOut(phrases)),
    meta: {
      ids: drafts.map((d) => d.id),
      kinds: drafts.map((d) => KINDS.indexOf(d.kind)),
      groups: groups.all,
      rules: rules.all,
      shapes: Object.fromEntries(drafts.flatMap((d, i) => (d.front.shape ? [[d.front.shape, i]] : []))),
    },
  }
}

/** Only what differs from the default is kept: the page script carries every byte. */
function ruleData(form: Form): RuleData {
  const { use, window, need, veto, notAfter, notBefore, after } = form satisfies Rule
  return {
    ...(use !== 'always' && { use }),
    ...(window !== 'block' && (need.length || veto.length) && { window }),
    ...(need.length && { need }),
    ...(veto.length && { veto }),
    ...(notAfter.length && { notAfter }),
    ...(notBefore.length && { notBefore }),
    ...(after.length && { after }),
  }
}

/** Equal values share one index. */
class Interned<T> {
  readonly all: T[] = []
  readonly #index = new Map<string, number>()
  of(value: T): number {
    const k = JSON.stringify(value)
    let i = this.#index.get(k)
    if (i === undefined) {
      i = this.all.push(value) - 1
      this.#index.set(k, i)
    }
    return i
  }
}
