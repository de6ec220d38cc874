import { describe, expect, test } from 'vitest'
import { compile } from '../../src/compile/compile.ts'
import type { TermFile } from '../../src/compile/parse.ts'
import { formatProblem, RULES, type RuleId } from '../../src/compile/problem.ts'

const TODAY = '2026-11-24'

const GOOD = `---
name: Warm towel
type: treatment
forms:
  - heated towel
contrast: scar-work
related: [scar-work]
evidence: none
coverage: C0
prescription: no
who: [spa-staff]
line: It stays a treat wherever it is given.
ask:
  - How warm is it?
  - Can I skip it?
sources:
  - name: NCCIH, Massage Therapy
    url: https://www.nccih.nih.gov/health/massage-therapy-what-you-need-to-know
reviewed: 2026-01-31
---

A towel that was warmed with steam and is laid on the back or the feet.

It feels good on cold days. See [[scar-work]] for something else.
`

const PARTNER = `---
name: Scar work
type: concept
related: [warm-towel]
line: It is done in a clinic.
ask: [Who does it?, How long does it take?]
sources: [{ name: MedlinePlus, url: "https://medlineplus.gov/scars.html" }]
reviewed: 2026-01-31
---

Slow work on the skin around a scar.

It follows a plan. A [[warm-towel]] may come first.
`

const at = (path: string, text: string): TermFile => ({ path, text })
const good = at('glossary/relaxation/warm-towel.md', GOOD)
const partner = at('glossary/medical/scar-work.md', PARTNER)
const problems = (files: TermFile[]) => compile(files, { today: TODAY }).problems
const edit = (from: string | RegExp, to: string): TermFile[] => {
  const text = GOOD.replace(from, to)
  expect(text, `the fixture does not hold ${from}`).not.toBe(GOOD)
  return [{ ...good, text }, partner]
}

test('two good files have no problem', () => {
  expect(problems([good, partner])).toEqual([])
})

const LONG = 'A warm towel is laid on the back. '.repeat(30)

/** For each rule a file that breaks it, and the line the problem is named at. */
const BROKEN: [rule: RuleId, what: string, files: TermFile[], line: number][] = [
  ['G01', 'an unknown kind', [at('glossary/spa/warm-towel.md', GOOD), partner], 1],
  ['G01', 'an id with capitals', [good, partner, at('glossary/medical/Scar.md', PARTNER)], 1],
  ['G01', 'an id taken by another kind', [good, partner, at('glossary/medical/warm-towel.md', PARTNER)], 1],
  ['G02', 'an unknown key', edit('evidence: none', 'evidense: none'), 8],
  ['G02', 'a value of no list', edit('coverage: C0', 'coverage: C9'), 9],
  ['G02', 'no front matter', [at(good.path, 'Just words.'), partner], 1],
  ['G02', 'broken YAML', edit('name: Warm towel', 'name: [Warm towel'), 3],
  ['G03', 'a summary that is too long', edit('A towel that was', LONG), 22],
  ['G03', 'a link in the summary', edit('A towel that', 'A [[scar-work]] towel that'), 22],
  ['G04', 'no detail', edit(/\nIt feels good[^\n]*\n/, ''), 1],
  ['G04', 'a detail that is too long', edit('It feels good', LONG), 24],
  ['G05', 'no source', edit(/sources:[\s\S]*?reviewed/, 'sources: []\nreviewed'), 16],
  ['G05', 'a source that is not https', edit('https://www.nccih', 'http://www.nccih'), 16],
  ['G05', 'a source of an unknown host', edit('www.nccih.nih.gov', 'www.example.com'), 16],
  ['G06', 'no real date', edit('2026-01-31', '2026-02-30'), 19],
  ['G06', 'a date in the future', edit('2026-01-31', '2027-01-31'), 19],
  ['G07', 'a review two years old', edit('2026-01-31', '2024-10-31'), 19],
  ['G08', 'a form of another term', edit('- heated towel', '- scar work'), 4],
  ['G09', 'a link to nowhere', edit('related: [scar-work]', 'related: [scar-works]'), 7],
  ['G09', 'a link to itself', edit('related: [scar-work]', 'related: [warm-towel]'), 7],
  ['G10', 'a contrast of its own kind', [good, at('glossary/relaxation/scar-work.md', PARTNER)], 6],
  ['G11', 'a promise', edit('It feels good', 'It cures colds'), 24],
  ['G12', 'a plan’s decision', edit('It feels good', 'It is covered'), 24],
  [
    'G13',
    'hard words',
    edit(
      'It feels good on cold days.',
      'Physiological vasodilatation facilitates circulatory normalization, notwithstanding considerable interindividual variability.',
    ),
    22,
  ],
  ['G14', 'kind either without its two sides', [at('glossary/either/warm-towel.md', GOOD), partner], 12],
  ['G15', 'a treatment without grades', edit('coverage: C0\n', ''), 3],
  ['G16', 'one question only', edit('  - Can I skip it?\n', ''), 13],
  ['G16', 'a question that is none', edit('Can I skip it?', 'Skip it.'), 13],
  ['G17', 'an abbreviation nobody explained', edit('A towel that', 'A TWL that'), 22],
  [
    'G18',
    'an orphan',
    [
      good,
      at(
        partner.path,
        PARTNER.replace('warm-towel', 'scar-two').replace('A [[warm-towel]] may', 'A towel may'),
      ),
    ],
    1,
  ],
  ['G19', 'confused in one file only', edit('related: [scar-work]', 'confused: [scar-work]'), 7],
  ['G20', 'markup', edit('It feels good', 'It feels **good**'), 24],
  ['G20', 'an address in the text', edit('It feels good', 'See https://a.example, it feels good'), 24],
  ['G21', 'a short abbreviation without context', edit('- heated towel', '- WT'), 4],
]

describe('each rule names what breaks it', () => {
  test.each(BROKEN)('%s: %s', (rule, _, files, line) => {
    const found = problems(files).filter((p) => p.rule === rule)
    expect(found.map(formatProblem), formatProblem.name).not.toEqual([])
    expect(found.map((p) => p.line)).toContain(line)
    for (const p of found) expect(p.message.length).toBeGreaterThan(10)
  })

  test('every rule has its fixture', () => {
    expect(new Set(BROKEN.map(([rule]) => rule))).toEqual(new Set(Object.keys(RULES)))
  })
})

test('all problems of all files are told at once, by path and line', () => {
  const files = [
    at(good.path, GOOD.replace('coverage: C0', 'coverage: C9')),
    at(partner.path, PARTNER.replace('2026-01-31', 'soon')),
  ]
  const paths = problems(files).map((p) => p.path)
  expect(new Set(paths)).toEqual(new Set([good.path, partner.path]))
  expect([...paths]).toEqual([...paths].toSorted())
})

test('a warning stops nothing', () => {
  expect(problems(edit('2026-01-31', '2024-10-31')).filter((p) => p.level === 'error')).toEqual([])
})

test('a hostile file cannot throw', () => {
  for (const text of [
    '',
    '---\n---',
    '---\n- 1\n---\n',
    '---\n__proto__: {a: 1}\n---\nx',
    '---\nname: &a [*a]\n---',
    '\0',
  ])
    expect(() => problems([at(good.path, text)])).not.toThrow()
})
