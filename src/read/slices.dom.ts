/** Longest stretch of work between two chances for the page, in ms. */
const SLICE = 8
/** An idle callback that never comes would leave a busy page unread. */
const IDLE_TIMEOUT = 1000

interface Scheduling {
  isInputPending?: () => boolean
}

/**
 * Runs `work` to its end in idle slices of at most 8 ms, shorter where a frame is due, giving way to input.
 * Resolves to what the work returns, or to undefined when aborted.
 */
export function inSlices<T>(work: Iterator<unknown, T>, signal: AbortSignal): Promise<T | undefined> {
  const { scheduling } = navigator as Navigator & { scheduling?: Scheduling }
  return new Promise((resolve, reject) => {
    const run = (deadline: IdleDeadline): void => {
      if (signal.aborted) return resolve(undefined)
      const left = deadline.didTimeout ? SLICE : deadline.timeRemaining()
      const until = performance.now() + Math.min(left, SLICE)
      try {
        do {
          const step = work.next()
          if (step.done) return resolve(step.value)
        } while (performance.now() < until && !scheduling?.isInputPending?.())
      } catch (error) {
        return reject(error)
      }
      requestIdleCallback(run, { timeout: IDLE_TIMEOUT })
    }
    requestIdleCallback(run, { timeout: IDLE_TIMEOUT })
  })
}
