import type { Service } from '../../menu/service.ts'
import { Details } from '../../ui/Details.tsx'
import type { Translate } from '../../ui/translate.ts'
import { KindOrNone } from './KindChips.tsx'
import { moneyRange } from './money.ts'
import { type Rates, ratesOf } from './picture.ts'
import type { Shown } from './rows.ts'

/** Always drawn, so that an empty bar says as much as a full one. */
const ALWAYS: readonly Shown[] = ['relaxation', 'medical', 'either']

interface Props {
  services: readonly Service[]
  counts: ReadonlyMap<Shown, number>
  t: Translate
}

/** Bars: how many services of each kind, and what an hour costs. The words beside them say the same. */
export function MenuPicture({ services, counts, t }: Props) {
  const kinds = [...ALWAYS, ...(counts.has('none') ? (['none'] as const) : [])]
  const most = Math.max(1, ...kinds.map((k) => counts.get(k) ?? 0))
  const rates = ratesOf(services)
  return (
    <>
      <figure class="bars">
        <figcaption class="sr">{t('menu.picture.kinds')}</figcaption>
        <ul>
          {kinds.map((kind) => (
            <li key={kind}>
              <KindOrNone kind={kind} t={t} />
              <span class="bar-line" aria-hidden="true">
                <span
                  class={`kind-${kind}`}
                  style={{ width: `${((counts.get(kind) ?? 0) / most) * 100}%` }}
                />
              </span>
              <span class="bar-value">{counts.get(kind) ?? 0}</span>
            </li>
          ))}
        </ul>
      </figure>
      {rates.some((r) => r.rates.length > 1) && (
        <Details summary={t('menu.picture.hours')}>
          {() => rates.map((r) => <Hours key={r.currency} {...r} t={t} />)}
        </Details>
      )}
    </>
  )
}

/** Where the scale ends, a bar is as long as its line. */
function Hours({ currency, top, rates, t }: Rates & { t: Translate }) {
  const share = (amount: number): string => `${(amount / top) * 100}%`
  return (
    <figure class="bars hours">
      <figcaption>{t('menu.picture.scale', currency ?? t('menu.noCurrency'))}</figcaption>
      <ul>
        {rates.map(({ name, from, to }) => (
          <li key={name}>
            <span>{name}</span>
            <span class="bar-line" aria-hidden="true">
              <span class="bar-from" style={{ width: share(from) }} />
              <span class="bar-to" style={{ width: share(to - from) }} />
            </span>
            <span class="bar-value">{moneyRange(Math.round(from), Math.round(to), currency)}</span>
          </li>
        ))}
      </ul>
    </figure>
  )
}
