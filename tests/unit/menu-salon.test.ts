import { describe, expect, test } from 'vitest'
import { servicesOf } from '../../src/menu/services.ts'
import { page } from './menu-pages.ts'

const names = (lines: string[], topics: 'massage'[] = []): string[] =>
  servicesOf(page([...lines, 'Open on all days of the week.'], { topics })).map((s) => s.name)

describe('the price list of a salon', () => {
  const brows = ['Brow shape £15', 'Brow tint £12', 'Lash lift £45', 'Underarm waxing £14']

  test('is a menu where most is done to skin, brows and nails', () => {
    expect(names(brows)).toHaveLength(4)
  })

  test.each<[string, string[]]>([
    ['a barber', ['Haircut £18', 'Beard trim £10', 'Shave £20', 'Cut and beard £26']],
    ['a shop', ['Gel polish set £12', 'Lash serum £40', 'Brow tint kit £15', 'Manicure kit £28']],
    ['candles', ['Lavender wax melt £4', 'Cedar wax melt £4', 'Rose wax melt £4', 'Vanilla wax melt £4']],
    ['a garage', ['Wax and polish £60', 'Full wax £80', 'Tinting £150', 'Headlight polish £30']],
    ['a school', ['Courses for beginners', ...brows]],
    ['an article', ['What brows cost on average', ...brows]],
    ['three lines', brows.slice(0, 3)],
  ])('%s gives no rows', (_, lines) => expect(names(lines)).toEqual([]))

  test('a general name is an entry where every price is the least, and a summary elsewhere', () => {
    const heading = (text: string): { text: string; role: 'heading'; level: number } => ({
      text,
      role: 'heading',
      level: 3,
    })
    const entries = (rest: string[]): string[] =>
      servicesOf(page([heading('Facials from £50'), ...rest])).map((s) => s.name)
    expect(entries(['Brow tint from £12', 'Lash lift from £45'])).toContain('Facials')
    expect(entries(['Brow tint £12', 'Lash lift £45', 'Back massage 30 min £30'])).not.toContain('Facials')
  })
})

describe('what a page with massage sells besides', () => {
  test.each<[string, string[]]>([
    ['tools', ['Massage oil $14', 'Massage table $320', 'Hot stone set $85', 'Massage chair $899']],
    ['kinds of places', ['Massage chains: $60-$80', 'Day spa: $90-$150', 'Hotel spa: $150-$250']],
    ['trips', ['Travel fee', '0-5 miles: $5', '5-10 miles: $10', '10-15 miles: $15']],
  ])('%s: no rows', (_, lines) => expect(names(lines, ['massage'])).toEqual([]))

  test('a price told above a list is told once', () => {
    const rows = names(
      ['Massage packages', 'From $60', 'Foot massage 30 min $60', 'Back massage 60 min $90'],
      ['massage'],
    )
    expect(rows).toEqual(['Foot massage', 'Back massage'])
  })
})

describe('pages about massage that sell none', () => {
  test.each<[string, string[]]>([
    ['jobs', ['Massage therapist, full time, $25 - $45 per hour', 'Receptionist, $18 per hour']],
    ['gift cards', ['60 min massage gift card $85', '90 min massage gift card $120']],
    ['a membership', ['Silver', '$69 / month', 'One 60 minute massage a month']],
  ])('%s: no rows', (_, lines) => expect(names(lines, ['massage'])).toEqual([]))
})
