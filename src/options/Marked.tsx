import { type Kind, KINDS } from '../glossary/kinds.ts'
import { KindBadge } from '../ui/KindBadge.tsx'
import { Check, Choice, Group, useSaving } from './fields.tsx'
import type { SectionProps } from './state.ts'

/** Which terms are marked, and how often. */
export function Marked({ state, actions, t }: SectionProps) {
  const { settings, managed } = state
  const kinds = managed.kinds ?? settings.kinds
  const [problem, save] = useSaving()
  const pick = (kind: Kind, on: boolean): void =>
    void save(
      actions.set(
        'kinds',
        KINDS.filter((k) => (k === kind ? on : kinds.includes(k))),
      ),
    )
  return (
    <>
      <Group
        legend={t('options.marked.kinds')}
        hint={t('options.marked.kindsHint')}
        locked={managed.kinds !== undefined}
        problem={problem}
        t={t}
      >
        {KINDS.map((kind) => (
          <Check key={kind} checked={kinds.includes(kind)} onCheck={(on) => pick(kind, on)}>
            <KindBadge kind={kind} t={t} />
            <span class="hint">{t(`options.marked.${kind}`)}</span>
          </Check>
        ))}
        {kinds.length === 0 && <p class="note">{t('options.marked.none')}</p>}
      </Group>
      <Choice
        legend={t('options.marked.density')}
        value={settings.density}
        options={(['section', 'page', 'all'] as const).map((d) => [d, t(`options.marked.${d}`)] as const)}
        t={t}
        onPick={(value) => actions.set('density', value)}
      />
    </>
  )
}
