import { useEffect, useState } from 'preact/hooks'
import type { Translate } from '../../ui/translate.ts'
import { formatRoute, type Route } from '../route.ts'

/** Copies the permanent address of a route; shows it where the browser refuses to copy. */
export function CopyLink({ to, t }: { to: Route; t: Translate }) {
  const hash = formatRoute(to)
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')
  useEffect(() => setState('ready'), [hash])
  const address = (): string => new URL(hash, location.href).href
  const copy = (): void => {
    navigator.clipboard.writeText(address()).then(
      () => setState('copied'),
      () => setState('refused'),
    )
  }
  return (
    <div class="copy">
      <button type="button" class="button" onClick={copy}>
        {t('search.copy')}
      </button>
      <p class="quiet" role="status">
        {state === 'copied' && t('search.copied')}
        {state === 'refused' && t('search.copyByHand')}
      </p>
      {state === 'refused' && <code>{address()}</code>}
    </div>
  )
}
