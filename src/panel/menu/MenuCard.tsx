import type { PinnedMenu } from '../../menu/pinned.ts'
import type { Translate } from '../../ui/translate.ts'
import type { MenusActions, Renewed } from './actions.ts'
import { titleOf } from './compare.ts'
import { dayOf } from './dates.ts'
import { KindOrNone, SHOWN } from './KindOrNone.tsx'
import { countKinds } from './rows.ts'
import { Since } from './Since.tsx'

interface Props {
  menu: PinnedMenu
  isOpen: boolean
  renewed?: Renewed
  t: Translate
  actions: MenusActions
}

/** One pinned menu: where it is from, and the reader's own words on it. */
export function MenuCard({ menu, isOpen, renewed, t, actions }: Props) {
  const { id, host, url, date, whole, services, name, note } = menu
  const title = titleOf(menu)
  const counts = countKinds(services)
  return (
    <section class="menu-card" aria-labelledby={`menu-${id}`}>
      <h2 id={`menu-${id}`}>{title}</h2>
      <p class="quiet">
        <a href={url} target="_blank" rel="noreferrer">
          {host}
        </a>
        , {t('compare.pinnedOn', dayOf(date))}
      </p>
      <ul class="menu-kinds">
        {SHOWN.filter((kind) => counts.has(kind)).map((kind) => (
          <li key={kind}>
            <KindOrNone kind={kind} t={t} /> <span class="count">{counts.get(kind)}</span>
          </li>
        ))}
      </ul>
      {!counts.has('medical') && whole && <p class="quiet">{t('compare.noClinical')}</p>}
      {!whole && <p class="quiet">{t('compare.part')}</p>}
      {renewed && <Since {...renewed} t={t} />}
      {note.trim() && <p class="print-only note-words">{note}</p>}
      <details class="no-print" open={note !== ''}>
        <summary>{t('compare.notes')}</summary>
        <label class="field">
          <span>{t('compare.name')}</span>
          <input
            class="text-field"
            maxLength={200}
            value={name}
            placeholder={menu.title || host}
            onChange={(e) => actions.onEdit(id, { name: e.currentTarget.value })}
          />
        </label>
        <label class="field">
          <span>{t('compare.note')}</span>
          <textarea
            class="text-field"
            rows={3}
            maxLength={5000}
            value={note}
            onChange={(e) => actions.onEdit(id, { note: e.currentTarget.value })}
          />
        </label>
      </details>
      <p class="card-tools no-print">
        {isOpen && (
          <button
            type="button"
            class="plain"
            aria-describedby={`menu-${id}`}
            onClick={() => actions.onRefresh(menu)}
          >
            {t('compare.refresh')}
          </button>
        )}
        <button
          type="button"
          class="plain"
          aria-label={t('compare.removeOne', title)}
          onClick={() => actions.onRemove(menu)}
        >
          {t('compare.remove')}
        </button>
      </p>
    </section>
  )
}
