/** Resolves in the first idle moment after `rest` ms, or when the script ends. */
export function idle(signal: AbortSignal, rest: number): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true })
    const wait = (): void => void requestIdleCallback(() => resolve(), { timeout: 2000 })
    if (rest > 0) setTimeout(wait, rest)
    else wait()
  })
}
