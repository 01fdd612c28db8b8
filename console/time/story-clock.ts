import type { LocalClock } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { lostSince } from '../live/connection.ts'
import { useStore } from '../live/store.ts'
import { pollOf, useLive } from '../live/use-live.ts'
import { followClock } from './now.ts'

const clock = pollOf<LocalClock>(paths.clock).live
clock.watch(() => {
  const { value } = clock.get()
  if (value) followClock(value.now)
})

/** Whether it is known whose time counts. Before that, every "ago" on the page could be wrong by weeks. */
export function useTimeIsKnown(): boolean {
  const { value, problem } = useLive<LocalClock>(paths.clock)
  const lost = useStore(lostSince)
  return value !== undefined || problem !== undefined || lost !== undefined
}
