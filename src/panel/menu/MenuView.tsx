import { useState } from 'preact/hooks'
import type { TermLabel } from '../../glossary/term.ts'
import type { Spot } from '../../match/outline.ts'
import type { PinnedMenu } from '../../menu/pinned.ts'
import type { Service } from '../../menu/service.ts'
import type { Translate } from '../../ui/translate.ts'
import { HourPicture } from './HourPicture.tsx'
import { KindBars } from './KindBars.tsx'
import { MenuNotes } from './MenuNotes.tsx'
import { MenuTable } from './MenuTable.tsx'
import type { MenuNote } from './notes.ts'
import { type PinActions, PinBar } from './PinBar.tsx'
import { countKinds, filtered, type Order, type Shown, sorted } from './rows.ts'

/** From so many offers on, a text box to look for one is worth its room. */
const MANY = 12

export interface MenuViewProps {
  services: readonly Service[]
  /** What can be said of the menu as a whole. */
  notes: readonly MenuNote[]
  /** False where there is no address to come back to. */
  canPin: boolean
  /** Names by id; empty until the background answered. */
  names: ReadonlyMap<string, TermLabel>
  /** The page's own pin, if there is one. */
  pin?: PinnedMenu
  pinned: number
  /** What became of the last click. */
  said?: string
  /** Place that was looked for and is gone. */
  gone?: Spot
  t: Translate
  onReveal: (spot: Spot) => void
  actions: PinActions
}

/** The offers of the page as a table, with what each of them is. */
export function MenuView({
  services,
  notes,
  canPin,
  names,
  pin,
  pinned,
  said,
  gone,
  t,
  onReveal,
  actions,
}: MenuViewProps) {
  const [kinds, setKinds] = useState<ReadonlySet<Shown>>(new Set())
  const [words, setWords] = useState('')
  const [order, setOrder] = useState<Order>()
  const title = <h1 class="sr">{t('menu.title')}</h1>
  if (services.length === 0)
    return (
      <>
        {title}
        <p class="empty">{t('menu.none')}</p>
        {pinned > 0 && <PinBar {...{ pinned, t, actions }} {...(said && { said })} />}
      </>
    )
  const counts = countKinds(services)
  const shown = sorted(filtered(services, { kinds, words }), order)
  const groups = [...counts.values()].reduce((a, b) => a + b, 0)
  // A menu may tell durations and no price.
  const prices = services.filter((s) => s.price !== null).length
  return (
    <>
      {title}
      <p class="lead">
        {t('menu.services', groups)}
        {prices > groups && `, ${t('menu.offers', prices)}`}
      </p>
      <PinBar {...{ pinned, t, actions }} {...(pin && { pin })} {...(said && { said })} canPin={canPin} />
      <div class="menu-head">
        <KindBars {...{ counts, t }} chosen={kinds} onChoose={setKinds} />
        <MenuNotes {...{ notes, t, onReveal }} />
      </div>
      <HourPicture {...{ services, t }} />
      {services.length >= MANY && (
        <label class="menu-find">
          <span>{t('menu.find')}</span>
          <input type="search" value={words} onInput={(e) => setWords(e.currentTarget.value)} />
        </label>
      )}
      <p class="quiet" role="status">
        {shown.length < services.length && t('menu.shown', shown.length, String(services.length))}
      </p>
      <MenuTable
        {...{ order, names, t, onReveal }}
        {...(gone && { gone })}
        {...(pin && { pin })}
        rows={shown}
        onOrder={setOrder}
        {...(canPin && { onPin: actions.onPinService })}
      />
    </>
  )
}
