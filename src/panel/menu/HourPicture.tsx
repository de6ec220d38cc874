import type { Service } from '../../menu/service.ts'
import { Details } from '../../ui/Details.tsx'
import type { Translate } from '../../ui/translate.ts'
import { moneyRange } from './money.ts'
import { type Rates, ratesOf } from './picture.ts'

interface Props {
  services: readonly Service[]
  t: Translate
}

/** What an hour costs, as bars. The words beside them say the same. */
export function HourPicture({ services, t }: Props) {
  const rates = ratesOf(services)
  if (!rates.some((r) => r.rates.length > 1)) return null
  return (
    <Details summary={t('menu.picture.hours')}>
      {() => rates.map((r) => <Hours key={r.currency} {...r} t={t} />)}
    </Details>
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
