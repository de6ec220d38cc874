import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { sendMessage } from '../../src/ext/protocol.ts'
import { text as t } from '../../src/ext/text.ts'
import type { MergedPage } from '../../src/panel/page.ts'
import { States } from '../../src/panel/States.tsx'
import type { InView } from './use-page.ts'

interface Props {
  title: string
  view: InView
  children: (page: MergedPage) => ComponentChildren
}

/** A view of the page beside the panel, or why there is none. */
export function OfPage({ title, view: { page, tab, reload }, children }: Props) {
  const [error, setError] = useState<string>()
  const switchOn = async (): Promise<void> => {
    if (!('host' in page)) return
    const answer = await sendMessage('site', { host: page.host, on: true }).catch((e: unknown) => ({
      error: String(e),
    }))
    setError(answer.error)
    reload()
  }
  if (page.state === 'read') return children(page.page)
  return (
    <>
      <h1>{title}</h1>
      <States
        page={page}
        {...(error && { error })}
        t={t}
        onSwitchOn={() => void switchOn()}
        onReload={() => tab !== undefined && void browser.tabs.reload(tab)}
      />
    </>
  )
}
