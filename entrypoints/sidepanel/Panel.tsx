import { useCallback, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { text as t } from '../../src/ext/text.ts'
import type { Spot } from '../../src/match/outline.ts'
import { PageView } from '../../src/panel/PageView.tsx'
import { Shell } from '../../src/panel/Shell.tsx'
import { GlossaryViews } from './Glossary.tsx'
import { MenuViews } from './Menu.tsx'
import { OfPage } from './OfPage.tsx'
import { reveal } from './tab.ts'
import { usePage } from './use-page.ts'
import { useRoute } from './use-route.ts'
import { WordingViews } from './Wording.tsx'

export function Panel() {
  const [route, go] = useRoute()
  const view = usePage()
  const { page, tab, terms, reload } = view
  const [gone, setGone] = useState<Spot>()
  const read = page.state === 'read' ? page.page : undefined

  const onReveal = useCallback(
    async (spot: Spot) => {
      if (tab === undefined || !read) return
      const there = await reveal(tab, read, spot)
      setGone(there ? undefined : spot)
      if (!there) reload()
    },
    [tab, read, reload],
  )

  return (
    <Shell
      route={route}
      host={'host' in page ? page.host : ''}
      t={t}
      onOptions={() => void browser.runtime.openOptionsPage()}
    >
      {route.view === 'page' && (
        <OfPage title={t('panel.tab.page')} view={view}>
          {(merged) => <PageView page={merged} {...{ terms, t, onReveal }} {...(gone && { gone })} />}
        </OfPage>
      )}
      <GlossaryViews route={route} go={go} />
      <MenuViews {...{ route, view, onReveal }} {...(gone && { gone })} />
      <WordingViews {...{ route, view, onReveal }} />
    </Shell>
  )
}
