import { useEffect, useState } from 'preact/hooks'
import type { MergedPage } from '../../src/panel/page.ts'
import { inSlices } from '../../src/read/slices.dom.ts'
import type { Question, Statement } from '../../src/wording/statement.ts'

export interface Wording {
  statements: Statement[]
  questions: Question[]
  /** What the page says of things that a statement might leave open. */
  said: ReadonlySet<string>
  /** False while a long page is still being read. */
  done: boolean
}

const NONE: Wording = { statements: [], questions: [], said: new Set(), done: false }

/** The page's sentences about payment, worked out in slices: legal texts are long. */
export function useWording(page: MergedPage | undefined): Wording {
  const [wording, setWording] = useState(NONE)
  useEffect(() => {
    const stop = new AbortController()
    if (!page) setWording(NONE)
    else void read(page, stop.signal).then((found) => found && setWording(found))
    return () => stop.abort()
  }, [page])
  return wording
}

/** Its code, with the weights of words, is nearly half of the panel's: it comes when the panel stands. */
async function read(page: MergedPage, signal: AbortSignal): Promise<Wording | undefined> {
  const { questionsOf, saidOn, statementsIn } = await import('../../src/wording/statements.ts')
  const statements: Statement[] = []
  function* job(): Generator<void, ReadonlySet<string>> {
    for (const found of statementsIn(page)) {
      statements.push(...found)
      yield
    }
    return yield* saidOn(page.blocks)
  }
  const said = await inSlices(job(), signal)
  return said && { statements, questions: questionsOf(page, statements), said, done: true }
}
