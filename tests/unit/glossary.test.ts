import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { compileFolder } from '../../src/compile/files.node.ts'
import { formatProblem } from '../../src/compile/problem.ts'
import { KINDS } from '../../src/glossary/kinds.ts'
import { ASPECTS, COVERAGE, EVIDENCE, PRESCRIPTION, SAFETY, WHO } from '../../src/glossary/vocabulary.ts'

const root = join(import.meta.dirname, '../..')
const { terms, problems } = await compileFolder(root)
const locale = parse(await readFile(join(root, 'src/locales/en.yml'), 'utf8')) as Record<
  string,
  Record<string, string>
>

test('the glossary has no problem', () => {
  expect(problems.filter((p) => p.level === 'error').map(formatProblem)).toEqual([])
})

test('all four kinds are there', () => {
  for (const kind of KINDS) expect(terms.filter((t) => t.kind === kind).length, kind).toBeGreaterThan(10)
})

test('no term carries a procedure number', () => {
  for (const t of terms) expect(JSON.stringify({ ...t, sources: [] }), t.id).not.toMatch(/\b9[78]\d{3}\b/)
})

test('relaxation and medical massage answer the same seven questions', () => {
  for (const id of ['relaxation-massage', 'medical-massage']) {
    const { aspects } = terms.find((t) => t.id === id)!
    expect(Object.keys(aspects ?? {}).toSorted(), id).toEqual([...ASPECTS].toSorted())
  }
})

describe('every word of the vocabulary has its fixed phrase', () => {
  const LISTS = {
    coverage: COVERAGE,
    evidence: EVIDENCE,
    prescription: PRESCRIPTION,
    safety: SAFETY,
    who: WHO,
    kind: KINDS,
  }
  test.each(Object.entries(LISTS))('%s', (section, words) => {
    for (const word of words)
      if (word !== 'none')
        expect(locale[section]?.[word.replaceAll('-', '_')], `${section}.${word}`).toBeTruthy()
  })
})

test('no fixed phrase promises or decides', () => {
  const phrases = (part: unknown, key: string): [key: string, phrase: string][] =>
    typeof part === 'string'
      ? [[key, part]]
      : Object.entries(part as object).flatMap(([k, inner]) => phrases(inner, `${key}.${k}`))
  const all = phrases(locale, 'en')
  expect(all.length).toBeGreaterThan(100)
  for (const [key, phrase] of all)
    expect(phrase, key).not.toMatch(
      /\b(cures?|heals|proven|guaranteed|is covered|are covered|is safe|is eligible|qualif)/i,
    )
})
