import * as v from 'valibot'
import { changePins, loadPins } from './pin-store.ts'
import { pinChange } from './pins.ts'
import { onMessage } from './protocol.ts'
import { isOurPage } from './sender.ts'

/** Pinned menus belong to the reader: only our own pages may ask for them, or change them. */
export function answerPins(): void {
  onMessage('pins', ({ sender }) => (isOurPage(sender) ? loadPins() : { menus: [], aside: [], newer: 0 }))

  onMessage('pin', ({ data, sender }) => {
    const change = v.safeParse(pinChange, data)
    return isOurPage(sender) && change.success ? changePins(change.output) : { refusal: 'refused' }
  })
}
