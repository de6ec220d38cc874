import { useCallback, useEffect, useState } from 'preact/hooks'
import { takeRoute } from '../../src/ext/panel.ts'
import type { Go } from '../../src/panel/glossary/view.ts'
import { formatRoute, parseRoute, type Route } from '../../src/panel/route.ts'
import { listen } from '../../src/ui/listen.dom.ts'

/** The view that the address names, and the way to another; back and forward are the browser's own. */
export function useRoute(): [Route, Go] {
  const [hash, setHash] = useState(location.hash)
  const go = useCallback<Go>((route, how) => {
    if (how !== 'replace') location.hash = formatRoute(route)
    else {
      history.replaceState(null, '', formatRoute(route))
      setHash(location.hash)
    }
  }, [])
  useEffect(() => {
    const stop = new AbortController()
    listen(window, 'hashchange', () => setHash(location.hash), { signal: stop.signal })
    // A menu, the popup or a key opened the panel at a place of its own.
    takeRoute((route) => (location.hash = route), stop.signal)
    return () => stop.abort()
  }, [])
  return [parseRoute(hash), go]
}
