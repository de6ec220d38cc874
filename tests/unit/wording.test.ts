import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { PageBlock } from '../../src/match/outline.ts'
import { checklistOf, STEPS } from '../../src/wording/checklist.ts'
import { kindEvidence } from '../../src/wording/kind-evidence.ts'
import { QUESTIONS } from '../../src/wording/questions-text.ts'
import { questionsOf } from '../../src/wording/questions.ts'
import { type Statement, STATEMENTS } from '../../src/wording/statement.ts'
import { saidOn, statementsIn, statementsOf } from '../../src/wording/statements.ts'
import { block, page } from './wording.ts'

const said = (blocks: PageBlock[], title = 'Health plan benefits'): [string, string][] =>
  statementsOf(page(blocks, title)).map((s) => [s.type, s.text])

describe('structure', () => {
  test('a British clinic speaks of private insurers in its own words', () => {
    const outline = page(
      [
        block('We invoice Bupa for your physiotherapy.'),
        block('Have your pre-authorisation code ready.'),
        block('An excess is taken off your first session; you pay it to us.'),
      ],
      'Using your cover',
    )
    const types = statementsOf({ ...outline, topics: [] }).map((s) => s.type)
    expect(types).toEqual(['network', 'authorization', 'cost-share'])
  })

  test('items take their type from the words over them', () => {
    const item = (text: string) => block(text, { role: 'item', within: [0, 1, 2] })
    expect(
      said([
        block('The following are not covered:'),
        item('Massage for relaxation'),
        item('Spa services'),
        block('To bill your insurance we need:'),
        item('Your claim number'),
        item('A photo of your card'),
      ]),
    ).toEqual([
      ['exclusion', 'Massage for relaxation'],
      ['exclusion', 'Spa services'],
      ['requirement', 'Your claim number'],
      ['requirement', 'A photo of your card'],
    ])
  })

  test('questions to ask are no rules', () => {
    const item = (text: string) => block(text, { role: 'item', within: [0, 1, 2] })
    expect(
      said([block('Questions to ask your plan:'), item('the number of visits your plan allows')]),
    ).toEqual([])
  })

  test('a table line is one statement over its cells; a line of column heads is none', () => {
    const cell = (text: string, row: number, column: number) =>
      block(text, { role: 'cell', cell: { table: 1, row, column, head: row === 0 } })
    const found = statementsOf(
      page(
        [
          cell('Service', 0, 0),
          cell('You pay', 0, 1),
          cell('Chiropractic care', 1, 0),
          cell('$35 copay', 1, 1),
          cell('Not covered', 1, 2),
        ],
        'Summary of benefits',
      ),
    )
    expect(found).toMatchObject([
      { type: 'cost-share', text: 'Chiropractic care\n$35 copay\nNot covered', also: ['exclusion'] },
    ])
    expect(found[0]!.more?.map((m) => m.spot.block)).toEqual([3, 4])
    expect(found[0]!.figures).toEqual([{ text: '$35', start: 18, end: 21, of: 'money' }])
  })

  test('a short answer is quoted with its question', () => {
    expect(
      said([
        block('Do I need a referral?', { role: 'heading', level: 3 }),
        block('No.'),
        block('Parking is free.'),
      ]),
    ).toEqual([['requirement', 'Do I need a referral?\nNo.']])
  })

  test('plain text has no elements, only lines', () => {
    const line = (text: string) => block(text, { within: [], lang: '' })
    expect(
      said(
        [
          line('Health insurance'),
          line('Bring to your first visit:'),
          line('- your insurance card'),
          line('- a prescription'),
          line('Massage | 12 visits per year | $30 copay'),
        ],
        '',
      ),
    ).toEqual([
      ['requirement', 'your insurance card'],
      ['requirement', 'a prescription'],
      ['limit', 'Massage | 12 visits per year | $30 copay'],
    ])
  })

  const item = (text: string, over: Partial<PageBlock> = {}): PageBlock =>
    block(text, { role: 'item', within: [0, 1, 2], ...over })

  test('a sentence whose subject stands in the one before goes on with it', () => {
    expect(
      said([
        block('A referral is needed. It can be written by a nurse. It has two pages.'),
        block('You may appeal. You must do so in writing.'),
        block('Our tea is free. It can be had by all.'),
      ]),
    ).toEqual([
      ['requirement', 'A referral is needed.'],
      ['requirement', 'It can be written by a nurse.'],
      ['appeal', 'You may appeal.'],
      ['appeal', 'You must do so in writing.'],
    ])
  })

  test('a lead that is a sentence of its own gives its items what it states', () => {
    expect(
      said([
        block('We can only bill your plan after completion of the following:'),
        item('The card has been copied'),
        item('Your form'),
        block('Your receipt from us, for your records, will include:'),
        item('Date of the visit'),
      ]).map(([type, text]) => `${type}: ${text}`),
    ).toEqual([
      'requirement: We can only bill your plan after completion of the following:',
      'requirement: The card has been copied',
      'requirement: Your form',
    ])
  })

  test('an item without a verb goes with the items beside it', () => {
    expect(
      said([
        block('Work injuries', { role: 'text' }),
        item('A written referral is required.'),
        item('A valid claim number, please'),
        item('A warm towel, please'),
      ]).map(([, text]) => text),
    ).toEqual(['A written referral is required.', 'A valid claim number, please'])
  })

  test('a question asked inside a paragraph is answered there', () => {
    expect(said([block('What do I need to bring? Your card. We have tea.')])).toEqual([
      ['requirement', 'Your card.'],
    ])
  })

  test('an answer of one word is not quoted where the next sentence says it whole', () => {
    expect(
      said([block('Can I use my HSA?', { role: 'heading', level: 3 }), block('Yes. We accept HSA cards.')]),
    ).toEqual([['coverage', 'We accept HSA cards.']])
  })

  test('a short sentence in a cell is no part of the line', () => {
    const cell = (text: string, column: number) =>
      block(text, { role: 'cell', cell: { table: 1, row: 1, column, head: false } })
    expect(
      said([
        cell('Nursing care', 0),
        cell('20% coinsurance', 1),
        cell('Care at home is limited to 60 days a year.', 2),
      ]),
    ).toEqual([
      ['cost-share', 'Nursing care\n20% coinsurance'],
      ['limit', 'Care at home is limited to 60 days a year.'],
    ])
  })

  test('amounts under a heading of maximums are limits', () => {
    const cell = (text: string, column: number) =>
      block(text, { role: 'cell', cell: { table: 1, row: 1, column, head: false } })
    expect(
      said([
        block('Maximum benefit for each person:', { role: 'heading', level: 2 }),
        cell('Spinal care', 0),
        cell('$ 300', 1),
      ]),
    ).toEqual([['limit', 'Spinal care\n$ 300']])
  })
})

