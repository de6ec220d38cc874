/**
 * One observer for a document and the open shadow roots in it. Records are handed
 * on as they come; whoever takes them must not read layout.
 */
export class Watcher {
  readonly #observer: MutationObserver

  constructor(signal: AbortSignal, onRecords: (records: MutationRecord[]) => void) {
    this.#observer = new MutationObserver(onRecords)
    signal.addEventListener('abort', () => this.#observer.disconnect())
  }

  watch(root: Node): void {
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true })
  }
}
