import { questionOf } from './ask.ts'
import { foldedWords } from '../glossary/fold.ts'
import type { Rule } from '../glossary/term.ts'
import { encode } from '../glossary/table.ts'
import { KINDS } from '../glossary/kinds.ts'
import {
  type Cue,
  EVERY_TOPIC,
  type Phrases,
  type Question,
  type RuleData,
  TOPICS,
} from '../glossary/phrases.ts'
import { derivedForms, type Form, isAbbreviation } from './forms.ts'
import type { Draft } from './parse.ts'
import type { TopicFile } from './topics.ts'
import { formsOf, key } from './rules/forms.ts'
import type { Sense } from './senses.ts'
import { type Phrase, tableOf } from './table.ts'
import { typosOf } from './typos.ts'

/** What the page looks for, and what it asks of a page before that. */
export interface PhraseData extends Phrases {
  ask: Question
}

/** Types whose plain names show what a page is about. */
const SPEAKING = new Set([
  'technique',
  'treatment',
  'format',
  'coverage',
  'cost',
  'document',
  'account',
  'plan',
])

const DONE = new Set(['technique', 'treatment', 'format'])
const AROUND = new Set(['product', 'setting', 'condition', 'anatomy', 'assessment', 'process', 'safety'])

/** Compiles all forms that may be marked. */
export function phrasesOf(drafts: Draft[], topics: TopicFile): PhraseData {
  const rules = new Interned<RuleData>()
  const groups = new Interned<Sense[]>()
  const senses = new Map<string, { words: number[]; senses: Sense[] }>()
  const written = new Set<string>()

  // A derived form gives way to another term's own, and to its own term's wish to be found by hand only.
  const taken = new Map<string, Draft | 'by hand'>()
  for (const d of drafts)
    for (const f of formsOf(d)) taken.set(key(f.text), f.use === 'search' ? 'by hand' : d)
  drafts.forEach((d, term) => {
    const derived = derivedForms(formsOf(d), d.front.type).filter((f) => (taken.get(key(f.text)) ?? d) === d)
    for (const form of [...formsOf(d), ...derived]) {
      if (form.use === 'search') continue
      const words = foldedWords(form.text)
      if (words.length === 0) continue
      if (!form.exact) written.add(form.text)
      const k = key(form.text)
      const entry = senses.get(k) ?? { words, senses: [] }
      senses.set(k, entry)
      const rule = rules.of(ruleData(form))
      const exact = form.exact ? form.text : undefined
      if (entry.senses.some(([t, r, x]) => t === term && r === rule && x === exact)) continue
      entry.senses.push(exact === undefined ? [term, rule] : [term, rule, exact])
    }
  })

  const cues: Cue[] = []
  for (const { topic, sign, list } of cueLists(topics))
    for (const { weight, most, notBefore, words: texts } of list)
      for (const text of texts) {
        const entry = senses.get(key(text)) ?? { words: foldedWords(text), senses: [] }
        if (entry.senses.some(([t]) => t < 0 && cues[-1 - t]?.topic === topic)) continue
        const cue = cues.push({ topic, weight: weight * sign, most }) - 1
        const rule = rules.of({ ...(notBefore.length && { notBefore }) })
        entry.senses.push(isAbbreviation(text) ? [-1 - cue, rule, text] : [-1 - cue, rule])
        senses.set(key(text), entry)
      }

  const phrases: Phrase[] = []
  for (const { words, senses: list } of senses.values()) phrases.push({ words, group: groups.of(list) })
  const typos = typosOf(written, drafts)
  const { table, exacts, literals } = tableOf(phrases, groups.all, rules.all, typos)
  return {
    ask: questionOf(topics),
    table: encode(table),
    meta: {
      ids: drafts.map((d) => d.id),
      kinds: drafts.map((d) => KINDS.indexOf(d.kind)),
      exacts,
      literals,
      cues,
      topics: TOPICS.map((t) => ({ need: topics[t].need, host: topics[t].host })),
      typos: typos.words.join(' '),
      speaks: drafts.map((d) => (SPEAKING.has(d.front.type) ? 1 : 0)),
      says: drafts.map((d) => (DONE.has(d.front.type) ? 2 : AROUND.has(d.front.type) ? 1 : 0)),
      shapes: Object.fromEntries(drafts.flatMap((d, i) => (d.front.shape ? [[d.front.shape, i]] : []))),
    },
  }
}

function cueLists(topics: TopicFile): { topic: number; sign: number; list: TopicFile['neither'] }[] {
  const own = TOPICS.flatMap((name, topic) => [
    { topic, sign: 1, list: topics[name].cues },
    { topic, sign: -1, list: topics[name].against },
  ])
  return [...own, { topic: EVERY_TOPIC, sign: -1, list: topics.neither }]
}

/** Only what differs from the default is kept: every page in question gets every byte. */
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
