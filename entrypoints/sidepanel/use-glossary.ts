import { useEffect, useState } from 'preact/hooks'
import type { Term } from '../../src/glossary/term.ts'
import { sendMessage } from '../../src/ext/protocol.ts'

export interface Glossary {
  /** Absent while they are loading. */
  terms?: readonly Term[]
  failed: boolean
  retry: () => void
}

/** All entries, asked for once, when a view first needs them. */
export function useGlossary(wanted: boolean): Glossary {
  const [terms, setTerms] = useState<readonly Term[]>()
  const [failed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)
  const missing = wanted && !terms
  useEffect(() => {
    if (!missing) return
    let late = false
    setFailed(false)
    void (async () => {
      const all = await sendMessage('glossary', undefined).catch(() => undefined)
      if (late) return
      if (all?.length) setTerms(all)
      else setFailed(true)
    })()
    return () => (late = true)
  }, [missing, tries])
  return { ...(terms && { terms }), failed, retry: () => setTries(tries + 1) }
}
