import * as v from 'valibot'
import { asTerm, isOwnId, type OwnTerm } from '../glossary/own.ts'
import type { Phrases } from '../glossary/phrases.ts'
import type { Term } from '../glossary/term.ts'
import { loadManaged } from './managed.ts'
import { answerOptions } from './option-answers.ts'
import { isOnHere, ownFor, pageSettings, senderSite } from './page-settings.ts'
import { answerPins } from './pin-answers.ts'
import { loadPause } from './pause.ts'
import type { Managed } from './policy.ts'
import { onMessage, type PageSettings, sendMessage } from './protocol.ts'
import { loadQuestions, savedQuestions, storeQuestions } from './questions.ts'
import { problemOf } from './refused.ts'
import { keepReport, reportSchema, total } from './reports.ts'
import { isOurPage, isOurs } from './sender.ts'
import { showCount } from './badge.ts'
import { isHost, siteOf } from './settings.ts'
import { changeOne, loadRecords, recover, setSite, takeRepaired } from './store.ts'
import { text } from './text.ts'
import { ownSitesOf, settingsOf, type Values } from './values.ts'

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

  onMessage('terms', async ({ data, sender }) => {
    if (!isOurs(sender)) return []
    const ids = v.parse(idsSchema, data)
    const own = ids.some(isOwnId) ? await ownOf(sender) : new Map<string, Term>()
    return ids.flatMap((id) => terms.get(id) ?? own.get(id) ?? [])
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
      const { key, values } = problemOf(error)
      return { error: text(key, ...values) }
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
  onMessage('know', async ({ data, sender }) => {
    if (!isOurs(sender) || typeof data !== 'string' || !terms.has(data)) throw new Error('not allowed')
    try {
      await changeOne({ do: 'know', id: data, on: true })
      return {}
    } catch (error) {
      return { problem: problemOf(error) }
    }
  })

  answerOptions(terms)
  void recover().catch(() => undefined)
}

interface From {
  id?: string | undefined
  frameId?: number | undefined
  url?: string | undefined
  tab?: { id?: number | undefined } | undefined
}

async function settingsFor(host: unknown, sender: From): Promise<PageSettings> {
  const [{ values }, managed] = await Promise.all([loadRecords(['ownSites']), loadManaged()])
  const site = isHost(host) ? siteOf(await topHost(host, sender)) : ''
  const settings = settingsOf(values)
  const own = isOnHere(settings, managed, site) ? await ownTermsFor(sender, values, managed) : []
  const until = await loadPause()
  const told = pageSettings(settings, managed, site, own)
  return until ? { ...told, on: false, until } : told
}

/** Own terms are read from storage only for a document that may have them. */
async function ownTermsFor(sender: From, values: Values, managed: Managed): Promise<OwnTerm[]> {
  const site = senderSite(sender.url)
  const allowed = ownSitesOf(values).includes(site)
  return ownFor(allowed ? (await loadRecords(['own', 'ownSites'])).values : values, managed, site)
}

/** What cards say of the own terms that a document may have. */
async function ownOf(sender: From): Promise<Map<string, Term>> {
  const [{ values }, managed] = await Promise.all([loadRecords(['ownSites']), loadManaged()])
  const own = await ownTermsFor(sender, values, managed)
  return new Map(own.map((t) => [t.id, asTerm(t)]))
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
