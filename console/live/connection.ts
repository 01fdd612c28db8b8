import { now } from '../time/now.ts'
import { storeOf } from './store.ts'

/** Since when something that is asked for is not reached: epoch ms in the time the page shows. undefined while all is well. */
export const lostSince = storeOf<number | undefined>(undefined)

const unreached = new Set<string>()

/** Notes whether a path answered. One path that answers does not hide another that does not. */
export function heardFrom(path: string, heard: boolean): void {
  if (heard) unreached.delete(path)
  else unreached.add(path)
  if (unreached.size === 0) lostSince.set(undefined)
  else if (lostSince.get() === undefined) lostSince.set(now.get())
}
