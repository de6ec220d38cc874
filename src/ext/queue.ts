/**
 * One job after the other: what one reads and writes, no other can change in
 * between. A job that fails does not hold up the next.
 */
export type InTurn = <T>(job: () => Promise<T>) => Promise<T>

export function createQueue(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (job) => {
    const result = last.then(job)
    last = result.catch(() => undefined)
    return result
  }
}

/** The one queue of all that the background writes. */
export const inTurn: InTurn = createQueue()
