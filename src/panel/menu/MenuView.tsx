import { useState } from 'preact/hooks'
import type { TermLabel } from '../../glossary/term.ts'
import type { Spot } from '../../match/outline.ts'
import type { PinnedMenu } from '../../menu/pinned.ts'
import type { Service } from '../../menu/service.ts'
import type { Translate } from '../../ui/translate.ts'
import { KindChips } from './KindChips.tsx'
import { MenuPicture } from './MenuPicture.tsx'
import { MenuTable } from './MenuTable.tsx'
import { type PinActions, PinBar } from './PinBar.tsx'
import { countKinds, filtered, type Order, type Shown, sorted } from './rows.ts'

/** From so many offers on, a text box to look for one is worth its room. */
const MANY = 12

export interface MenuViewProps {
  services: readonly Service[]
  /** Sentences about the menu as a whole. */
  notes: readonly string[]
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
  return (
    <>
      {title}
      <p class="lead">
        {t('menu.services', groups)}, {t('menu.offers', services.length)}
      </p>
      <PinBar {...{ pinned, t, actions }} {...(pin && { pin })} {...(said && { said })} canPin />
      <MenuPicture {...{ services, counts, t }} />
      {notes.length > 0 && (
        <ul class="menu-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <div class="menu-filter">
        <KindChips {...{ counts, t }} chosen={kinds} onChoose={setKinds} />
        {services.length >= MANY && (
          <label class="menu-find">
            <span>{t('menu.find')}</span>
            <input type="search" value={words} onInput={(e) => setWords(e.currentTarget.value)} />
          </label>
        )}
      </div>
      <p class="quiet" role="status">
        {shown.length < services.length && t('menu.shown', shown.length, String(services.length))}
      </p>
      <MenuTable
        {...{ order, names, t, onReveal }}
        {...(gone && { gone })}
        {...(pin && { pin })}
        rows={shown}
        onOrder={setOrder}
        onPin={actions.onPinService}
      />
    </>
  )
}
