import { inSlices } from '../../src/read/slices.dom.ts'

/** Rest between two looks at a page that keeps changing, in ms; doubles up to the longest. */
export const REST = 120
const LONGEST_REST = 2000

interface Work {
  isDue: () => boolean
  run: () => Generator<void, void>
}

/** Runs a piece of work in slices whenever it is due, with rests between; one run at a time. */
export class Pace {
  readonly #work: Work
  readonly #signal: AbortSignal
  #busy = false
  #rest = REST

  constructor(work: Work, signal: AbortSignal) {
    this.#work = work
    this.#signal = signal
  }

  async start(): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    while (this.#work.isDue() && !this.#signal.aborted) {
      const began = performance.now()
      await inSlices(this.#work.run(), this.#signal)
      if (this.#signal.aborted) break
      // A page that never rests gets ever longer breaks; a calm one none.
      const busy = performance.now() - began < LONGEST_REST
      this.#rest = busy && this.#work.isDue() ? Math.min(this.#rest * 2, LONGEST_REST) : REST
      await new Promise((resolve) => setTimeout(resolve, this.#rest))
    }
    this.#busy = false
  }
}
