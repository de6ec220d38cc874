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
      {notes.map(({ key, values, quotes }) => (
        <li key={key}>
          {t(`menu.note.${key}`, ...values)}
          {quotes.map(({ words, spot }) => (
            <button type="button" key={words} class="place" onClick={() => onReveal(spot)}>
              <span class="sr">{t('panel.show')} </span>
              {words}
            </button>
          ))}
        </li>
      ))}
    </ul>
  )
}
