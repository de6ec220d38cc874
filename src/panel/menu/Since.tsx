import type { PinnedService } from '../../menu/pinned.ts'
import type { Translate } from '../../ui/translate.ts'
import type { Renewed } from './actions.ts'
import { isSame } from './changes.ts'
import { dayOf } from './dates.ts'
import { priceOf } from './money.ts'

/** What became of a menu since it was read last. */
export function Since({ since, changes, t }: Renewed & { t: Translate }) {
  if (isSame(changes)) return <p class="since">{t('compare.same', dayOf(since))}</p>
  const offer = (s: PinnedService): string =>
    [s.name, s.minutes === null ? '' : t('menu.minutes', String(s.minutes)), priceOf(s)]
      .filter(Boolean)
      .join(' · ')
  return (
    <div class="since">
      <h3>{t('compare.since', dayOf(since))}</h3>
      <ul>
        {changes.prices.map(({ was, now }, i) => (
          <li key={`p${i}`}>
            {offer(now)} <span class="quiet">{t('compare.was', priceOf(was) || t('menu.notGiven'))}</span>
          </li>
        ))}
        {changes.added.map((s, i) => (
          <li key={`a${i}`}>
            <strong>{t('compare.added')}</strong> {offer(s)}
          </li>
        ))}
        {changes.gone.map((s, i) => (
          <li key={`g${i}`}>
            <strong>{t('compare.gone')}</strong> {offer(s)}
          </li>
        ))}
      </ul>
    </div>
  )
}
