/** Longest stretch of work between two chances for the page, in ms. */
const SLICE = 8
/** An idle callback that never comes would leave a busy page unread. */
const IDLE_TIMEOUT = 1000

interface Scheduling {
  isInputPending?: () => boolean
}

/** Runs `work` to its end in idle slices of at most 8 ms, giving way to input. Resolves false when aborted. */
export function inSlices(work: Iterator<unknown>, signal: AbortSignal): Promise<boolean> {
  const { scheduling } = navigator as Navigator & { scheduling?: Scheduling }
  return new Promise((resolve, reject) => {
    const run = (): void => {
      if (signal.aborted) return resolve(false)
      const until = performance.now() + SLICE
      try {
        do if (work.next().done) return resolve(true)
        while (performance.now() < until && !scheduling?.isInputPending?.())
      } catch (error) {
        return reject(error)
      }
      requestIdleCallback(run, { timeout: IDLE_TIMEOUT })
    }
    requestIdleCallback(run, { timeout: IDLE_TIMEOUT })
  })
}
