import { useEffect, useMemo, useState } from 'preact/hooks'
import { sendMessage } from '../../src/ext/protocol.ts'
import { text as t } from '../../src/ext/text.ts'
import { type Asked, renew } from '../../src/panel/wording/questions.ts'
import type { QuestionsViewProps } from '../../src/panel/wording/QuestionsView.tsx'
import type { Question } from '../../src/wording/statement.ts'

/**
 * The reader's list for a site. It lives in this page; only `onSave` stores it, and
 * what was stored comes back the next time the same site is looked at.
 */
export function useQuestions(
  host: string,
  now: readonly Question[],
): Omit<QuestionsViewProps, 'about' | 't'> {
  const [mine, setMine] = useState<Asked[]>([])
  const [written, setWritten] = useState<ReadonlySet<string>>(new Set())
  const [saved, setSaved] = useState<string>()
  const [said, setSaid] = useState<string>()
  const questions = useMemo(() => renew(mine, now, written), [mine, now, written])

  useEffect(() => {
    let late = false
    setMine([])
    setWritten(new Set())
    setSaid(undefined)
    setSaved(undefined)
    if (host === '') return
    void (async () => {
      const answer = await sendMessage('questions', { host }).catch(() => undefined)
      if (late || !answer?.saved) return
      setSaved(answer.saved.date)
      setMine(answer.saved.questions)
      setWritten(new Set(answer.saved.questions.map((q) => q.id)))
    })()
    return () => (late = true)
  }, [host])

  const keep = async (list: Asked[] | null): Promise<void> => {
    const date = today()
    const answer = await sendMessage('questions', { host, keep: list && { date, questions: list } }).catch(
      (e: unknown) => ({ error: String(e) }),
    )
    if (answer.error) return setSaid(t('questions.failed', answer.error))
    setSaved(list ? date : undefined)
    setSaid(t(list ? 'questions.saved' : 'questions.forgotten'))
  }

  return {
    questions,
    ...(saved && { saved: new Date(`${saved}T00:00`).toLocaleDateString() }),
    ...(said && { said }),
    onChange: (id, change) => {
      setSaid(undefined)
      if (change.text !== undefined) setWritten(new Set([...written, id]))
      setMine(questions.map((q) => (q.id === id ? { ...q, ...change } : q)))
    },
    onCopy: (words) =>
      void navigator.clipboard.writeText(words).then(
        () => setSaid(t('questions.copied')),
        () => setSaid(t('questions.copyFailed')),
      ),
    onPrint: () => print(),
    onSave: () => void keep(questions),
    onForget: () => void keep(null),
  }
}

function today(): string {
  const now = new Date()
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
