import { ask, hosts } from 'virtual:kneadwise/ask'
import type { Lifetime } from '../../src/ext/lifetime.ts'
import { onMessage } from '../../src/ext/protocol.ts'
import { Question } from '../../src/read/ask.ts'
import { asks } from '../../src/read/ask.dom.ts'
import { isInEditor } from '../../src/read/off-limits.dom.ts'
import { inSlices } from '../../src/read/slices.dom.ts'
import { Watcher } from '../../src/read/observe.dom.ts'
import { pause } from './pause.ts'
import type { Router } from './router.ts'
import { Session, type View } from './session.ts'

/** Nodes kept for asking; past this the whole page is asked instead. */
const PENDING_MAX = 500

/**
 * Asks first, reads later (decision 6). On a page about neither topic this is all
 * that ever runs: one pass over the raw text, then the same over what arrives.
 */
export function attend(lifetime: Lifetime, router: Router): View {
  const { signal } = lifetime
  const question = new Question(ask)
  let session: Session | undefined
  let pending = new Set<Node>()
  let asking = false
  let rest = 200

  const begin = (): void => {
    pending.clear()
    session ??= new Session(lifetime, router, watcher)
  }

  const isReading = (): boolean => session !== undefined

  const askAgain = async (): Promise<void> => {
    if (asking || session) return
    asking = true
    await pause(signal, rest)
    while (!signal.aborted && !isReading() && pending.size) {
      const roots =
        pending.size > PENDING_MAX ? [document.documentElement] : [...pending].filter((n) => n.isConnected)
      // A page that never rests is asked ever more seldom.
      rest = pending.size > PENDING_MAX ? Math.min(rest * 2, 30_000) : 200
      pending = new Set()
      if (await inSlices(asks(question, roots), signal)) begin()
      else await pause(signal, rest)
    }
    asking = false
  }

  const watcher = new Watcher(signal, (records) => {
    if (session) return session.take(records)
    for (const { target, addedNodes } of records) {
      if (isInEditor(target)) continue
      if (addedNodes.length === 0) pending.add(target)
      for (const node of addedNodes) if (node.nodeType !== Node.COMMENT_NODE) pending.add(node)
      if (pending.size > PENDING_MAX) break
    }
    if (pending.size) void askAgain()
  })

  /** The title goes with the text: one question is cheaper than two. */
  function* firstQuestion(): Generator<void, boolean> {
    watcher.watch(document)
    if (hosts.some((h) => location.hostname.includes(h))) return true
    const body = document.body ?? document.documentElement
    return yield* asks(question, [body], `${document.title}\n`)
  }

  const askFirst = async (): Promise<void> => {
    if (await inSlices(firstQuestion(), signal)) begin()
  }
  void askFirst()

  // The popup asks the top page which site it is on, whatever the page is about.
  if (window === window.top) onMessage('summary', () => ({ host: location.hostname }))

  return {
    marks: () => session?.marks() ?? [],
    topics: () => session?.topics() ?? [],
    registered: () => session?.registered() ?? 0,
  }
}
