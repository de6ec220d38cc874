import { useEffect, useRef, useState } from 'preact/hooks'
import type { Translate } from '../ui/translate.ts'
import { Mistake, useSaving } from './fields.tsx'
import type { Actions } from './state.ts'

/** Two steps, both in the page; the first answer offered is the one that keeps everything. */
export function DeleteAll({ actions, t }: { actions: Actions; t: Translate }) {
  const [step, setStep] = useState<'rest' | 'sure' | 'done'>('rest')
  const [problem, save] = useSaving()
  const keep = useRef<HTMLButtonElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => keep.current?.focus(), [step])
  const leave = (to: 'rest' | 'done'): void => {
    setStep(to)
    heading.current?.focus()
  }
  return (
    <section class="list danger">
      <h3 tabIndex={-1} ref={heading}>
        {t('options.backup.deleteTitle')}
      </h3>
      <p class="hint">{t('options.backup.deleteHint')}</p>
      {step === 'sure' ? (
        <div role="group" aria-label={t('options.backup.sure')}>
          <p>
            <strong>{t('options.backup.sure')}</strong>
          </p>
          <p class="buttons">
            <button type="button" ref={keep} onClick={() => leave('rest')}>
              {t('options.backup.sureNo')}
            </button>
            <button
              type="button"
              class="grave"
              onClick={async () => leave((await save(actions.forgetAll())) ? 'done' : 'rest')}
            >
              {t('options.backup.sureYes')}
            </button>
          </p>
        </div>
      ) : (
        <p class="buttons">
          <button type="button" class="grave" onClick={() => setStep('sure')}>
            {t('options.backup.delete')}
          </button>
        </p>
      )}
      {step === 'done' && (
        <p class="note" role="status">
          {t('options.backup.deleted')}
        </p>
      )}
      <Mistake problem={problem} t={t} />
    </section>
  )
}
