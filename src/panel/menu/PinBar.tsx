import type { PinnedMenu } from '../../menu/pinned.ts'
import type { Service } from '../../menu/service.ts'
import type { Translate } from '../../ui/translate.ts'
import { formatRoute } from '../route.ts'

export interface PinActions {
  onPinMenu: () => void
  onUnpinMenu: (pin: PinnedMenu) => void
  onPinService: (service: Service, on: boolean) => void
  /** Takes back the last unpinning; there is none without it. */
  onUndo?: () => void
}

interface Props {
  pin?: PinnedMenu
  pinned: number
  said?: string
  canPin?: boolean
  t: Translate
  actions: PinActions
}

/** Pins the menu, and leads to those that are pinned. */
export function PinBar({ pin, pinned, said, canPin, t, actions }: Props) {
  return (
    <>
      <div class="pin-bar">
        {canPin &&
          (pin?.whole ? (
            <button type="button" class="button second" onClick={() => actions.onUnpinMenu(pin)}>
              {t('menu.unpinMenu')}
            </button>
          ) : (
            <button type="button" class="button" onClick={actions.onPinMenu}>
              {t('menu.pinMenu')}
            </button>
          ))}
        {pinned > 0 && <a href={formatRoute({ view: 'menus' })}>{t('menu.compare', pinned)}</a>}
      </div>
      <p class="said" role="status">
        {said}
        {said && actions.onUndo && (
          <>
            {' '}
            <button type="button" class="plain" onClick={actions.onUndo}>
              {t('menu.undo')}
            </button>
          </>
        )}
      </p>
    </>
  )
}
