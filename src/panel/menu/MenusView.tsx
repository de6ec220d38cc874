import type { TermLabel } from '../../glossary/term.ts'
import type { PinnedMenu } from '../../menu/pinned.ts'
import type { Translate } from '../../ui/translate.ts'
import { formatRoute } from '../route.ts'
import type { MenusActions, Renewed } from './actions.ts'
import { compare, type ComparedGroup } from './compare.ts'
import { CompareTable } from './CompareTable.tsx'
import { MenuCard } from './MenuCard.tsx'

export interface MenusViewProps {
  menus: readonly PinnedMenu[]
  aside: readonly { key: string; name: string }[]
  newer: number
  names: ReadonlyMap<string, TermLabel>
  /** Menus whose page is the one in view. */
  open: ReadonlySet<string>
  /** What was found when a menu was read anew. */
  changes: ReadonlyMap<string, Renewed>
  said?: string
  /** Address of this view as a page of its own; none when it is one. */
  fullPage?: string
  t: Translate
  actions: MenusActions
}

/** The pinned menus side by side. */
export function MenusView({
  menus,
  aside,
  newer,
  names,
  open,
  changes,
  said,
  fullPage,
  t,
  actions,
}: MenusViewProps) {
  const groups = compare(menus, (term) => names.get(term)?.name)
  return (
    <div class="compare">
      <h1>{t('compare.title')}</h1>
      <p class="said" role="status">
        {said}
        {said && actions.onUndo && (
          <>
            {' '}
            <button type="button" class="plain" onClick={actions.onUndo}>
              {t('menu.undo')}
            </button>
          </>
        )}
      </p>
      {newer > 0 && <p class="note">{t('compare.newer', newer)}</p>}
      {aside.map(({ key, name }) => (
        <p key={key} class="note">
          {name ? t('compare.aside', name) : t('compare.asideUnnamed')}{' '}
          <button type="button" class="plain" onClick={() => actions.onDiscard(key)}>
            {t('compare.discard')}
          </button>
        </p>
      ))}
      {menus.length === 0 ? (
        <div class="empty">
          <p>{t('compare.none')}</p>
          <a href={formatRoute({ view: 'menu' })}>{t('compare.toMenu')}</a>
        </div>
      ) : (
        <>
          <Tools {...{ groups, t, actions }} {...(fullPage && { fullPage })} />
          <div class="menu-cards">
            {menus.map((menu) => (
              <MenuCard
                key={menu.id}
                {...{ menu, t, actions }}
                isOpen={open.has(menu.id)}
                {...(changes.has(menu.id) && { renewed: changes.get(menu.id)! })}
              />
            ))}
          </div>
          <CompareTable {...{ menus, groups, names, t }} />
        </>
      )}
    </div>
  )
}

interface ToolsProps extends Pick<MenusViewProps, 't' | 'actions' | 'fullPage'> {
  groups: readonly ComparedGroup[]
}

function Tools({ groups, fullPage, t, actions }: ToolsProps) {
  const button = (key: string, act: () => void) => (
    <button type="button" class="plain" onClick={act}>
      {t(`compare.${key}`)}
    </button>
  )
  return (
    <div class="compare-tools no-print">
      {fullPage && (
        <a href={fullPage} target="_blank" rel="noreferrer">
          {t('compare.fullPage')}
        </a>
      )}
      {button('saveCsv', () => actions.onSave('csv', groups))}
      {button('saveMd', () => actions.onSave('md', groups))}
      {button('copyCsv', () => actions.onCopy('csv', groups))}
      {button('copyMd', () => actions.onCopy('md', groups))}
      {button('print', actions.onPrint)}
    </div>
  )
}
