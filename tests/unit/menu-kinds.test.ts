import { describe, expect, test } from 'vitest'
import type { PageBlock } from '../../src/match/outline.ts'
import { servicesOf } from '../../src/menu/services.ts'
import { page } from './menu-pages.ts'

type Part = string | Partial<PageBlock>
const heading = (text: string, level = 3): Partial<PageBlock> => ({ text, role: 'heading', level })
const kinds = (...parts: Part[]): unknown[] => servicesOf(page(parts)).map((s) => s.kind)
const SWEDISH = '[Swedish|swedish-massage|relaxation]'
const DEEP = '[deep tissue|deep-tissue-massage|either]'
const THAI = '[Thai|thai-massage|either]'
const STONES = '[hot stones|hot-stone-massage|relaxation]'
const ANY = '[massage|massage-therapy|either]'

describe('the kind of a row', () => {
  test.each([
    [`${SWEDISH} / ${DEEP} 60 min $90`, 'either'],
    [`${SWEDISH} or ${DEEP} 60 min $90`, 'either'],
    [`${THAI} combo ${SWEDISH} + ${STONES} 60 min $90`, 'relaxation'],
    [`[Facial|facial|relaxation] with [red light|red-light-therapy|either] 60 min $90`, 'relaxation'],
    [`Relax ${ANY} 60 min $90`, 'relaxation'],
    [`TMJ ${ANY} 60 min $90`, 'medical'],
    [`[Hammam|hammam|relaxation] and ${ANY} 60 min $90`, 'relaxation'],
    [`Oak ${ANY} 60 min $90`, 'either'],
    [`Arms, hands & feet ${ANY} 30 min $50`, 'relaxation'],
    [`Oak ${ANY} with an [add-on|massage-enhancement|relaxation] 60 min $90`, 'either'],
    ['Massage 60 min $90', 'either'],
    ['Bone setting 60 min $90', 'medical'],
    ['Senior physiotherapist visit 60 min $90', 'medical'],
    ['[Prenatal|prenatal-massage|either] [add-on|massage-enhancement|relaxation] $20', 'either'],
    [`[Therapeutic|therapeutic-massage|either] [custom massage|signature-massage|relaxation] $90`, 'either'],
    [`Clinical & [sports|sports-massage|either] massage 60 min $90`, 'medical'],
    [`[Remedial massage|remedial-massage|medical] and ${STONES} 60 min $90`, 'either'],
    ['Hair relax and steam $40', null],
    ['De stress hour 60 min $90', 'relaxation'],
    ['Relaxation & [stress relief|stress-and-anxiety|either|1] 60 min $90', 'relaxation'],
    ["Couple's package 2 hours $200", 'relaxation'],
    ['Heart chakra ritual 60 min $90', 'relaxation'],
    ['Garden ritual 60 min $90', null],
    ['Oak treatment 60 min $90', null],
  ])('%s', (line, kind) => expect(kinds(line)).toEqual([kind]))

  test('what a package holds between its name and its price', () => {
    const bath = '[Turkish bath|hammam|relaxation]'
    const face = '[Face massage|facial-massage|relaxation]'
    expect(kinds(heading('Sun programme'), bath, face, '(80 min) €50')).toEqual(['relaxation'])
    expect(kinds(heading('Oak combo'), face, `${DEEP} for the back`, '75 min $78')).toEqual(['either'])
  })

  test('a package with a bath or care of the skin is rest, whatever the massage', () => {
    const held = [`${DEEP} massage`, '[Pedicure|pedicure|relaxation]']
    expect(kinds(heading('Groom package'), ...held, '75 min $178')).toEqual(['relaxation'])
  })

  test('visits below the heading of a medical trade', () => {
    const visit = 'Subsequent consultation 40 min $110'
    expect(
      kinds(heading('[Physiotherapy|physical-therapy|medical]', 1), heading('What to expect'), visit),
    ).toEqual(['medical'])
    expect(kinds(heading(`${SWEDISH} massage`, 1), visit)).not.toContain('medical')
    const cells = [
      '[Initial assessment|initial-evaluation|medical|1]',
      '45 min $120',
      'Follow-up',
      '30 min $85',
    ]
    const rows = servicesOf(page([heading('[Physiotherapy|physical-therapy|medical]', 2), ...cells]))
    expect(rows.map((r) => r.term)).toEqual(['physical-therapy', 'physical-therapy'])
  })

  test('words that are a term elsewhere on the page, where the name is not marked', () => {
    const told = `We work with ${STONES} and as ${DEEP}.`
    expect(kinds('Hot Stone Hour 60 min $90', 'Deep Tissue 60 min $80', told)).toEqual([
      'relaxation',
      'either',
    ])
  })

  test('a name without the word massage, where the page speaks of it with the word', () => {
    const told =
      'We give [Swedish massage|swedish-massage|relaxation] and [deep tissue massage|deep-tissue-massage|either].'
    expect(kinds(told, 'Swedish 60 min $90', 'Deep tissue 60 min $95', 'Swedish rest 60 min $95')).toEqual([
      'relaxation',
      'either',
      null,
    ])
  })

  test('what has no name of its own is what the heading above says', () => {
    const massage = heading(`Our ${ANY} menu`, 2)
    expect(kinds(massage, 'Neck & shoulders 20 min $30', 'Quiet river 60 min $90')).toEqual([
      'either',
      'either',
    ])
    expect(kinds(heading('[Facials|facial|relaxation]', 2), 'Bright skin 60 min $90')).toEqual([null])
    expect(kinds(heading(`[Hammam|hammam|relaxation] & ${ANY}`, 2), 'Sea peeling 30 min $40')).toEqual([null])
    const rest = heading('Your [relaxation|relaxation-massage|relaxation]', 2)
    expect(kinds(rest, 'Head & shoulder 20 min $30', 'Gold package $90')).toEqual([
      'relaxation',
      'relaxation',
    ])
    expect(kinds(massage, heading('Spray tan'), 'Golden hour 30 min $40')).toEqual([null])
    expect(
      kinds(
        massage,
        heading('Packages'),
        '4 x 60-minute sessions $300',
        'Package of 7 x 30 mins sessions $300',
      ),
    ).toEqual(['either', 'either'])
  })

  test('sessions of a trade that the title of the page tells', () => {
    const prices = page(
      [ANY, heading('Prices', 2), 'Initial appointment 45 min $120', 'New condition 30 min $80'],
      {
        title: 'Northfold Physiotherapy',
      },
    )
    expect(servicesOf(prices).map((s) => s.kind)).toEqual(['medical', 'medical'])
    const lengths = page([ANY, heading('Choose the time', 2), '15 minute treatment $40'], {
      title: 'Book a massage',
    })
    expect(servicesOf(lengths).map((s) => s.kind)).toEqual(['either'])
  })

  test('sessions on a page whose rows are all of one kind', () => {
    const needles = '[Acupuncture|acupuncture|medical] 60 min $120'
    const rows = [needles, heading('Wellness'), 'Follow-up sessions $80', 'Herbs $20']
    expect(kinds(heading('Fees', 2), ...rows)).toEqual(['medical', 'medical', null])
    expect(kinds(heading('Fees', 2), ...rows, `${SWEDISH} 60 min $90`)).toEqual([
      'medical',
      null,
      null,
      'relaxation',
    ])
  })

  test('parts of the body', () => {
    const body = '[Full body|full-body-massage|relaxation] $80'
    expect(kinds(heading('[Waxing|waxing|relaxation]'), body, 'Chin $8')).toEqual([null, null])
    expect(kinds(heading('Spray tan'), body)).toEqual([null])
    expect(kinds(heading(`${DEEP} massage`), body)).toEqual(['either'])
    expect(kinds(body)).toEqual(['relaxation'])
    const waxing = ['[WAXING|waxing|relaxation]', 'Full body - $120', 'Back - $40']
    expect(
      kinds('[MASSAGE|massage-therapy|either]', 'Full body - 60 min - $80', 'Back - 30 min - $45', ...waxing),
    ).toEqual(['either', 'either', null, null])
  })

  test('a house name of a massage, and what is told of it', () => {
    const stone = [heading(`Pebble ${ANY}`), `Warm ${STONES} along the back.`, '60 min $90']
    expect(kinds(...stone, heading(`${ANY}`), `With ${STONES} for those who like.`, '60 min $80')).toEqual([
      'relaxation',
      'either',
    ])
  })

  test('what is told of names without a price', () => {
    const rows = [
      heading('Our services', 2),
      heading('Slow river'),
      `Warm ${STONES} along the back and the legs, for an hour of quiet.`,
      heading('Unknotter'),
      `Firm ${DEEP} work where you sit too much, as slow as it needs.`,
      heading('Oak massage'),
      'Whatever you like, told to us before we begin.',
    ]
    expect(kinds(ANY, ...rows)).toEqual(['relaxation', 'either', 'either'])
  })
})