describe('a page on which neither topic is found', () => {
  const closed = (title: string, text: string): number =>
    statementsOf({ ...page([block(text)], title), topics: [] }).length

  test('is read when its title can mean nothing else', () => {
    const text = 'Chiropractic care is limited to 12 visits a year.'
    expect(closed('Schedule of Benefits', text)).toBe(1)
    expect(closed('Our house', text)).toBe(0)
    expect(closed('Schedule of Benefits', `${text} Baggage is covered.`)).toBe(0)
  })
})

describe('pages that are not about paying for care', () => {
  test.each([
    [
      'car',
      'Collision coverage pays for repairs after your deductible. Rental cars are limited to $40 a day. Towing is covered.',
    ],
    [
      'pet',
      'We reimburse 90% of vet bills. Your pet must have an exam. Claims for your dog must be filed within 180 days.',
    ],
    ['home', 'Your dwelling is covered. Flood is not covered. Homeowners pay a deductible for each claim.'],
    [
      'travel',
      'Trip cancellation is covered. Emergency medical coverage is limited to $50,000. Baggage claims must be filed in 30 days.',
    ],
    [
      'life',
      'The death benefit is paid to your beneficiary. Suicide is excluded. Term life coverage is limited to $1 million.',
    ],
  ])('a %s policy gives no statements', (_, text) => expect(said([block(text)], 'Your policy')).toEqual([]))

  test('nor does text in another language', () =>
    expect(said([block('No cubierto. Massage is not covered.', { lang: 'es' })])).toEqual([]))
})

