import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../../src/wording/sentences.ts'
import { statementsOf } from '../../src/wording/statements.ts'
import { block, page } from './wording.ts'

const [, ...rows] = readFileSync(join(import.meta.dirname, 'statements.tsv'), 'utf8')
  .trim()
  .split('\n')
const labelled = rows.map((row) => row.split('\t') as [type: string, also: string, sentence: string])

/** Read otherwise than labelled, and why each may stay so. */
const OTHERWISE: Record<string, string> = {
  'You do not pay a copay for authorized care.': 'authorization',
  'Because massage is not covered, you pay the full price.': 'cost-share',
}

/** A page about insurance at a massage practice, so that only the sentence itself decides. */
const around = (sentence: string) =>
  page(
    [
      block('Welcome', { role: 'heading', level: 1 }),
      block('Massage and insurance at our practice.'),
      block(sentence),
    ],
    'Insurance and billing',
  )

describe('labelled sentences', () => {
  test('are at least 300, with all types and traps among them', () => {
    expect(labelled.length).toBeGreaterThanOrEqual(300)
    expect(new Set(labelled.map(([type]) => type)).size).toBe(9)
  })

  test.each(labelled)('%s (%s): %s', (type, _also, sentence) => {
    const found = statementsOf(around(sentence)).filter((s) => s.spot.block === 2)
    expect(found.map((s) => s.text)).toEqual(type === 'none' ? [] : [sentence])
    if (type !== 'none') expect(found[0]!.type).toBe(OTHERWISE[sentence] ?? type)
  })
})

describe('borders of sentences', () => {
  const cut = (text: string): string[] => sentencesOf(text).map(([from, to]) => text.slice(from, to))

  test.each<[string, string[]]>([
    ['Ask Dr. Lee first. She will call.', ['Ask Dr. Lee first.', 'She will call.']],
    ['Bring forms, e.g. a referral. Thanks.', ['Bring forms, e.g. a referral.', 'Thanks.']],
    ['Through the U.S. Department of Labor. Yes.', ['Through the U.S. Department of Labor.', 'Yes.']],
    [
      'See Sec. 51.04 and No. 5 of Ch. 412. It applies.',
      ['See Sec. 51.04 and No. 5 of Ch. 412.', 'It applies.'],
    ],
    ['You pay $12.50 a visit. No. 4 is free.', ['You pay $12.50 a visit.', 'No. 4 is free.']],
    ['Is it covered? No. Call us.', ['Is it covered?', 'No.', 'Call us.']],
    ['Billed through Care, Inc. We pay 80%.', ['Billed through Care, Inc.', 'We pay 80%.']],
    ['It is part of Medicare Part B. You pay 20%.', ['It is part of Medicare Part B.', 'You pay 20%.']],
    ['(a) A referral. (b) A diagnosis.', ['(a) A referral.', '(b) A diagnosis.']],
    ['1. Bring the card.', ['1. Bring the card.']],
    [
      'You need these. 2. Your card. 3. A claim number.',
      ['You need these.', '2. Your card.', '3. A claim number.'],
    ],
    ['How many? 5. After that you pay.', ['How many?', '5.', 'After that you pay.']],
    ['The cap is 20. You pay the rest.', ['The cap is 20.', 'You pay the rest.']],
    [
      '§ 31-2404. A plan shall pay. Sec. 3. It may ask.',
      ['§ 31-2404. A plan shall pay.', 'Sec. 3. It may ask.'],
    ],
    ['Section 5(c). No visit is paid twice.', ['Section 5(c). No visit is paid twice.']],
    ['This is so under section 5. It is paid.', ['This is so under section 5.', 'It is paid.']],
    ['• Claim number', ['Claim number']],
    ['Q: Do you bill?\nA: Yes, we bill PIP.', ['Do you bill?', 'Yes, we bill PIP.']],
    [
      'Massage is covered only when it is ordered by the attending\nprovider for an accepted condition.\nSee below.',
      [
        'Massage is covered only when it is ordered by the attending\nprovider for an accepted condition.',
        'See below.',
      ],
    ],
    ['He said “No massage.” Then he left.', ['He said “No massage.”', 'Then he left.']],
  ])('%j', (text, sentences) => expect(cut(text)).toEqual(sentences))

  test('follow each other inside the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let at = 0
        for (const [from, to] of sentencesOf(text)) {
          expect(from).toBeGreaterThanOrEqual(at)
          expect(to).toBeGreaterThan(from)
          at = to
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
