import type { TermLabel } from '../../glossary/term.ts'
import type { Spot } from '../../match/outline.ts'
import type { PinnedMenu } from '../../menu/pinned.ts'
import type { Service } from '../../menu/service.ts'
import type { Translate } from '../../ui/translate.ts'
import { MenuRow } from './MenuRow.tsx'
import { type Column, COLUMNS, nextOrder, type Order } from './rows.ts'

export interface MenuTableProps {
  rows: readonly Service[]
  order: Order | undefined
  names: ReadonlyMap<string, TermLabel>
  pin?: PinnedMenu
  gone?: Spot
  t: Translate
  onOrder: (order: Order | undefined) => void
  onReveal: (spot: Spot) => void
  onPin: (service: Service, on: boolean) => void
}

/**
 * One row an offer. Where there is little room the rows are cards: the roles are
 * written out, as a table that is laid out as something else loses its own.
 */
export function MenuTable({ rows, order, onOrder, ...rest }: MenuTableProps) {
  const { t } = rest
  return (
    <table class="menu" role="table" aria-label={t('menu.title')}>
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.map((column) => (
            <Head key={column} {...{ column, order, onOrder, t }} />
          ))}
          <th role="columnheader" scope="col" class="pin">
            <span class="sr">{t('menu.column.pin')}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((service, i) => (
          <MenuRow key={`${service.group}:${i}`} service={service} again={isAgain(rows, i)} {...rest} />
        ))}
      </tbody>
    </table>
  )
}

/** Another duration of the service in the row above: its name need not be read twice. */
function isAgain(rows: readonly Service[], i: number): boolean {
  const [above, here] = [rows[i - 1], rows[i]!]
  return above?.group === here.group && above.name === here.name && above.kind === here.kind
}

const SORT = { up: 'ascending', down: 'descending' } as const

function Head({
  column,
  order,
  onOrder,
  t,
}: Pick<MenuTableProps, 'order' | 'onOrder' | 't'> & { column: Column }) {
  const way = order?.by === column ? (order.down ? 'down' : 'up') : undefined
  return (
    <th role="columnheader" scope="col" class={`col-${column}`} {...(way && { 'aria-sort': SORT[way] })}>
      <button type="button" class="sort" onClick={() => onOrder(nextOrder(order, column))}>
        {t(`menu.column.${column}`)}
        <span aria-hidden="true" class={`arrow ${way ?? ''}`} />
      </button>
    </th>
  )
}
