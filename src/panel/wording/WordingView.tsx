import type { Term } from '../../glossary/term.ts'
import type { Spot } from '../../match/outline.ts'
import type { Translate } from '../../ui/translate.ts'
import type { ChecklistStep } from '../../wording/checklist.ts'
import type { Statement } from '../../wording/statement.ts'
import { formatRoute } from '../route.ts'
import { Quote } from './Quote.tsx'

export interface WordingViewProps {
  steps: ChecklistStep[]
  /** Sentences that make the difference between relaxation and clinical care. */
  evidence: Statement[]
  terms: ReadonlyMap<string, Term>
  /** Texts of the sentences that the reader ticked. */
  ticked: ReadonlySet<string>
  t: Translate
  onTick: (text: string, done: boolean) => void
  onReveal: (spot: Spot) => void
}

/** The page's sentences about payment as a checklist. It quotes and never decides. */
export function WordingView({ steps, evidence, ticked, onTick, ...rest }: WordingViewProps) {
  const { t } = rest
  const count = steps.reduce((n, s) => n + s.items.length, 0)
  if (count === 0)
    return (
      <>
        <h1>{t('wording.title')}</h1>
        <p class="empty">{t('wording.none')}</p>
        <p>
          <a href={formatRoute({ view: 'questions' })}>{t('wording.toQuestions')}</a>
        </p>
      </>
    )
  return (
    <>
      <h1>{t('wording.title')}</h1>
      <p class="lead">{t('wording.lead', count)}</p>
      <p>
        <a href={formatRoute({ view: 'questions' })}>{t('wording.toQuestions')}</a>
      </p>
      {steps.map(({ step, items }) => (
        <section key={step} aria-labelledby={`step-${step}`}>
          <h2 id={`step-${step}`}>{t(`wording.step.${step}`)}</h2>
          <ul class="checks">
            {items.map(({ statement, open }) => (
              <li key={`${statement.spot.block}:${statement.spot.start}`}>
                <label class="tick">
                  <input
                    type="checkbox"
                    checked={ticked.has(statement.text)}
                    onChange={(e) => onTick(statement.text, e.currentTarget.checked)}
                  />
                  <span>
                    {[statement.type, ...statement.also].map((k) => t(`wording.type.${k}`)).join(' · ')}
                  </span>
                  <span class="sr">: {statement.text}</span>
                </label>
                <Quote statement={statement} {...rest} />
                {open.map((key) => (
                  <p key={key} class="open">
                    {t(key)}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {evidence.length > 0 && (
        <section aria-labelledby="evidence">
          <h2 id="evidence">{t('wording.evidence')}</h2>
          <p class="quiet">{t('wording.evidenceNote')}</p>
          <ul class="checks">
            {evidence.map((statement) => (
              <li key={`${statement.spot.block}:${statement.spot.start}`}>
                <Quote statement={statement} {...rest} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="quiet">{t('card.footer')}</p>
    </>
  )
}
