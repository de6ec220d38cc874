import type { Rule } from '../glossary/term.ts'
import type { FormEntry } from './schema.ts'

/** One written form with the conditions under which it counts. */
export interface Form extends Rule {
  text: string
}

/** Two or more capitals, or digits among capitals: LMT, S8950, L&I. */
const ABBREVIATION = /^(?=.*[A-Z].*[A-Z0-9])[A-Z0-9&/.]+s?$/

export function isAbbreviation(text: string): boolean {
  return ABBREVIATION.test(text)
}

export function toForm(entry: FormEntry): Form {
  const given = typeof entry === 'string' ? { text: entry } : entry
  return {
    text: given.text,
    use: given.use ?? 'always',
    exact: given.exact ?? isAbbreviation(given.text),
    window: given.window ?? 'block',
    need: given.need ?? [],
    veto: given.veto ?? [],
    notAfter: given.notAfter ?? [],
    notBefore: given.notBefore ?? [],
    after: given.after ?? [],
  }
}

/** The same conditions for another spelling. */
const respell = (form: Form, text: string): Form => ({ ...form, text })

/** Beginnings that are written joined, with a hyphen or apart: copay, co-pay, co pay. */
const PREFIXES =
  /\b(co|pre|post|non|neuro|myo|musculo|cranio|aroma|hydro|self|re|multi|electro|thermo|physio|acu)-?(pay|payment|payments|insurance|authorization|authorisation|certification|determination|natal|operative|surgical|surgery|muscular|fascial|skeletal|sacral|therapy|stimulation|covered|existing|partum|payer|habilitation|disciplinary|imbursement|puncture|pressure|evaluation|assessment)\b/gi

/** American spelling to the British one; each pair is a rule of a whole word part. */
const BRITISH: [RegExp, string][] = [
  [/edema\b/gi, 'oedema'],
  [/\bortho?pedic/gi, 'orthopaedic'],
  [/iz(e|ed|es|er|ing|ation|ations)\b/gi, 'is$1'],
  [/\bfiber/gi, 'fibre'],
  [/\bcenter/gi, 'centre'],
  [/\bcolor/gi, 'colour'],
  [/\bprogram\b/gi, 'programme'],
  [/\btumor/gi, 'tumour'],
  [/\banesthe/gi, 'anaesthe'],
  [/\bhemo/gi, 'haemo'],
  [/\bhemat/gi, 'haemat'],
  [/\bischemi/gi, 'ischaemi'],
  [/\blicens(e|ed)\b/gi, 'licenc$1'],
  [/\bcounsel(or|ing)/gi, 'counsell$1'],
  [/\bpediatric/gi, 'paediatric'],
]

/**
 * All spellings of a form that a rule can know. Plural, possessive, hyphen, case
 * and brand signs need none: folding makes them one (glossary/fold).
 */
export function spellings(form: Form): Form[] {
  const seen = new Map<string, Form>([[form.text, form]])
  const add = (text: string): void => {
    if (!seen.has(text)) seen.set(text, respell(form, text))
  }
  if (!form.exact) {
    add(form.text.replace(/(, \w+) (and|or) /, '$1, $2 '))
    for (const [american, british] of BRITISH) {
      for (const f of Array.from(seen.values())) add(f.text.replace(american, british))
    }
    for (const f of Array.from(seen.values())) {
      add(f.text.replace(PREFIXES, '$1 $2'))
      add(f.text.replace(PREFIXES, '$1$2'))
    }
  }
  return [...seen.values()]
}

const PRACTICE = new Set(['technique', 'treatment', 'format'])
/** Bare names that say too little even in a menu. */
const TOO_BARE = new Set(
  (
    'full body back hand hands foot feet head face neck shoulder shoulders leg legs arm arms scalp baby child friend friends warm oil ' +
    'self home mobile chair event office corporate workplace sleep injury recovery candle lavender treatment treatments quiet rest ' +
    'travel party group hotel garden table floor water stone salt ice steam mud honey milk chocolate medical clinical classic'
  ).split(' '),
)

/**
 * Forms a rule can know from others of a practice: "hot stone massage" is also sold
 * as "hot stone therapy", "… treatment" and, in a menu line, as "hot stone". They
 * give way where another term lists the same words.
 */
export function derivedForms(forms: readonly Form[], type: string): Form[] {
  if (!PRACTICE.has(type)) return []
  const out = new Map<string, Form>()
  const add = (form: Form, text: string, use: Form['use']): void => {
    if (!out.has(text)) out.set(text, { ...form, text, use })
  }
  for (const form of forms) {
    if (form.exact || form.use !== 'always') continue
    const [, base, tail] = /^(.+?)\s+(massage|therapy|treatment|technique)$/i.exec(form.text) ?? []
    if (!base) continue
    if (tail === 'massage')
      for (const more of ['therapy', 'treatment', 'session', 'technique'])
        add(form, `${form.text} ${more}`, 'always')
    if (/\s/.test(base))
      for (const other of ['massage', 'therapy', 'treatment', 'technique'])
        add(form, `${base} ${other}`, 'always')
    if (
      tail === 'massage' &&
      !base
        .toLowerCase()
        .split(/[\s-]+/)
        .every((w) => TOO_BARE.has(w))
    )
      add(form, base, 'bare')
  }
  return [...out.values()]
}
