/** Where the focus was before a card took it. */
export class FocusBack {
  #element: HTMLElement | undefined

  /** Whatever has the focus now, unless that is the card itself or something is remembered. */
  remember(card: HTMLElement | undefined): void {
    const active = document.activeElement
    if (!this.#element && active instanceof HTMLElement && active !== card) this.#element = active
  }

  /** Gives the focus back when it is the card's to give, and forgets. */
  give(hadFocus: boolean): void {
    if (hadFocus && this.#element?.isConnected) this.#element.focus({ preventScroll: true })
    this.#element = undefined
  }
}
