import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { sendMessage } from '../../src/ext/protocol.ts'
import { text as t } from '../../src/ext/text.ts'
import type { Spot } from '../../src/match/outline.ts'
import { PageView } from '../../src/panel/PageView.tsx'
import { Shell } from '../../src/panel/Shell.tsx'
import { States } from '../../src/panel/States.tsx'
import { reveal } from './tab.ts'
import { type InView, usePage } from './use-page.ts'
import { useRoute } from './use-route.ts'

export function Panel() {
  const route = useRoute()
  const view = usePage()
  const host = 'host' in view.page ? view.page.host : ''
  return (
    <Shell route={route} host={host} t={t} onOptions={() => void browser.runtime.openOptionsPage()}>
      <h1 class="sr">{t(`panel.tab.page`)}</h1>
      <OfPage view={view} />
    </Shell>
  )
}

function OfPage({ view: { page, tab, names, reload } }: { view: InView }) {
  const [gone, setGone] = useState<Spot>()
  const [error, setError] = useState<string>()
  if (page.state !== 'read')
    return (
      <States
        page={page}
        {...(error && { error })}
        t={t}
        onSwitchOn={async () => {
          if (!('host' in page)) return
          setError((await sendMessage('site', { host: page.host, on: true })).error)
          reload()
        }}
        onReload={() => tab !== undefined && void browser.tabs.reload(tab)}
      />
    )
  return (
    <PageView
      page={page.page}
      names={names}
      {...(gone && { gone })}
      t={t}
      onReveal={async (spot) => {
        if (tab === undefined) return
        const there = await reveal(tab, page.page, spot)
        setGone(there ? undefined : spot)
        if (!there) reload()
      }}
    />
  )
}
