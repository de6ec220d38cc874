/** Where a cell stands; rows and columns count from 0, spans included. */
export interface CellPlace {
  table: number
  row: number
  column: number
  head: boolean
}

/** Tables of boxes say by `role` what they are. */
const CELL = 'td,th,[role="cell"],[role="gridcell"],[role="columnheader"],[role="rowheader"]'
const TABLE = 'table,[role="table"],[role="grid"]'

/** A row or column claim to thousands of cells is a mistake or a trap. */
const WIDEST = 200

/** Places of table cells; a table is counted through once, when one of its cells is asked for. */
export class CellPlaces {
  #tables = new Map<Element, number>()
  #places = new Map<Element, CellPlace>()

  /** The place of the innermost cell around an element. */
  of(element: Element): CellPlace | undefined {
    const cell = element.closest(CELL)
    const table = cell?.closest(TABLE)
    if (!cell || !table) return undefined
    if (!this.#tables.has(table)) {
      if (table instanceof HTMLTableElement) this.#count(table)
      else this.#countBoxes(table)
    }
    return this.#places.get(cell)
  }

  #countBoxes(table: Element): void {
    const number = this.#tables.size
    this.#tables.set(table, number)
    for (const [row, line] of [...table.querySelectorAll('[role="row"]')].entries())
      for (const [column, cell] of [...line.querySelectorAll(CELL)].entries()) {
        const head = cell.matches('[role="columnheader"],[role="rowheader"],th')
        this.#places.set(cell, { table: number, row, column, head })
      }
  }

  #count(table: HTMLTableElement): void {
    const number = this.#tables.size
    this.#tables.set(table, number)
    /** Rows that a cell from above still covers, by column. */
    const covered: number[] = []
    for (const [row, { cells, parentElement }] of [...table.rows].entries()) {
      let column = 0
      for (const cell of cells) {
        while ((covered[column] ?? 0) > 0) covered[column++]!--
        const head = cell.localName === 'th' || parentElement?.localName === 'thead'
        this.#places.set(cell, { table: number, row, column, head })
        const wide = Math.min(cell.colSpan, WIDEST)
        for (let i = 0; i < wide; i++) covered[column++] = Math.min(cell.rowSpan, WIDEST) - 1
      }
      for (; column < covered.length; column++) if (covered[column]! > 0) covered[column]!--
    }
  }
}
