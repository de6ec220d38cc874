import type { Spot } from '../../match/outline.ts'
import type { PinnedMenu } from '../../menu/pinned.ts'
import type { Flag, Service } from '../../menu/service.ts'
import type { TermLabel } from '../../glossary/term.ts'
import { Details } from '../../ui/Details.tsx'
import type { Translate } from '../../ui/translate.ts'
import { formatRoute } from '../route.ts'
import { KindOrNone } from './KindOrNone.tsx'
import { perHourOf, priceOf } from './money.ts'
import { isPinned } from './pinning.ts'
import { shownAs } from './rows.ts'

/** These say something of the price; the others of the service. */
const OF_PRICE: ReadonlySet<Flag> = new Set(['from', 'per-person', 'members'])
/** Terms shown before the rest is folded away. */
const TERMS_SHOWN = 6

/** What every row needs. */
export interface RowContext {
  names: ReadonlyMap<string, TermLabel>
  /** The page's own pin, if there is one. */
  pin?: PinnedMenu
  /** Place that was looked for and is gone. */
  gone?: Spot
  t: Translate
  onReveal: (spot: Spot) => void
  /** Left out where nothing can be pinned. */
  onPin?: (service: Service, on: boolean) => void
}

interface Props extends RowContext {
  service: Service
  /** Rows that the service fills; 0 in all but the first of them. */
  span: number
}

export function MenuRow({ service, span, ...rest }: Props) {
  const { t } = rest
  const { name, minutes, flags } = service
  const [price, perHour] = [priceOf(service), perHourOf(service)]
  return (
    <tr role="row" class={span ? undefined : 'again'}>
      {span > 0 && <What {...{ service, span }} {...rest} />}
      <td role="cell" class="col-minutes">
        {span === 0 && <span class="sr">{name}, </span>}
        {minutes === null ? <Unknown t={t} /> : t('menu.minutes', String(minutes))}
      </td>
      <td role="cell" class="col-price">
        {price === '' ? <Unknown t={t} /> : price}
        <Flags flags={flags.filter((f) => OF_PRICE.has(f))} t={t} />
      </td>
      <td role="cell" class="col-perHour">
        {perHour === '' ? <Unknown t={t} /> : t('menu.anHour', perHour)}
      </td>
      {span > 0 && <Pin {...{ service, span }} {...rest} />}
    </tr>
  )
}

function What({ service, span, names, gone, t, onReveal }: Omit<Props, 'pin' | 'onPin'>) {
  const { name, spot, terms, flags } = service
  const isGone = gone?.block === spot.block && gone.start === spot.start
  return (
    <>
      <th role="rowheader" scope="row" rowSpan={span} class="col-name">
        <button type="button" class="jump" onClick={() => onReveal(spot)}>
          <span class="sr">{t('panel.show')} </span>
          {name}
        </button>
        <Flags flags={flags.filter((f) => !OF_PRICE.has(f))} t={t} />
        {isGone && (
          <p class="note" role="status">
            {t('panel.gone')}
          </p>
        )}
      </th>
      <td role="cell" rowSpan={span} class="col-kind">
        <KindOrNone kind={shownAs(service)} t={t} />
        <Terms ids={terms} names={names} t={t} />
      </td>
    </>
  )
}

function Pin({ service, span, pin, t, onPin }: Pick<Props, 'service' | 'span' | 'pin' | 't' | 'onPin'>) {
  const on = isPinned(pin, service)
  return (
    <td role="cell" rowSpan={span} class="pin">
      {onPin && (
        <button
          type="button"
          class="pin-one"
          aria-pressed={on}
          aria-label={t('menu.pinOne', service.name)}
          onClick={() => onPin(service, !on)}
        >
          {t(on ? 'menu.pinned' : 'menu.pin')}
        </button>
      )}
    </td>
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
