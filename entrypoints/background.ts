import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { answerPopup } from '../src/ext/answers-popup.ts'
import { answer } from '../src/ext/answers.ts'
import { watchBadge } from '../src/ext/badge.ts'
import { watchCommands } from '../src/ext/commands.ts'
import { watchInstall } from '../src/ext/install.ts'
import { watchMenus } from '../src/ext/menus.ts'
import { watchOmnibox } from '../src/ext/omnibox.ts'
import { glossaryRoute, type Route, termRoute } from '../src/ext/panel.ts'
import { watchTabs } from '../src/ext/tabs.ts'
import type { TermLabel } from '../src/glossary/term.ts'
import { lookUp } from '../src/search/look-up.ts'
import { createSearch } from '../src/search/search.ts'
import { phrases } from 'virtual:kneadwise/phrases'
import { terms } from 'virtual:kneadwise/terms'

// Stateless, and every listener registered at once: the browser may stop the
// background between any two events and wakes it only for those (rule L6).
export default defineBackground(() => {
  const search = createSearch(terms)
  const find = (query: string, limit: number): TermLabel[] => search(query, { limit }).map((r) => r.entry)
  /** The entry itself when the words name one and only one; else what the glossary has for them. */
  const routeFor = (words: string): Route => {
    const { as, entries } = lookUp(words, terms)
    return as === 'exact' && entries.length === 1 ? termRoute(entries[0]!.id) : glossaryRoute(words)
  }

  answer(phrases, new Map(terms.map((t) => [t.id, t])))
  answerPopup(find)
  watchInstall()
  watchMenus(routeFor)
  watchOmnibox(find, routeFor)
  watchCommands()
  watchTabs()
  watchBadge()
  browser.runtime.onConnect.addListener(() => {
    // The open port alone tells a page's card when the extension goes away (L2).
  })
})
