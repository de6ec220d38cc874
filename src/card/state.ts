/**
 * What the card does, as a pure machine. `M` is a mark. A timer carries the token
 * it was started with, so one that comes late means nothing.
 *
 *            over                 timer                out
 *   closed ────────▶ waiting ────────────▶ open(hover) ────▶ leaving
 *     ▲   ◀──────── (out)                    │   ▲             │ │
 *     │                                click │   └── over/enter ┘ │ timer
 *     │        escape, outside, lost         ▼                    ▼
 *     └──────────────────────────────── open(pinned)            closed
 */
export type State<M> =
  | { at: 'closed' }
  | { at: 'waiting'; mark: M; token: number }
  | { at: 'open'; mark: M; pinned: boolean; trail: Trail }
  | { at: 'leaving'; mark: M; trail: Trail; token: number }

/** Terms walked through inside the card, the one shown last. Never empty. */
export type Trail = readonly string[]

export type Event<M> =
  | { type: 'over'; mark: M }
  | { type: 'out' }
  | { type: 'enter' }
  | { type: 'leave' }
  | { type: 'timer'; token: number }
  /** Click, tap or keyboard: opens and stays. */
  | { type: 'pin'; mark: M }
  | { type: 'go'; id: string }
  | { type: 'back' }
  | { type: 'close' }

/** Milliseconds of rest before a hover opens, and of grace to travel into the card. */
export const INTENT = 150
export const GRACE = 300

export interface Step<M> {
  state: State<M>
  /** A timer to start: its token comes back in a `timer` event after `after` ms. */
  timer?: { token: number; after: number }
}

export const CLOSED: { at: 'closed' } = { at: 'closed' }

/** `next` gives a token never given before; `idOf` names a mark's term. */
export function step<M>(
  state: State<M>,
  event: Event<M>,
  next: () => number,
  idOf: (mark: M) => string,
): Step<M> {
  switch (event.type) {
    case 'over': {
      const { mark } = event
      if (state.at === 'open' && (state.pinned || state.mark === mark)) return { state }
      if (state.at === 'leaving' && state.mark === mark)
        return { state: { at: 'open', mark, pinned: false, trail: state.trail } }
      if (state.at === 'waiting' && state.mark === mark) return { state }
      const token = next()
      return { state: { at: 'waiting', mark, token }, timer: { token, after: INTENT } }
    }
    case 'out':
    case 'leave': {
      if (state.at === 'waiting') return { state: CLOSED }
      if (state.at !== 'open' || state.pinned) return { state }
      const token = next()
      return {
        state: { at: 'leaving', mark: state.mark, trail: state.trail, token },
        timer: { token, after: GRACE },
      }
    }
    case 'enter':
      if (state.at !== 'leaving') return { state }
      return { state: { at: 'open', mark: state.mark, pinned: false, trail: state.trail } }
    case 'timer':
      if (state.at === 'waiting' && state.token === event.token)
        return { state: { at: 'open', mark: state.mark, pinned: false, trail: [idOf(state.mark)] } }
      if (state.at === 'leaving' && state.token === event.token) return { state: CLOSED }
      return { state }
    case 'pin': {
      const { mark } = event
      const same = (state.at === 'open' || state.at === 'leaving') && state.mark === mark
      return { state: { at: 'open', mark, pinned: true, trail: same ? state.trail : [idOf(mark)] } }
    }
    case 'go':
      if (state.at !== 'open' && state.at !== 'leaving') return { state }
      return { state: { at: 'open', mark: state.mark, pinned: true, trail: [...state.trail, event.id] } }
    case 'back':
      if (state.at !== 'open' || state.trail.length < 2) return { state }
      return { state: { ...state, pinned: true, trail: state.trail.slice(0, -1) } }
    case 'close':
      return { state: CLOSED }
  }
}
