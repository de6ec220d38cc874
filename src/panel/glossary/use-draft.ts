import { useCallback, useEffect, useState } from 'preact/hooks'
import { formatRoute, type Route } from '../route.ts'
import type { Go } from './view.ts'

type GlossaryRoute = Extract<Route, { view: 'glossary' }>

interface Draft {
  draft: GlossaryRoute
  /** The address that was last shown, and the one that was last written from here. */
  shown: string
  written: string
}

/** Browsers limit how often an address may change, and nobody goes back letter by letter. */
const REST = 400

/** What is being typed: at once on the screen, in the address when the reader rests. */
export function useDraft(route: GlossaryRoute, go: Go) {
  const address = formatRoute(route)
  const [state, setState] = useState<Draft>({ draft: route, shown: address, written: address })
  const { draft, shown, written } = state
  // Back, forward or a link brought another address. Our own comes back late, when more may be typed.
  if (address !== shown)
    setState({ draft: address === written ? draft : route, shown: address, written: address })

  useEffect(() => {
    const next = formatRoute(draft)
    if (next === address) return undefined
    const timer = setTimeout(() => {
      setState((now) => ({ ...now, written: next }))
      go(draft, 'replace')
    }, REST)
    return () => clearTimeout(timer)
  }, [draft, address, go])

  const change = useCallback(
    (part: Partial<GlossaryRoute>): void => setState((now) => ({ ...now, draft: { ...now.draft, ...part } })),
    [],
  )
  return {
    draft,
    change,
    /** Writes into the address now what is not yet there. */
    settle: (): void => {
      if (formatRoute(draft) !== address) go(draft, 'replace')
    },
  }
}
