import { useEffect, useState } from 'preact/hooks'
import { sendMessage } from '../../src/ext/protocol.ts'
import type { TermLabel } from '../../src/glossary/term.ts'

/** Names of terms that may stand on no open page. */
export function useNames(ids: readonly string[]): ReadonlyMap<string, TermLabel> {
  const [names, setNames] = useState<ReadonlyMap<string, TermLabel>>(new Map())
  // As one string, so that the same ids are the same to the effect.
  const wanted = [...new Set(ids)].toSorted().slice(0, 2000).join(' ')
  useEffect(() => {
    let late = false
    void (async () => {
      const terms = await sendMessage('terms', wanted.split(' ')).catch(() => [])
      if (!late) setNames(new Map(terms.map(({ id, name, kind }) => [id, { id, name, kind }])))
    })()
    return () => (late = true)
  }, [wanted])
  return names
}
