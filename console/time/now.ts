import { storeOf } from '../live/store.ts'

/** How far the time of the recoveries is ahead of this machine's, in ms: only a local run has a time of its own. */
let aheadMs = 0

/** The time the recoveries live in, epoch ms, renewed every second. */
export const now = storeOf(Date.now())

const tick = () => now.set(Date.now() + aheadMs)

setInterval(() => document.hidden || tick(), 1000)
document.addEventListener('visibilitychange', tick)

/** Takes over the time that a local run has reached. */
export function followClock(reached: string): void {
  aheadMs = Date.parse(reached) - Date.now()
  tick()
}
