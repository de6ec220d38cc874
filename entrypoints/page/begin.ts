import { Lifetime } from '../../src/ext/lifetime.ts'
import { clearHighlights } from '../../src/paint/painter.dom.ts'
import { isReadable } from '../../src/read/ask.dom.ts'
import { attend } from './attend.ts'
import { ready } from './ready.ts'
import { Router } from './router.ts'
import { removeStaleHost } from './stale.ts'

const OWNER = Symbol.for('kneadwise.page')

/**
 * Explains words in this document, in place of an older copy. It says nothing to the
 * page: no message, no event, no global, no node (decision 4). What it keeps lies in
 * its own isolated world.
 */
export async function begin(): Promise<void> {
  const world = globalThis as { [OWNER]?: { end: () => void } }
  world[OWNER]?.end()
  const lifetime = new Lifetime()
  // First on the window, so that a page cannot keep clicks from its reader (H4).
  const router = new Router(lifetime)
  world[OWNER] = { end: () => lifetime.end() }

  await ready(lifetime.signal)
  if (lifetime.signal.aborted || !isReadable(document)) return
  clearHighlights()
  removeStaleHost()
  Object.assign(world[OWNER], attend(lifetime, router))
}
