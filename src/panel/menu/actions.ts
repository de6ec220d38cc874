import type { PinnedMenu } from '../../menu/pinned.ts'
import type { MenuChanges } from './changes.ts'
import type { ComparedGroup } from './compare.ts'

/** What was found when a menu was read anew. */
export interface Renewed {
  /** When it had been read before. */
  since: string
  changes: MenuChanges
}

/** What the reader can do with the pinned menus. */
export interface MenusActions {
  onEdit: (id: string, words: { name?: string; note?: string }) => void
  onRemove: (menu: PinnedMenu) => void
  onRefresh: (menu: PinnedMenu) => void
  onDiscard: (key: string) => void
  onSave: (form: 'csv' | 'md', groups: readonly ComparedGroup[]) => void
  onCopy: (form: 'csv' | 'md', groups: readonly ComparedGroup[]) => void
  onPrint: () => void
  onUndo?: () => void
}
