import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Translate } from '../ui/translate.ts'
import { Mistake } from './fields.tsx'
import { Preview } from './Preview.tsx'
import type { Actions, Difference, Problem } from './state.ts'

interface ImportFileProps {
  label: string
  actions: Actions
  t: Translate
}

interface Chosen {
  text: string
  differences: Difference[]
}

/** Choosing a file, seeing what it would change, and only then changing it. */
export function ImportFile({ label, actions, t }: ImportFileProps) {
  const [chosen, setChosen] = useState<Chosen>()
  const [problem, setProblem] = useState<Problem>()
  const [done, setDone] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const preview = useRef<HTMLElement>(null)
  const id = useId()
  useEffect(() => preview.current?.focus(), [chosen])

  const reset = (): void => {
    setChosen(undefined)
    empty(input.current)
  }
  const choose = async (file: File | undefined): Promise<void> => {
    setDone(false)
    setChosen(undefined)
    setProblem(undefined)
    if (!file) return
    const answer = await actions.preview(file)
    if ('problem' in answer) setProblem(answer.problem)
    else setChosen(answer)
  }
  const apply = async (): Promise<void> => {
    const stuck = await actions.importFile(chosen!.text)
    setProblem(stuck)
    setDone(!stuck)
    reset()
  }
  return (
    <div class="import">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        ref={input}
        onChange={(e) => void choose(e.currentTarget.files?.[0])}
      />
      <Mistake problem={problem} t={t} />
      {done && (
        <p class="note" role="status">
          {t('options.backup.done')}
        </p>
      )}
      {chosen && (
        <section class="preview" tabIndex={-1} ref={preview} aria-label={t('options.backup.preview')}>
          <h3>{t('options.backup.preview')}</h3>
          <Preview differences={chosen.differences} t={t} />
          <p class="buttons">
            {chosen.differences.length > 0 && (
              <button type="button" class="main" onClick={() => void apply()}>
                {t('options.backup.apply')}
              </button>
            )}
            <button type="button" onClick={reset}>
              {t('options.backup.cancel')}
            </button>
          </p>
        </section>
      )}
    </div>
  )
}

/** So that the same file can be chosen again. */
function empty(input: HTMLInputElement | null): void {
  if (!input) return
  input.value = ''
  input.focus()
}
