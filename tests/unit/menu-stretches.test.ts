import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stretchesIn } from '../../src/menu/boxes.ts'

/** Elements side by side, each a string; the stretches as texts, `*` before one that is set as a name. */
function cut(...elements: string[]): string[] {
  const line = elements.join('')
  const seams: number[] = []
  let at = 0
  for (const e of elements.slice(0, -1)) seams.push((at += e.length))
  return stretchesIn(line, seams).map(({ from, to, names }) => `${names ? '*' : ''}${line.slice(from, to)}`)
}

describe('elements that only a style sheet sets one below the other', () => {
  test.each<[string, string[], string[]]>([
    [
      'a name and what is told of it',
      ['Gel Overlay', 'Long-lasting colour on your own nails.'],
      ['*Gel Overlay', 'Long-lasting colour on your own nails.'],
    ],
    [
      'with a kind before and a price behind',
      ['Massage ', 'Swedish massage', '↗', 'Light pressure all over', '£50', '60 min'],
      ['Massage ', '*Swedish massage↗', 'Light pressure all over', '£5060 min'],
    ],
    ['a name, a length and a price', ['Swedish massage', '60 min', '$95'], ['Swedish massage60 min$95']],
    ['a name in two parts', ['Neck and ', 'Shoulder Massage'], ['Neck and Shoulder Massage']],
    ['two names', ['Swedish Massage ', 'Neck Shoulder Massage'], ['Swedish Massage Neck Shoulder Massage']],
    [
      'a bold word in a sentence',
      ['Our ', 'best ', 'massage for tired feet'],
      ['Our best massage for tired feet'],
    ],
    ['one text', ['Swedish massage'], ['Swedish massage']],
  ])('%s', (_, elements, expected) => expect(cut(...elements)).toEqual(expected))

  test('nothing of a line is lost or doubled', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '1', '$', '.', 'é') }), { minLength: 1 }),
        (elements) => {
          expect(
            cut(...elements)
              .map((s) => s.replace(/^\*/, ''))
              .join(''),
          ).toBe(elements.join(''))
        },
      ),
    )
  })
})
