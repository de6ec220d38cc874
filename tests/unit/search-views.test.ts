import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { terms } from 'virtual:kneadwise/terms'
import { TYPES } from '../../src/glossary/vocabulary.ts'
import { allRows, aspectRows } from '../../src/panel/glossary/rows.ts'

const root = join(import.meta.dirname, '../..')
const locale = parse(readFileSync(join(root, 'src/locales/en.yml'), 'utf8')) as Record<
  string,
  Record<string, string>
>
const t = (key: string): string => {
  const [section = '', word = ''] = key.split('.')
  const text = locale[section]?.[word.replaceAll('-', '_')]
  if (!text) throw new Error(`no text for ${key}`)
  return text
}
const term = (id: string) => terms.find((one) => one.id === id)!
const titles = (rows: { title: string }[]): string[] => rows.map((r) => r.title)

describe('rows of two terms', () => {
  test('relaxation and medical massage answer seven questions, both sides each', () => {
    const rows = aspectRows(term('relaxation-massage'), term('medical-massage'), t)
    expect(rows).toHaveLength(7)
    for (const row of rows) {
      expect(row.a, row.title).toHaveLength(1)
      expect(row.b, row.title).toHaveLength(1)
      expect(row.a).not.toEqual(row.b)
    }
  })

  test('an entry without own words for an aspect answers with its fixed phrase', () => {
    const rows = allRows(term('relaxation-massage'), term('cupping'), t)
    const insurance = rows.find((r) => r.title === t('difference.insurance'))!
    expect(insurance.a).toEqual([term('relaxation-massage').aspects!.insurance])
    expect(insurance.b).toEqual([t(`coverage.${term('cupping').coverage}`)])
  })

  test('a question that neither entry answers is left out, one that one answers stays', () => {
    const rows = allRows(term('deductible'), term('copayment'), t)
    expect(titles(rows)).not.toContain(t('card.careful'))
    const one = allRows(term('deductible'), term('cupping'), t).find((r) => r.title === t('card.careful'))!
    expect(one.a).toEqual([])
    expect(one.b.length).toBeGreaterThan(0)
  })
})

describe('texts', () => {
  test.each(TYPES)('type %s has a label', (type) => expect(t(`search.type_${type}`)).toBeTruthy())

  test('every key that a view over the glossary writes out exists', () => {
    const folder = join(root, 'src/panel/glossary')
    const source = readdirSync(folder)
      .filter((f) => /\.tsx?$/.test(f))
      .map((f) => readFileSync(join(folder, f), 'utf8'))
      .join('\n')
    const keys = [...source.matchAll(/'((?:search|difference|card)\.\w+)'/g)].map((m) => m[1]!)
    expect(keys.length).toBeGreaterThan(30)
    for (const key of keys) expect(t(key), key).toBeTruthy()
    for (const key of Object.keys(locale.difference!))
      expect(
        source.includes(`difference.${key}`) || key in (term('medical-massage').aspects ?? {}),
        key,
      ).toBe(true)
  })
})
