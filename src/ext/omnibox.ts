import { browser } from 'wxt/browser'
import type { TermLabel } from '../glossary/term.ts'
import { panelUrl, type Route } from './panel.ts'
import { text } from './text.ts'

/** Firefox shows no more. */
const MOST = 6

/** Chromium reads the description of a suggestion as XML, Firefox as it stands. */
export function describe(name: string, kind: string, asXml: boolean): string {
  return asXml ? `<match>${escapeXml(name)}</match> <dim>– ${escapeXml(kind)}</dim>` : `${name} – ${kind}`
}

/** XML has no way at all to say control characters. */
function escapeXml(words: string): string {
  const named: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' }
  // oxlint-disable-next-line no-control-regex
  return words.replace(/[\u0000-\u001f]/g, ' ').replace(/[&<>"']/g, (c) => `&${named[c]};`)
}

/** The address bar's keyword. Firefox for Android has none. */
export function watchOmnibox(
  find: (query: string, limit: number) => TermLabel[],
  routeFor: (text: string) => Route,
): void {
  const omnibox = browser.omnibox as typeof browser.omnibox | undefined
  if (!omnibox) return
  const asXml = import.meta.env.BROWSER !== 'firefox'
  omnibox.setDefaultSuggestion({ description: text('command.address', '%s') })
  omnibox.onInputChanged.addListener((typed, suggest) => {
    suggest(
      find(typed, MOST).map(({ name, kind }) => ({
        content: name,
        description: describe(name, text(`kind.${kind}`), asXml),
      })),
    )
  })
  omnibox.onInputEntered.addListener((typed, disposition) => {
    void show(panelUrl(routeFor(typed.trim())), disposition).catch(() => undefined)
  })
}

async function show(url: string, disposition: string): Promise<void> {
  if (disposition === 'currentTab') await browser.tabs.update({ url })
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' })
}
