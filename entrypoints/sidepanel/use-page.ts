import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Term } from '../../src/glossary/term.ts'
import { sendMessage } from '../../src/ext/protocol.ts'
import type { PanelPage } from '../../src/panel/page.ts'
import { loadPage, onTabChange, tabInView } from './tab.ts'

/** Milliseconds for a burst of changes to come to rest before the page is read again. */
const REST = 250

export interface InView {
  page: PanelPage
  tab: number | undefined
  /** The entries of the page's terms; empty until the background answered. */
  terms: ReadonlyMap<string, Term>
  reload: () => void
}

/** The page beside the panel, kept true while it changes and while tabs are switched. */
export function usePage(): InView {
  const [page, setPage] = useState<PanelPage>({ state: 'loading' })
  const [tab, setTab] = useState<number>()
  const [terms, setTerms] = useState<ReadonlyMap<string, Term>>(new Map())
  const [asked, setAsked] = useState(0)
  const reload = useCallback(() => setAsked((n) => n + 1), [])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    onTabChange(() => {
      clearTimeout(timer)
      timer = setTimeout(reload, REST)
    })
  }, [reload])

  useEffect(() => {
    let late = false
    void (async () => {
      const inView = await tabInView()
      const next = await loadPage(inView)
      if (late) return
      setTab(inView)
      setPage(next)
      if (next.state !== 'read') return
      const ids = [...new Set(next.page.blocks.flatMap((b) => b.marks.map((m) => m.id)))]
      const entries = await sendMessage('terms', ids).catch(() => [])
      if (!late) setTerms(new Map(entries.map((e) => [e.id, e])))
    })()
    return () => (late = true)
  }, [asked])

  return { page, tab, terms, reload }
}