describe('figures', () => {
  test.each([
    ['You pay $1,250.50 and 20% until June 1, 2026.', ['$1,250.50', '20%', 'June 1, 2026']],
    ['Up to 12 visits in 90 days, or twenty visits a year.', ['12 visits', '90 days', 'twenty visits']],
  ])('%s', (text, figures) => {
    const [s] = statementsOf(page([block(`Your plan covers massage. ${text}`)], 'Benefits')).slice(-1)
    expect(s!.figures.map((f) => f.text)).toEqual(figures)
  })
})

const WORDS =
  'Massage therapy is not covered unless prescribed by a physician within 90 days. You pay a $30 copay, 20% coinsurance — “prior authorization” İstanbul 𝒳 e.g. Dr. No. (a) •\n'.split(
    ' ',
  )

describe('properties', () => {
  test('every statement and every number in it is quoted from its place', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 6 })), {
            maxLength: 40,
          }),
          { maxLength: 6 },
        ),
        (texts) => {
          const outline = page(
            texts.map((t) => block(t.join(' '))),
            'Health plan',
          )
          for (const s of statementsOf(outline)) {
            const home = outline.blocks[s.spot.block]!.text
            expect(home.slice(s.spot.start, s.spot.end)).toBe(s.text)
            for (const f of s.figures) expect(home.slice(f.start, f.end)).toBe(f.text)
          }
        },
      ),
    )
  })

  test('a megabyte of law comes in many slices', () => {
    const law =
      'A carrier shall not require a referral, (a) unless the benefit is limited to 20 visits; and (b) it is medically necessary '
    const outline = page(
      Array.from({ length: 64 }, () => block(law.repeat(130).slice(0, 16_000))),
      'Health carriers',
    )
    let slices = 0
    for (const _ of statementsIn(outline)) slices++
    expect(slices).toBeGreaterThanOrEqual(64)
  })
})

