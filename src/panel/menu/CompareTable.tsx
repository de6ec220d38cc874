import type { TermLabel } from '../../glossary/term.ts'
import type { ComparedService } from '../../menu/compare.ts'
import type { PinnedMenu } from '../../menu/pinned.ts'
import type { Flag } from '../../menu/service.ts'
import type { Translate } from '../../ui/translate.ts'
import { formatRoute } from '../route.ts'
import { type ComparedGroup, isPlainName, titleOf } from './compare.ts'
import { KindOrNone } from './KindOrNone.tsx'
import { perHourOf, priceOf } from './money.ts'

interface Props {
  menus: readonly PinnedMenu[]
  groups: readonly ComparedGroup[]
  names: ReadonlyMap<string, TermLabel>
  t: Translate
}

/** A column for each menu, a block of rows for each service. Where there is little room, a list. */
export function CompareTable({ menus, groups, ...rest }: Props) {
  const { t } = rest
  if (groups.length === 0) return null
  const shared = groups.filter((g) => g.menus > 1)
  const single = groups.filter((g) => g.menus === 1)
  const parts =
    menus.length > 1
      ? ([
          ['shared', shared],
          ['single', single],
        ] as const)
      : ([['all', single]] as const)
  return parts.map(([part, some]) => (
    <section key={part} aria-labelledby={`part-${part}`}>
      <h2 id={`part-${part}`}>{t(`compare.part_${part}`)}</h2>
      {some.length === 0 ? (
        <p class="quiet">{t('compare.nothingShared')}</p>
      ) : (
        <table class="side" role="table" aria-labelledby={`part-${part}`} style={{ '--menus': menus.length }}>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {t('compare.length')}
              </th>
              {menus.map((menu) => (
                <th key={menu.id} role="columnheader" scope="col">
                  {titleOf(menu)}
                </th>
              ))}
            </tr>
          </thead>
          {some.map((group) => (
            <Group key={group.key} {...{ menus, group }} {...rest} />
          ))}
        </table>
      )}
    </section>
  ))
}

function Group({ menus, group, names, t }: Omit<Props, 'groups'> & { group: ComparedGroup }) {
  const term = group.term === null ? undefined : names.get(group.term)
  const name = term?.name ?? group.name
  const differ = group.kinds.length > 1
  return (
    <tbody role="rowgroup">
      <tr role="row" class="group-head">
        <th role="rowheader" scope="rowgroup" colSpan={menus.length + 1}>
          {term ? <a href={formatRoute({ view: 'term', id: term.id })}>{name}</a> : name}
          {group.sorts.map((flag) => (
            <span key={flag} class="flag">
              {t(`menu.flag.${flag}`)}
            </span>
          ))}
          <span class="group-kinds">
            {group.kinds.map((kind) => (
              <KindOrNone key={kind} kind={kind ?? 'none'} t={t} />
            ))}
            {differ && <span class="quiet">{t('compare.differ')}</span>}
          </span>
        </th>
      </tr>
      {group.lines.map(({ minutes, cells }) => (
        <tr key={minutes} role="row">
          <th role="rowheader" scope="row" class="length">
            {minutes === null ? t('compare.noLength') : t('menu.minutes', String(minutes))}
          </th>
          {cells.map((offers, at) => (
            <td key={menus[at]!.id} role="cell" class={offers.length ? undefined : 'nothing'}>
              {offers.length === 0 ? (
                <span class="quiet">
                  <span aria-hidden="true">–</span>
                  <span class="sr">{t('compare.notHere')}</span>
                </span>
              ) : (
                <span class="menu-of">{titleOf(menus[at]!)}</span>
              )}
              {offers.map((compared, i) => (
                <Offer key={i} {...compared} {...{ name, differ, t }} sorts={group.sorts} />
              ))}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

interface OfferContext {
  /** What the group is called, and what its heading says of all its offers. */
  name: string
  sorts: readonly Flag[]
  differ: boolean
  t: Translate
}

function Offer({ service: offer, lowest, name, differ, sorts, t }: ComparedService & OfferContext) {
  const price = priceOf(offer)
  const perHour = perHourOf(offer)
  const flags = offer.flags.filter((f) => !sorts.includes(f))
  return (
    <div class="offer">
      {!isPlainName(offer.name, name) && <span class="house">{offer.name}</span>}
      <span>
        <strong>{price || t('menu.notGiven')}</strong>
        {perHour && <span class="quiet"> {t('menu.anHour', perHour)}</span>}
        {flags.map((flag) => (
          <span key={flag} class="flag">
            {t(`menu.flag.${flag}`)}
          </span>
        ))}
      </span>
      {lowest && <span class="lowest">{t('compare.lowest')}</span>}
      {differ && <KindOrNone kind={offer.kind ?? 'none'} t={t} />}
    </div>
  )
}
