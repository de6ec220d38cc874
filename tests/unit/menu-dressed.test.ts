import fc from 'fast-check'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compileFolder } from '../../src/compile/files.node.ts'
import { decode } from '../../src/glossary/table.ts'
import { LAYOUTS, readDressed } from './menu-dressed.ts'
import { menus } from './menu-invented.ts'
import { styles } from './menu-style.ts'

const { phrases } = await compileFolder(join(import.meta.dirname, '../..'))
const dictionary = { table: decode(phrases.table), meta: phrases.meta }

/** Always the same menus, so that a failure is one of the code. */
const RUNS = { numRuns: 6, seed: 20 }

/*
 * Left out, as nothing but styles tells what is what (`fits` of a layout says when):
 * - services below "Opening hours" or "Policies" without a heading of their own;
 * - visits on one line whose parts stand apart by the same sign as the visits themselves;
 * - a list of two names and no length beside a list of two prices.
 */

describe('a menu gives the same rows whatever its page is built with', () => {
  test.each(Object.entries(LAYOUTS))('%s', (_, dress) => {
    fc.assert(
      fc.property(menus, styles, (menu, style) => {
        fc.pre(dress.fits?.(menu, style) ?? true)
        const { wanted, found } = readDressed(menu, dress, style, dictionary)
        expect(found.map(String).toSorted()).toEqual(wanted.map(String).toSorted())
      }),
      RUNS,
    )
  })
})
