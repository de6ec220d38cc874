import * as v from 'valibot'
import type { Phrases } from '../glossary/phrases.ts'
import type { Term } from '../glossary/term.ts'
import { onMessage, type PageSettings, sendMessage } from './protocol.ts'
import { keepReport, reportSchema, total } from './reports.ts'
import { isOurPage, isOurs } from './sender.ts'
import { answerPins } from './pin-answers.ts'
import { loadQuestions, savedQuestions, storeQuestions } from './questions.ts'
import { showCount } from './badge.ts'
import { loadPause } from './pause.ts'
import { isHost, siteOf } from './settings.ts'
import { loadSettings, setSite, takeRepaired } from './store.ts'

/** No page has more terms than the glossary; longer lists are somebody's mischief. */
const idsSchema = v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(2000))
const siteSchema = v.strictObject({ host: v.custom<string>(isHost), on: v.boolean() })
/** `keep`: a list to save, null to delete what is saved, nothing to ask. */
const questionsSchema = v.strictObject({
  host: v.custom<string>(isHost),
  keep: v.optional(v.nullable(savedQuestions)),
})

/** Answers the closed protocol. What comes from a page may only read, and is checked first. */
export function answer(phrases: Phrases, terms: ReadonlyMap<string, Term>): void {
  onMessage('start', async ({ data, sender }) => {
    const settings = await settingsFor(data, sender)
    return settings.on ? { settings, phrases } : { settings }
  })

  onMessage('settings', ({ data, sender }) => settingsFor(data, sender))

  onMessage('terms', ({ data, sender }) => {
    if (!isOurs(sender)) return []
    const ids = v.parse(idsSchema, data)
    return ids.flatMap((id) => terms.get(id) ?? [])
  })

  onMessage('report', async ({ data, sender }) => {
    const tab = sender.tab?.id
    if (!isOurs(sender) || tab === undefined) return
    const report = await keepReport(tab, sender.frameId ?? 0, v.parse(reportSchema, data))
    await showCount(tab, total(report))
  })

  onMessage('site', async ({ data, sender }) => {
    if (!isOurPage(sender)) return { error: 'not allowed' }
    const { host, on } = v.parse(siteSchema, data)
    try {
      await setSite(host, on)
      return {}
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) }
    }
  })

  onMessage('glossary', ({ sender }) => (isOurPage(sender) ? [...terms.values()] : []))

  onMessage('questions', async ({ data, sender }) => {
    if (!isOurPage(sender)) return { error: 'not allowed' }
    const { host, keep } = v.parse(questionsSchema, data)
    const site = siteOf(host)
    try {
      if (keep !== undefined) await storeQuestions(site, keep ?? undefined)
      const saved = await loadQuestions(site)
      return saved ? { saved } : {}
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) }
    }
  })

  onMessage('repaired', ({ sender }) => (isOurPage(sender) ? takeRepaired() : []))

  answerPins()
}

interface From {
  id?: string | undefined
  frameId?: number | undefined
  tab?: { id?: number | undefined } | undefined
}

async function settingsFor(host: unknown, sender: From): Promise<PageSettings> {
  const { kinds, density, off } = await loadSettings()
  const site = isHost(host) ? siteOf(await topHost(host, sender)) : ''
  const until = await loadPause()
  return { on: !until && !off.has(site), kinds, density, ...(until && { until }) }
}

/** A frame is switched with the page it stands in. */
async function topHost(own: string, sender: From): Promise<string> {
  if (!sender.frameId || sender.tab?.id === undefined) return own
  try {
    return (await sendMessage('summary', undefined, { tabId: sender.tab.id, frameId: 0 })).host
  } catch {
    return own
  }
}
