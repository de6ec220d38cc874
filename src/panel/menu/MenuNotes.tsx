import type { Spot } from '../../match/outline.ts'
import type { Translate } from '../../ui/translate.ts'
import type { MenuNote } from './notes.ts'

interface Props {
  notes: readonly MenuNote[]
  t: Translate
  onReveal: (spot: Spot) => void
}

/** Plain sentences about the menu; what rests on the page's own words leads there. */
export function MenuNotes({ notes, t, onReveal }: Props) {
  if (notes.length === 0) return null
  return (
    <ul class="menu-notes">
      {notes.map(({ key, values, quote, spot }) => (
        <li key={`${key} ${quote}`}>
          {t(`menu.note.${key}`, ...values)}
          {quote && spot && (
            <button type="button" class="place" onClick={() => onReveal(spot)}>
              <span class="sr">{t('panel.show')} </span>
              {quote}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
