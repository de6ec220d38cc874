import { browser } from 'wxt/browser'
import { CARD_MARK } from '../../src/card/host.dom.ts'

type Opener = (element: Element) => ShadowRoot | null

/**
 * Takes away the card of an earlier copy that died with it open (Firefox leaves it
 * behind, rule L2). It is known by what lies in its closed root, which extensions
 * may look into and pages may not.
 */
export function removeStaleHost(): void {
  const api = browser as unknown as { dom?: { openOrClosedShadowRoot: Opener } }
  for (const element of document.querySelectorAll<HTMLElement>('div[popover="manual"]')) {
    const root =
      api.dom?.openOrClosedShadowRoot(element) ??
      (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot
    if (root?.querySelector(`[data-card="${CARD_MARK}"]`)) element.remove()
  }
}
