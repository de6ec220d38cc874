import { KINDS } from '../../glossary/kinds.ts'
import { KindBadge } from '../../ui/KindBadge.tsx'
import type { Translate } from '../../ui/translate.ts'
import type { Shown } from './rows.ts'

export const SHOWN: readonly Shown[] = [...KINDS, 'none']

/** A kind, or that the glossary has no word for it. */
export function KindOrNone({ kind, t }: { kind: Shown; t: Translate }) {
  if (kind !== 'none') return <KindBadge kind={kind} t={t} />
  return <span class="kind kind-none">{t('menu.unknown')}</span>
}
