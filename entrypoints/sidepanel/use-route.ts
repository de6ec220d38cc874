import { useEffect, useState } from 'preact/hooks'
import { parseRoute, type Route } from '../../src/panel/route.ts'
import { listen } from '../../src/ui/listen.dom.ts'

/** The view that the address names; back and forward are the browser's own. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const stop = new AbortController()
    listen(window, 'hashchange', () => setHash(location.hash), { signal: stop.signal })
    return () => stop.abort()
  }, [])
  return parseRoute(hash)
}
