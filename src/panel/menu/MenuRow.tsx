import type { Flag, Service } from '../../menu/service.ts'
import type { TermLabel } from '../../glossary/term.ts'
import { Details } from '../../ui/Details.tsx'
import type { Translate } from '../../ui/translate.ts'
import { formatRoute } from '../route.ts'
import { KindOrNone } from './KindChips.tsx'
import type { MenuTableProps } from './MenuTable.tsx'
import { perHourOf, priceOf } from './money.ts'
import { isPinned } from './pinning.ts'
import { shownAs } from './rows.ts'

/** These say something of the price; the others of the service. */
const OF_PRICE: ReadonlySet<Flag> = new Set(['from', 'per-person', 'members'])
/** Terms shown before the rest is folded away. */
const TERMS_SHOWN = 6

interface Props extends Pick<MenuTableProps, 'names' | 'pin' | 'gone' | 't' | 'onReveal' | 'onPin'> {
  service: Service
  again: boolean
}

export function MenuRow({ service, again, names, pin, gone, t, onReveal, onPin }: Props) {
  const { name, spot, terms, minutes, flags } = service
  const on = isPinned(pin, service)
  const isGone = gone?.block === spot.block && gone.start === spot.start
  const [price, perHour] = [priceOf(service), perHourOf(service)]
  return (
    <tr role="row" class={again ? 'again' : undefined}>
      <th role="rowheader" scope="row" class="col-name">
        {again ? (
          <span class="sr">{name}</span>
        ) : (
          <>
            <button type="button" class="jump" onClick={() => onReveal(spot)}>
              <span class="sr">{t('panel.show')} </span>
              {name}
            </button>
            <Flags flags={flags.filter((f) => !OF_PRICE.has(f))} t={t} />
            <Terms ids={terms} names={names} t={t} />
            {isGone && (
              <p class="note" role="status">
                {t('panel.gone')}
              </p>
            )}
          </>
        )}
      </th>
      <td role="cell" class="col-kind">
        {again ? null : <KindOrNone kind={shownAs(service)} t={t} />}
      </td>
      <td role="cell" class="col-minutes">
        {minutes === null ? <Unknown t={t} /> : t('menu.minutes', String(minutes))}
      </td>
      <td role="cell" class="col-price">
        {price === '' ? <Unknown t={t} /> : price}
        <Flags flags={flags.filter((f) => OF_PRICE.has(f))} t={t} />
      </td>
      <td role="cell" class="col-perHour">
        {perHour === '' ? <Unknown t={t} /> : t('menu.anHour', perHour)}
      </td>
      <td role="cell" class="pin">
        {!again && (
          <button
            type="button"
            class="pin-one"
            aria-pressed={on}
            aria-label={t('menu.pinOne', name)}
            onClick={() => onPin(service, !on)}
          >
            {t(on ? 'menu.pinned' : 'menu.pin')}
          </button>
        )}
      </td>
    </tr>
  )
}

/** A dash says nothing to the ear. */
function Unknown({ t }: { t: Translate }) {
  return (
    <span class="quiet">
      <span aria-hidden="true">–</span>
      <span class="sr">{t('menu.notGiven')}</span>
    </span>
  )
}

function Flags({ flags, t }: { flags: Flag[]; t: Translate }) {
  return flags.map((flag) => (
    <span key={flag} class="flag">
      {t(`menu.flag.${flag}`)}
    </span>
  ))
}

/** What the name and its description speak of: house names decoded. */
function Terms({ ids, names, t }: { ids: string[]; names: ReadonlyMap<string, TermLabel>; t: Translate }) {
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
