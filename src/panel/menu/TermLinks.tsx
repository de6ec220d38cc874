import type { TermLabel } from '../../glossary/term.ts'
import { Details } from '../../ui/Details.tsx'
import type { Translate } from '../../ui/translate.ts'
import { formatRoute } from '../route.ts'

/** Terms shown before the rest is folded away. */
const TERMS_SHOWN = 6

/** What the name and its description speak of: house names decoded. */
export function TermLinks({
  ids,
  names,
  t,
}: {
  ids: string[]
  names: ReadonlyMap<string, TermLabel>
  t: Translate
}) {
  const known = ids.flatMap((id) => names.get(id) ?? [])
  if (known.length === 0) return null
  const link = ({ id, name }: TermLabel) => (
    <li key={id}>
      <a href={formatRoute({ view: 'term', id })}>{name}</a>
    </li>
  )
  const rest = known.slice(TERMS_SHOWN)
  return (
    <>
      <ul class="menu-terms" aria-label={t('menu.terms')}>
        {known.slice(0, TERMS_SHOWN).map(link)}
      </ul>
      {rest.length > 0 && (
        <Details summary={t('menu.more', rest.length)}>
          {() => <ul class="menu-terms">{rest.map(link)}</ul>}
        </Details>
      )}
    </>
  )
}
