import { describe, expect, test } from 'vitest'
import { servicesOf } from '../../src/menu/services.ts'
import { page } from './menu-pages.ts'

const names = (...lines: string[]): string[] =>
  servicesOf(page([...lines, 'Our rooms are open on all days of the week.'], { topics: [] })).map(
    (s) => s.name,
  )

describe('the fees of a counsellor', () => {
  test('are rows: sessions with their length', () => {
    expect(
      names('Individual counselling: £55 for 50 minutes', 'Couples therapy: £75 for 60 minutes'),
    ).toEqual(['Individual counselling', 'Couples therapy'])
  })

  test.each<[string, string[]]>([
    ['of debts', ['Debt counselling session £55 for 50 minutes', 'Follow-up session £40 for 30 minutes']],
    [
      'of careers',
      ['Counselling for your career', 'First session £90, 60 minutes', 'Second session £80, 50 minutes'],
    ],
    ['with courses', ['Counselling course £900, 90 minutes a week', 'Individual session £50, 50 minutes']],
    ['without lengths', ['Individual counselling £55', 'Couples counselling £75']],
  ])('%s are none', (_, lines) => expect(names(...lines)).toEqual([]))
})
