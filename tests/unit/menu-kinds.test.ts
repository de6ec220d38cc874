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
    [`Oak ${ANY} with an [add-on|massage-enhancement|relaxation] 60 min $90`, 'either'],
    ['Massage 60 min $90', 'either'],
    ['Bone setting 60 min $90', 'medical'],
    ['Senior physiotherapist visit 60 min $90', 'medical'],
    ['Garden ritual 60 min $90', null],
    ['Oak treatment 60 min $90', null],
  ])('%s', (line, kind) => expect(kinds(line)).toEqual([kind]))

  test('what a package holds between its name and its price', () => {
    const bath = '[Turkish bath|hammam|relaxation]'
    const face = '[Face massage|facial-massage|relaxation]'
    expect(kinds(heading('Sun programme'), bath, face, '(80 min) €50')).toEqual(['relaxation'])
    expect(kinds(heading('Oak combo'), face, `${DEEP} for the back`, '75 min $78')).toEqual(['either'])
  })

  test('visits below the heading of a medical trade', () => {
    const visit = 'Subsequent consultation 40 min $110'
    expect(
      kinds(heading('[Physiotherapy|physical-therapy|medical]', 1), heading('What to expect'), visit),
    ).toEqual(['medical'])
    expect(kinds(heading(`${SWEDISH} massage`, 1), visit)).not.toContain('medical')
  })
})
