import { foldedWords } from '../../glossary/fold.ts'
import { type Form, isAbbreviation, spellings, toForm } from '../forms.ts'
import type { Draft } from '../parse.ts'
import type { Check } from './say.ts'

/** All forms of a draft: its name and what it lists, each spelling once. */
export function formsOf(d: Draft): Form[] {
  const listed = d.front.forms.map(toForm)
  const name =
    listed.some((f) => key(f.text) === key(d.front.name)) || d.front.shape
      ? []
      : [toForm(nameForm(d.front.name))]
  return [...name, ...listed].flatMap(spellings)
}

/** "Fascia (connective tissue)" is found as "Fascia". */
const nameForm = (name: string): string => name.replace(/\s*\([^)]*\)/g, '')

export const key = (text: string): string => foldedWords(text).join(' ')

/** Whether a form says in which context it counts. */
const hasContext = (f: Form): boolean =>
  f.need.length > 0 || f.after.length > 0 || f.use === 'menu' || f.use === 'credential' || f.use === 'search'

const ownersOf = new WeakMap<object, Map<string, { draft: Draft; form: Form }[]>>()

function owners(all: Map<string, Draft>): Map<string, { draft: Draft; form: Form }[]> {
  let map = ownersOf.get(all)
  if (!map) {
    map = new Map()
    for (const draft of all.values())
      for (const form of formsOf(draft)) {
        const k = key(form.text)
        const list = map.get(k)
        if (!list) map.set(k, [{ draft, form }])
        else if (!list.some((o) => o.draft === draft)) list.push({ draft, form })
      }
    ownersOf.set(all, map)
  }
  return map
}

export const owned: Check = (d, { all, report }) => {
  for (const form of formsOf(d)) {
    const others =
      owners(all)
        .get(key(form.text))
        ?.filter((o) => o.draft !== d) ?? []
    for (const other of others) {
      if (hasContext(form) && hasContext(other.form)) continue
      report(
        d,
        d.lineOf('forms'),
        'G08',
        `"${form.text}" belongs to ${other.draft.path} too; leave it to one, or give both "need"`,
      )
    }
  }
}

export const hygiene: Check = (d, { report }) => {
  const line = d.lineOf('forms')
  for (const entry of d.front.forms) {
    const form = toForm(entry)
    if (foldedWords(form.text).length === 0) report(d, line, 'G21', `"${form.text}" has no letter or digit`)
    if (isAbbreviation(form.text) && !form.exact)
      report(d, line, 'G21', `"${form.text}" is an abbreviation; leave "exact" on`)
    if (
      isAbbreviation(form.text) &&
      form.text.length <= 4 &&
      !hasContext(form) &&
      form.window !== 'page' &&
      !/\d/.test(form.text)
    )
      report(
        d,
        line,
        'G21',
        `"${form.text}" is short; say what must stand near it (need, window) or "use: credential"`,
      )
  }
}
