import type { Service } from '../../menu/service.ts'
import { MenuRow, type RowContext } from './MenuRow.tsx'
import { type Column, COLUMNS, nextOrder, type Order } from './rows.ts'

export interface MenuTableProps extends RowContext {
  rows: readonly Service[]
  order: Order | undefined
  onOrder: (order: Order | undefined) => void
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
          <MenuRow key={`${service.group}:${i}`} service={service} span={spanAt(rows, i)} {...rest} />
        ))}
      </tbody>
    </table>
  )
}

/** How many rows a service fills from here on; 0 when it began further up, and its name need not be read twice. */
function spanAt(rows: readonly Service[], i: number): number {
  if (i > 0 && isSame(rows[i - 1]!, rows[i]!)) return 0
  const end = rows.findIndex((row, at) => at > i && !isSame(rows[i]!, row))
  return (end < 0 ? rows.length : end) - i
}

const isSame = (a: Service, b: Service): boolean =>
  a.group === b.group && a.name === b.name && a.kind === b.kind

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
