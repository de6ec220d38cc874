import { KINDS } from '../glossary/kinds.ts'
import { Check, Choice, Group, useSaving } from './fields.tsx'
import type { SectionProps } from './state.ts'

/** Underlines, cards, colours and the toolbar button. */
export function Looks({ state: { settings }, actions, t }: SectionProps) {
  const [problem, save] = useSaving()
  return (
    <>
      <Choice
        legend={t('options.looks.underline')}
        value={settings.underline}
        options={(['light', 'normal', 'strong'] as const).map(
          (strength) =>
            [
              strength,
              <>
                {t(`options.looks.${strength}`)}
                <span class={`samples ${strength}`} aria-hidden="true">
                  {KINDS.map((kind) => (
                    <span key={kind} class={`sample sample-${kind}`}>
                      {t('options.looks.sample')}
                    </span>
                  ))}
                </span>
              </>,
            ] as const,
        )}
        t={t}
        onPick={(value) => actions.set('underline', value)}
      />
      <Choice
        legend={t('options.looks.open')}
        value={settings.open}
        options={(['hover', 'click'] as const).map((how) => [how, t(`options.looks.${how}`)] as const)}
        t={t}
        onPick={(value) => actions.set('open', value)}
      />
      <Choice
        legend={t('options.looks.theme')}
        value={settings.theme}
        options={
          [
            ['system', t('options.looks.system')],
            ['light', t('options.looks.lightTheme')],
            ['dark', t('options.looks.darkTheme')],
          ] as const
        }
        t={t}
        onPick={(value) => actions.set('theme', value)}
      />
      <Group legend={t('options.looks.badgeLegend')} problem={problem} t={t}>
        <Check checked={settings.badge} onCheck={(on) => void save(actions.set('badge', on))}>
          {t('options.looks.badge')}
        </Check>
      </Group>
    </>
  )
}