const sampled = page(
  [
    block('Massage may be covered by some plans.'),
    block('A prescription is required.'),
    block('The therapist must be licensed for the plan to pay.'),
    block('Prior authorization is required after the sixth visit.'),
    block('Benefits are limited to 20 visits.'),
    block('You pay a $30 copay.'),
    block('Maintenance care is not covered.'),
    block('You may appeal a denied claim.'),
    block('Claims must be submitted within 90 days.'),
    block('We bill Medicare and PIP for you.'),
  ],
  'Insurance',
)
const sample = statementsOf(sampled)
const saidBy = (blocks: readonly PageBlock[]): Set<string> => {
  const steps = saidOn(blocks)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

describe('the checklist', () => {
  const steps = checklistOf(sample, saidBy(sampled.blocks))

  test('goes from the benefit to the appeal', () => {
    expect(steps.map((s) => s.step)).toEqual(STEPS)
    expect(steps.flatMap((s) => s.items).length).toBe(sample.length)
  })

  test('says what the page leaves open', () => {
    const open = steps.flatMap((s) => s.items.flatMap((i) => i.open))
    expect(open).toContain('wording.open.fromWhom')
    expect(open).toContain('wording.open.perWhat')
    expect(open).toContain('wording.programme.medicare')
    expect(open).not.toContain('wording.open.copayAmount')
    expect(new Set(open).size).toBe(open.length)
  })

  test('leaves nothing open that another sentence says', () => {
    const more = [...sample, { ...sample[1]!, text: 'The prescription must come from your doctor.' }]
    expect(checklistOf(more, new Set()).flatMap((s) => s.items.flatMap((i) => i.open))).not.toContain(
      'wording.open.fromWhom',
    )
  })

  test.each([
    ['fromWhom', 'Many clients come with a referral from their physician.'],
    ['perWhat', 'We see most people for six visits a month.'],
    ['ifUnpaid', 'Ask the desk how an appeal works.'],
  ])('%s is not left open where a sentence says it that states nothing', (key, sentence) => {
    const without = sample.filter((s) => s.type !== 'appeal')
    const of = (...more: PageBlock[]) =>
      checklistOf(
        without,
        saidBy([...sampled.blocks.filter((b) => !/appeal/.test(b.text)), ...more]),
      ).flatMap((s) => s.items.flatMap((i) => i.open))
    expect(of()).toContain(`wording.open.${key}`)
    expect(of(block(sentence))).not.toContain(`wording.open.${key}`)
  })

  test('the cells of a table line say it together', () => {
    const cell = (text: string, column: number) =>
      block(text, { role: 'cell', cell: { table: 0, row: 1, column, head: false } })
    expect(saidBy([cell('Copay', 0), cell('$20', 1)])).toContain('copayAmount')
    expect(saidBy([block('Copay'), block('$20')])).not.toContain('copayAmount')
  })
})

describe('questions', () => {
  const empty = page([])
  const text = (id: string, statements: readonly Statement[] = sample): string | undefined =>
    questionsOf(empty, statements).find((q) => q.id === id)?.text

  test('carry the words and numbers of the page', () => {
    expect(text('clinic-cost')).toContain('$30')
    expect(text('insurer-visits')).toContain('20 visits')
    expect(text('insurer-form')).toContain('90 days')
    expect(text('clinic-order')).toContain('A prescription is required.')
    expect(text('insurer-programme')).toContain('Medicare, PIP')
  })

  test('ask both sides, and nobody about a page without rules', () => {
    const all = questionsOf(empty, sample)
    expect(new Set(all.map((q) => q.for))).toEqual(new Set(['clinic', 'insurer']))
    expect(all.length).toBeGreaterThanOrEqual(15)
    expect(questionsOf(empty, [])).toEqual([])
  })

  test('leave no slot open and never ask for health answers', () => {
    for (const s of [sample, sample.slice(6, 7)])
      for (const q of questionsOf(empty, s)) {
        expect(q.text).not.toMatch(/[{}]|undefined/)
        expect(q.text).not.toMatch(
          /\b(?:your pain|your condition|your symptoms|do you have (?:pain|an illness))\b/i,
        )
      }
  })

  test('have ids of their own', () => expect(new Set(QUESTIONS.map((q) => q.id)).size).toBe(QUESTIONS.length))
})

test('the evidence for relaxation or clinical care is quoted', () => {
  const outline = page([
    block('A prescription is needed. Our rooms are for relaxation and a cup of tea. Parking is free.'),
    block('We work with your doctor and send notes.'),
  ])
  expect(kindEvidence(outline).map((s) => s.text)).toEqual([
    'A prescription is needed.',
    'Our rooms are for relaxation and a cup of tea.',
    'We work with your doctor and send notes.',
  ])
})

describe('our own words', () => {
  const locale = parse(readFileSync(join(import.meta.dirname, '../../src/locales/en.yml'), 'utf8'))
  const strings = (node: unknown): string[] =>
    typeof node === 'string' ? [node] : Object.values(node as object).flatMap(strings)
  const ours = [
    ...strings(locale.wording),
    ...strings(locale.questions),
    ...QUESTIONS.flatMap((q) => [q.text, q.plain ?? '']),
  ]
  /** Coverage as a fact about the reader, or a promise. */
  const FACT =
    /\b(?:is|are|will be|gets?|be) (?:\w+ )?(?:covered|eligible|reimbursed|reimbursable)\b|\byour (?:plan|insurance|insurer) (?:will )?(?:pays?|covers?)\b|\byou qualify\b|\bguarantee/i

  test.each(['You are covered.', 'Massage is usually covered.', 'Your plan pays for it.', 'You qualify.'])(
    'the lint sees “%s”',
    (text) => expect(text).toMatch(FACT),
  )

  test.each(ours.filter(Boolean))('%s', (text) => {
    // A question may ask for it.
    for (const sentence of text.split(/(?<=[.!?])\s/))
      if (!sentence.endsWith('?')) expect(sentence).not.toMatch(FACT)
  })

  test('there is a phrase for every step, type, opening and programme', () => {
    for (const step of STEPS) expect(locale.wording.step[step], step).toBeTypeOf('string')
    for (const type of STATEMENTS)
      expect(locale.wording.type[type.replace('-', '_')], type).toBeTypeOf('string')
    const named = readFileSync(join(import.meta.dirname, '../../src/wording/open.ts'), 'utf8')
    for (const [, key] of named.matchAll(/key: '(\w+)'/g))
      expect(locale.wording.open[key!], key).toBeTypeOf('string')
    for (const [, key] of named.matchAll(/\['(\w+)', \//g))
      expect(locale.wording.programme[key!], key).toBeTypeOf('string')
  })
})
