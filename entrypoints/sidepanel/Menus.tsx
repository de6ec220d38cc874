import { useState } from 'preact/hooks'
import { text as t } from '../../src/ext/text.ts'
import type { PinnedMenu } from '../../src/menu/pinned.ts'
import { samePage } from '../../src/menu/pinned.ts'
import { servicesOf } from '../../src/menu/services.ts'
import type { MenusActions, Renewed } from '../../src/panel/menu/actions.ts'
import { changesOf } from '../../src/panel/menu/changes.ts'
import { type ComparedGroup, titleOf } from '../../src/panel/menu/compare.ts'
import { menusAsCsv, menusAsMarkdown } from '../../src/panel/menu/export.ts'
import { MenusView } from '../../src/panel/menu/MenusView.tsx'
import { renewed } from '../../src/panel/menu/pinning.ts'
import { exportWords } from './export-words.ts'
import { saveFile } from '../../src/ui/save-file.dom.ts'
import { useNames } from './use-names.ts'
import type { InView } from './use-page.ts'
import type { PinsInUse } from './use-pins.ts'

const TYPES = { csv: 'text/csv', md: 'text/markdown' } as const

/** The pinned menus side by side, in the panel or on a page of their own. */
export function Menus({ pins, view: { page, tab } }: { pins: PinsInUse; view: InView }) {
  const { menus, aside, newer } = pins
  const names = useNames(menus.flatMap((m) => m.services.flatMap((s) => s.terms)))
  const [said, setSaid] = useState<string>()
  const [removed, setRemoved] = useState<PinnedMenu>()
  const [changes, setChanges] = useState<ReadonlyMap<string, Renewed>>(new Map())
  const read = page.state === 'read' ? page.page : undefined

  const change = async (wanted: Parameters<PinsInUse['change']>[0], done?: string, old?: PinnedMenu) => {
    const refusal = await pins.change(wanted)
    setRemoved(refusal ? undefined : old)
    setSaid(refusal ? t(`compare.refusal.${refusal}`) : done)
    return !refusal
  }
  const refresh = async (menu: PinnedMenu) => {
    if (!read) return
    const now = renewed(menu, read, servicesOf(read), new Date())
    const found = { since: menu.date, changes: changesOf(menu.services, now.services) }
    if (await change({ do: 'pin', menu: now })) setChanges(new Map([...changes, [menu.id, found]]))
  }
  const written = (form: 'csv' | 'md', groups: readonly ComparedGroup[]): string => {
    const words = exportWords(names)
    return form === 'csv' ? menusAsCsv(menus, words) : menusAsMarkdown(menus, groups, words)
  }
  const actions: MenusActions = {
    onEdit: (id, words) => void change({ do: 'edit', id, ...words }),
    onRemove: (menu) => void change({ do: 'remove', id: menu.id }, t('compare.removed', titleOf(menu)), menu),
    onRefresh: (menu) => void refresh(menu),
    onDiscard: (key) => void change({ do: 'discard', key }),
    onSave: (form, groups) => {
      const file = `kneadwise-menus.${form}`
      saveFile(file, TYPES[form], written(form, groups))
      setSaid(t('compare.saved', file))
    },
    onCopy: (form, groups) =>
      void navigator.clipboard.writeText(written(form, groups).replace(/^\ufeff/, '')).then(
        () => setSaid(t('compare.copied')),
        () => setSaid(t('compare.copyFailed')),
      ),
    onPrint: () => print(),
    ...(removed && { onUndo: () => void change({ do: 'restore', menu: removed }) }),
  }
  return (
    <MenusView
      {...{ menus, aside, newer, names, changes, t, actions }}
      open={new Set(read ? menus.filter((m) => samePage(m, read)).map((m) => m.id) : [])}
      {...(said && { said })}
      {...(!location.search && { fullPage: `${location.pathname}?tab=${tab ?? ''}#/menus` })}
    />
  )
}
