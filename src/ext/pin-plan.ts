import { MENUS_MAX, type PinnedMenu, type Pinning, sameName, samePage } from '../menu/pinned.ts'
import type { PinChange, PinRefusal } from './pins.ts'

/** What to write, or why not. */
export type Plan = { set: PinnedMenu } | { remove: string } | { refuse: PinRefusal }

/** What a change does to the pins as they are at its turn. */
export function planPin(
  menus: readonly PinnedMenu[],
  change: Exclude<PinChange, { do: 'discard' }>,
  newId: () => string,
): Plan {
  if (change.do === 'pin') return planPinning(menus, change.menu, newId)
  if (change.do === 'restore') return room(menus, change.menu)
  const old = menus.find((m) => m.id === change.id)
  if (!old) return { refuse: 'gone' }
  if (change.do === 'remove') return { remove: old.id }
  if (change.do === 'unpin') return planUnpin(old, change.name)
  const { name = old.name, note = old.note } = change
  return { set: { ...old, name, note } }
}

function planPinning(menus: readonly PinnedMenu[], menu: Pinning, newId: () => string): Plan {
  const old = menus.find((m) => samePage(m, menu))
  if (!old) return room(menus, { ...menu, id: newId(), name: '', note: '' })
  if (menu.whole || !old.whole) {
    const services = menu.whole ? menu.services : together(old, menu)
    return { set: { ...old, ...menu, services } }
  }
  // Single services of a menu that is pinned as a whole: it stays whole.
  return { set: { ...old, services: together(old, menu) } }
}

function together(old: PinnedMenu, menu: Pinning): PinnedMenu['services'] {
  const others = old.services.filter((s) => !menu.services.some((n) => sameName(n, s)))
  return [...others, ...menu.services]
}

/** A menu without services is kept only for the reader's own words. */
function planUnpin(old: PinnedMenu, name: string): Plan {
  const services = old.services.filter((s) => !sameName(s, { name }))
  if (services.length === 0 && old.note === '' && old.name === '') return { remove: old.id }
  return { set: { ...old, whole: false, services } }
}

function room(menus: readonly PinnedMenu[], menu: PinnedMenu): Plan {
  const others = menus.filter((m) => m.id !== menu.id)
  return others.length < MENUS_MAX ? { set: menu } : { refuse: 'full' }
}
