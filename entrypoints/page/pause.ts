/** Resolves after `rest` ms, or when the script ends. */
export function pause(signal: AbortSignal, rest: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, rest)
    signal.addEventListener('abort', done)
  })
}
