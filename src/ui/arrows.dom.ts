/**
 * Moves the focus among the elements of a list that carry `data-row`: arrow keys by
 * one, Home and End to the ends. Tab still goes through all, as everywhere.
 */
export function moveByArrows(event: KeyboardEvent): void {
  const list = event.currentTarget as HTMLElement
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')].filter((r) => r.checkVisibility())
  const at = rows.indexOf(document.activeElement as HTMLElement)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
  if (to === undefined || at < 0 || to < 0 || to >= rows.length) return
  event.preventDefault()
  rows[to]!.focus()
}
