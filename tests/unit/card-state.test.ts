import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CLOSED, type Event, GRACE, INTENT, type State, step } from '../../src/card/state.ts'

// The diagram of the machine stands at the head of src/card/state.ts. A mark is a
// letter here, and its term has the same letter in lower case.
type S = State<string>
let token = 0
const run = (events: Event<string>[], from: S = CLOSED): { state: S; timers: number[] } => {
  token = 0
  const timers: number[] = []
  let state = from
  for (const event of events) {
    const next = step(
      state,
      event,
      () => ++token,
      (m) => m.toLowerCase(),
    )
    state = next.state
    if (next.timer) timers.push(next.timer.after)
  }
  return { state, timers }
}
const over = (mark: string): Event<string> => ({ type: 'over', mark })
const timer = (token: number): Event<string> => ({ type: 'timer', token })
const pin = (mark: string): Event<string> => ({ type: 'pin', mark })

describe('hover', () => {
  test('opens after a rest of 150 ms', () => {
    const { state, timers } = run([over('A'), timer(1)])
    expect(timers).toEqual([INTENT])
    expect(state).toEqual({ at: 'open', mark: 'A', pinned: false, trail: ['a'] })
  })
  test('passing over a word opens nothing, even when its timer comes late', () => {
    expect(run([over('A'), { type: 'out' }, timer(1)]).state).toBe(CLOSED)
    expect(run([over('A'), over('B'), timer(1)]).state).toMatchObject({ at: 'waiting', mark: 'B' })
  })
  test('leaves 300 ms of grace to travel into the card', () => {
    const left = run([over('A'), timer(1), { type: 'out' }])
    expect(left.timers).toEqual([INTENT, GRACE])
    expect(left.state.at).toBe('leaving')
    expect(run([over('A'), timer(1), { type: 'out' }, { type: 'enter' }, timer(2)]).state.at).toBe('open')
    expect(run([over('A'), timer(1), { type: 'out' }, timer(2)]).state).toBe(CLOSED)
  })
  test('back on the word the card keeps what it shows', () => {
    const { state } = run([over('A'), timer(1), { type: 'go', id: 'x' }])
    expect(state).toMatchObject({ pinned: true, trail: ['a', 'x'] })
  })
  test('another word does not take a pinned card away', () => {
    expect(run([pin('A'), over('B'), timer(1)]).state).toMatchObject({ at: 'open', mark: 'A' })
  })
})

describe('inside the card', () => {
  test('terms are walked through, with a way back', () => {
    const there = [pin('A'), { type: 'go', id: 'x' }, { type: 'go', id: 'y' }] as Event<string>[]
    expect(run(there).state).toMatchObject({ trail: ['a', 'x', 'y'] })
    expect(run([...there, { type: 'back' }]).state).toMatchObject({ trail: ['a', 'x'] })
    expect(run([...there, { type: 'back' }, { type: 'back' }, { type: 'back' }]).state).toMatchObject({
      trail: ['a'],
    })
  })
})

test('close always closes, a pinned card closes by nothing else but another pin', () => {
  const event: fc.Arbitrary<Event<string>> = fc.oneof(
    fc.constantFrom('A', 'B').map(over),
    fc.constantFrom<Event<string>>({ type: 'out' }, { type: 'enter' }, { type: 'leave' }, { type: 'back' }),
    fc.nat(20).map(timer),
    fc.constantFrom('x', 'y').map((id) => ({ type: 'go', id }) as const),
  )
  fc.assert(
    fc.property(fc.array(event), (events) => {
      expect(run([...events, { type: 'close' }]).state).toBe(CLOSED)
      const pinned = run([pin('P'), ...events]).state
      expect(pinned).toMatchObject({ at: 'open', mark: 'P', pinned: true })
      if (pinned.at === 'open') expect(pinned.trail.length).toBeGreaterThan(0)
    }),
  )
})
