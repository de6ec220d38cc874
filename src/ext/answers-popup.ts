import * as v from 'valibot'
import type { TermLabel } from '../glossary/term.ts'
import { setPause } from './pause.ts'
import { onMessage } from './protocol.ts'
import { isOurPage } from './sender.ts'

const querySchema = v.pipe(v.string(), v.maxLength(200))

/** As many as fit below the search field without pushing the buttons out of sight. */
const MOST = 3

/** Answers what only the popup asks. */
export function answerPopup(find: (query: string, limit: number) => TermLabel[]): void {
  onMessage('search', ({ data, sender }) => {
    const query = v.parse(querySchema, data).trim()
    if (!isOurPage(sender) || !query) return []
    return find(query, MOST).map(({ id, name, kind }) => ({ id, name, kind }))
  })

  onMessage('pause', async ({ data, sender }) => {
    if (!isOurPage(sender)) return { error: 'not allowed' }
    try {
      const until = await setPause(v.parse(v.boolean(), data))
      return until ? { until } : {}
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) }
    }
  })
}
