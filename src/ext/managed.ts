import { storage } from '@wxt-dev/storage'
import { type Managed, NOTHING_MANAGED, readManaged } from './policy.ts'

/** What the organization that runs this machine has set, if any has. */
export async function loadManaged(): Promise<Managed> {
  // Firefox has no managed storage at all where no policy is.
  return storage.snapshot('managed').then(readManaged, () => NOTHING_MANAGED)
}
