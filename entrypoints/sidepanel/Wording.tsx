import { useMemo, useState } from 'preact/hooks'
import { text as t } from '../../src/ext/text.ts'
import type { Spot } from '../../src/match/outline.ts'
import type { MergedPage } from '../../src/panel/page.ts'
import type { Route } from '../../src/panel/route.ts'
import { QuestionsView } from '../../src/panel/wording/QuestionsView.tsx'
import { WordingView } from '../../src/panel/wording/WordingView.tsx'
import { checklistOf } from '../../src/wording/checklist.ts'
import { kindEvidence } from '../../src/wording/kind-evidence.ts'
import { OfPage } from './OfPage.tsx'
import type { InView } from './use-page.ts'
import { useQuestions } from './use-questions.ts'
import { useWording, type Wording } from './use-wording.ts'

interface Props {
  route: Route
  view: InView
  onReveal: (spot: Spot) => void
}

/**
 * The checklist and the questions. They stand here together, so that ticks and words
 * written over outlive a change between the two views.
 */
export function WordingViews({ route, view, onReveal }: Props) {
  const wanted = route.view === 'wording' || route.view === 'questions'
  const { page } = view
  const read = page.state === 'read' ? page.page : undefined
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const onTick = (words: string, on: boolean): void => {
    const next = new Set(ticked)
    if (on) next.add(words)
    else next.delete(words)
    setTicked(next)
  }
  const [asked, setAsked] = useState(false)
  if (wanted && !asked) setAsked(true)
  const wording = useWording(asked ? read : undefined)
  const questions = useQuestions('host' in page ? page.host : '', wording.questions)
  if (route.view === 'questions') return <QuestionsView about={read?.title ?? ''} {...questions} t={t} />
  if (route.view !== 'wording') return null
  return (
    <OfPage title={t('wording.title')} view={view}>
      {(merged) => <Checklist page={merged} {...{ wording, ticked, onTick, onReveal }} terms={view.terms} />}
    </OfPage>
  )
}

interface ChecklistProps extends Pick<Props, 'onReveal'> {
  page: MergedPage
  wording: Wording
  terms: InView['terms']
  ticked: ReadonlySet<string>
  onTick: (text: string, done: boolean) => void
}

function Checklist({ page, wording: { statements, said, done }, ...rest }: ChecklistProps) {
  const steps = useMemo(() => checklistOf(statements, said), [statements, said])
  const evidence = useMemo(() => kindEvidence(page), [page])
  if (!done)
    return (
      <p class="empty" role="status">
        {t('wording.reading')}
      </p>
    )
  return <WordingView {...{ steps, evidence, t }} {...rest} />
}
