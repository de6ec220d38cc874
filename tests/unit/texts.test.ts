import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '../..')

/** A text, its forms by number, or a section of texts. */
type Phrase = string | { [key: string]: Phrase }
type Plural = Record<string, string>
const locale = parse(readFileSync(join(root, 'src/locales/en.yml'), 'utf8')) as Record<string, Phrase>
const isPlural = (phrase: Phrase): phrase is Plural =>
  typeof phrase === 'object' && Object.keys(phrase).some((key) => /^(\d+|n)$/.test(key))
const phrases = new Map(Object.entries(locale).flatMap(([key, phrase]) => flat(key, phrase)))
const keys = [...phrases.keys()]

function flat(key: string, phrase: Phrase): [string, Phrase][] {
  if (typeof phrase === 'string' || isPlural(phrase)) return [[key, phrase]]
  return Object.entries(phrase).flatMap(([name, inner]) => flat(`${key}.${name}`, inner))
}

const files = ['src', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    // The compiler speaks to those who write terms, not to readers.
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('src/compile')),
)

/** Ways in which code names a text: whole, as the beginning of a built key, or as the manifest does. */
interface Use {
  file: string
  key: string
  whole: boolean
}

const section = Object.keys(locale).join('|')
const uses: Use[] = files.flatMap((file) => {
  const code = readFileSync(join(root, file), 'utf8')
  const named = [...code.matchAll(new RegExp(`['"\`]((?:${section})\\.[\\w.-]*)(['"\`]|\\$\\{)`, 'g'))].map(
    ([, key, end]) => ({ file, key: key!, whole: end !== '${' }),
  )
  const direct = [...code.matchAll(/\b(?:t|text)\(\s*'([^']*)'/g)].map(([, key]) => ({
    file,
    key: key!,
    whole: true,
  }))
  // A section and a word of the vocabulary: phrase('coverage', term.coverage, t).
  const fixed = [...code.matchAll(/\bphrase\('(\w+)',/g)].map(([, s]) => ({
    file,
    key: `${s}.`,
    whole: false,
  }))
  const manifest = [...code.matchAll(/__MSG_([a-z]+)_(\w*?)(__|\$\{)/g)].map(([, s, k, end]) => ({
    file,
    key: `${s}.${k}`,
    whole: end !== '${',
  }))
  return [...named, ...direct, ...fixed, ...manifest]
})

describe('texts', () => {
  test('every text that the code names is there', () => {
    expect(uses.length).toBeGreaterThan(50)
    const missing = uses.filter(({ key, whole }) =>
      whole
        ? !keys.includes(key.replaceAll('-', '_')) && !/\.(ts|tsx|html|css)$/.test(key)
        : !keys.some((k) => k.startsWith(key)),
    )
    expect(missing.map(({ file, key }) => `${file}: ${key}`)).toEqual([])
  })

  test('no text is left over', () => {
    const used = (key: string): boolean =>
      uses.some((use) => (use.whole ? use.key.replaceAll('-', '_') === key : key.startsWith(use.key)))
    expect(keys.filter((key) => !used(key))).toEqual([])
  })

  test('a plural has a form for one and a form for more', () => {
    const plurals = [...phrases.values()].filter(isPlural)
    expect(plurals.length).toBeGreaterThan(0)
    for (const forms of plurals) expect(Object.keys(forms)).toEqual(expect.arrayContaining(['1', 'n']))
  })
})

describe('text()', () => {
  let text: (key: string, ...values: (string | number)[]) => string

  /** As the browser does it: dots became underscores at build time, $1 to $9 are filled in. */
  const MESSAGES: Record<string, string> = {
    popup_terms: '$1 term | $1 terms',
    popup_found: 'in $1: nothing | in $1: one | in $1: $2',
    popup_failed: 'Not saved: $1',
    prescription_no: 'Anyone',
    who_athletic_trainer: 'trainers',
  }

  beforeAll(async () => {
    const getMessage = (key: string, values: string[] = []): string =>
      (MESSAGES[key] ?? '').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? '')
    Object.assign(globalThis, { chrome: { i18n: { getMessage } } })
    ;({ text } = await import('../../src/ext/text.ts'))
  })

  test.each<[string, (string | number)[], string]>([
    ['popup.terms', [0], '0 terms'],
    ['popup.terms', [1], '1 term'],
    ['popup.terms', [2], '2 terms'],
    ['popup.found', ['a.example', 0], 'in a.example: nothing'],
    ['popup.found', ['a.example', 1], 'in a.example: one'],
    ['popup.found', ['a | b | c', 7], 'in a / b / c: 7'],
    ['popup.failed', ['a | b'], 'Not saved: a | b'],
    ['popup.failed', [5], 'Not saved: 5'],
    ['prescription.no', [], 'Anyone'],
    ['who.athletic-trainer', [], 'trainers'],
    ['popup.nowhere', [], 'popup.nowhere'],
  ])('%s with %j', (key, values, said) => {
    expect(text(key, ...values)).toBe(said)
  })
})
