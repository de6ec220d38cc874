import type { Translate } from '../../ui/translate.ts'
import { formatRoute } from '../route.ts'
import { type Asked, asText } from './questions.ts'

export interface QuestionsViewProps {
  /** Title of the page the questions are about. */
  about: string
  questions: Asked[]
  /** Date on which a list was saved for this site, ready to read, or undefined. */
  saved?: string
  /** What the last button did, or why it could not. */
  said?: string
  t: Translate
  onChange: (id: string, change: Partial<Pick<Asked, 'text' | 'done'>>) => void
  onCopy: (text: string) => void
  onPrint: () => void
  onSave: () => void
  onForget: () => void
}

const WHO = ['clinic', 'insurer'] as const

/** Questions to take to the clinic and to the insurer. Nothing of it is stored unless the reader saves it. */
export function QuestionsView(props: QuestionsViewProps) {
  const { about, questions, saved, said, t, onCopy, onPrint, onSave, onForget } = props
  const lists = WHO.map((who) => ({
    who,
    heading: t(`questions.for.${who}`),
    questions: questions.filter((q) => q.for === who),
  }))
  return (
    <div class="questions">
      <h1>{t('questions.title')}</h1>
      <p class="lead">{t('questions.lead')}</p>
      {about && <p class="about">{t('questions.about', about)}</p>}
      <p class="tools">
        <button type="button" class="button" onClick={onPrint}>
          {t('questions.print')}
        </button>
        <button
          type="button"
          class="button second"
          onClick={() => onCopy(asText(about || t('questions.title'), lists))}
        >
          {t('questions.copy')}
        </button>
        <button type="button" class="button second" onClick={onSave}>
          {t('questions.save')}
        </button>
        {saved && (
          <button type="button" class="button second" onClick={onForget}>
            {t('questions.forget')}
          </button>
        )}
      </p>
      <p class="quiet tools" role="status">
        {said ?? (saved ? t('questions.savedOn', saved) : t('questions.notStored'))}
      </p>
      {lists.map(({ who, heading, questions: list }) => (
        <section key={who} aria-labelledby={`for-${who}`}>
          <h2 id={`for-${who}`}>{heading}</h2>
          <Call t={t} />
          <ol class="asks">
            {list.map((q) => (
              <Row key={q.id} question={q} t={t} onChange={(change) => props.onChange(q.id, change)} />
            ))}
          </ol>
        </section>
      ))}
      <p class="quiet">{t('card.footer')}</p>
      <p class="tools">
        <a href={formatRoute({ view: 'wording' })}>{t('questions.back')}</a>
      </p>
    </div>
  )
}

interface RowProps {
  question: Asked
  t: Translate
  onChange: (change: Partial<Pick<Asked, 'text' | 'done'>>) => void
}

function Row({ question: { id, text, done }, t, onChange }: RowProps) {
  return (
    <li>
      <input
        type="checkbox"
        id={`done-${id}`}
        aria-label={t('questions.asked', text)}
        checked={done}
        onChange={(e) => onChange({ done: e.currentTarget.checked })}
      />
      <div class="grow" data-text={text}>
        <textarea
          aria-label={t('questions.edit')}
          rows={1}
          value={text}
          maxLength={1000}
          onInput={(e) => onChange({ text: e.currentTarget.value })}
        />
      </div>
    </li>
  )
}

/** On paper: who was spoken to, when, and the reference of the call. */
function Call({ t }: { t: Translate }) {
  return (
    <p class="call">
      {['name', 'date', 'reference'].map((field) => (
        <span key={field}>{t(`questions.${field}`)}</span>
      ))}
    </p>
  )
}
