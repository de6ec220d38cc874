import { browser } from 'wxt/browser'

/**
 * How long the page script lives. It ends when the extension is reloaded, updated
 * or removed, or when a newer copy takes over; everything that was started goes
 * with its signal (rules L1 to L3).
 */
export class Lifetime {
  readonly #controller = new AbortController()

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Whether the extension is still there. Ends the life when it is not. */
  alive(): boolean {
    if (this.signal.aborted) return false
    if (browser.runtime?.id) return true
    this.end()
    return false
  }

  end(): void {
    this.#controller.abort()
  }

  /** Runs an API call; a dead extension ends the life instead of filling the console. */
  async ask<T>(call: () => Promise<T>): Promise<T | undefined> {
    if (!this.alive()) return undefined
    try {
      return await call()
    } catch (error) {
      // Nothing a page could do about it; what was asked for is asked again when it is needed.
      if (this.alive() && !isLost(error)) console.debug('Kneadwise:', error)
      return undefined
    }
  }

  /** While this is open the browser tells us when the extension dies (rule L2). */
  watch(onLost: () => void): () => void {
    if (!this.alive()) return () => {}
    try {
      const port = browser.runtime.connect({ name: 'card' })
      port.onDisconnect.addListener(() => {
        void browser.runtime?.lastError
        onLost()
      })
      return () => {
        // A port of a dead extension cannot even be closed.
        if (browser.runtime?.id) port.disconnect()
      }
    } catch {
      this.alive()
      return () => {}
    }
  }
}

/** A background that went to sleep between asking and answering is no error of ours. */
function isLost(error: unknown): boolean {
  return (
    error instanceof Error &&
    /context invalidated|receiving end does not exist|message port closed|conduits/i.test(error.message)
  )
}
