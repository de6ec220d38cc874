import { useMemo, useState } from 'preact/hooks'
import { text as t } from '../../src/ext/text.ts'
import type { Spot } from '../../src/match/outline.ts'
import type { PinnedMenu } from '../../src/menu/pinned.ts'
import { servicesOf } from '../../src/menu/services.ts'
import { summaryOf } from '../../src/menu/summary.ts'
import { MenuView } from '../../src/panel/menu/MenuView.tsx'
import { notesOf } from '../../src/panel/menu/notes.ts'
import type { PinActions } from '../../src/panel/menu/PinBar.tsx'
import { pinningOf, pinOf } from '../../src/panel/menu/pinning.ts'
import type { MergedPage } from '../../src/panel/page.ts'
import type { Route } from '../../src/panel/route.ts'
import { Menus } from './Menus.tsx'
import { OfPage } from './OfPage.tsx'
import { type PinsInUse, usePins } from './use-pins.ts'
import type { InView } from './use-page.ts'

interface Props {
  route: Route
  view: InView
  gone?: Spot
  onReveal: (spot: Spot) => void
}

/** The services of the page, and the pinned menus beside each other. */
export function MenuViews({ route, view, ...rest }: Props) {
  const pins = usePins()
  if (route.view === 'menus') return pins.loaded ? <Menus {...{ pins, view }} /> : null
  if (route.view !== 'menu') return null
  return (
    <OfPage title={t('menu.title')} view={view}>
      {(page) => <Services key={page.url} {...{ page, pins }} terms={view.terms} {...rest} />}
    </OfPage>
  )
}

interface ServicesProps extends Pick<Props, 'gone' | 'onReveal'> {
  page: MergedPage
  pins: PinsInUse
  terms: InView['terms']
}

function Services({ page, pins, terms, ...rest }: ServicesProps) {
  const services = useMemo(() => servicesOf(page), [page])
  const notes = useMemo(() => notesOf(page, summaryOf(page, services)), [page, services])
  const [said, setSaid] = useState<string>()
  const [undone, setUndone] = useState<PinnedMenu>()
  const pin = pinOf(pins.menus, page)

  const change = async (wanted: Parameters<PinsInUse['change']>[0], done: string, old?: PinnedMenu) => {
    const refusal = await pins.change(wanted)
    setUndone(refusal ? undefined : old)
    setSaid(refusal ? t(`compare.refusal.${refusal}`) : done)
  }
  const actions: PinActions = {
    onPinMenu: () =>
      void change({ do: 'pin', menu: pinningOf(page, services, true, new Date()) }, t('menu.said.pinned')),
    onUnpinMenu: (old) => void change({ do: 'remove', id: old.id }, t('menu.said.unpinned'), old),
    onPinService: (service, on) => {
      const rows = services.filter((s) => s.name === service.name)
      const menu = pinningOf(page, rows, false, new Date())
      if (on) void change({ do: 'pin', menu }, t('menu.said.onePinned', service.name))
      else if (pin)
        void change(
          { do: 'unpin', id: pin.id, name: service.name },
          t('menu.said.oneUnpinned', service.name),
          pin,
        )
    },
    ...(undone && { onUndo: () => void change({ do: 'restore', menu: undone }, '') }),
  }
  return (
    <MenuView
      {...{ services, t, actions }}
      notes={notes}
      canPin={/^https?:/.test(page.url)}
      names={terms}
      pinned={pins.menus.length}
      {...(pin && { pin })}
      {...(said && { said })}
      {...rest}
    />
  )
}
