import { useStore } from '../live/store.ts'
import { dayAndTime, exact } from './dates.ts'
import { now } from './now.ts'
import { fromNow } from './spans.ts'

/** How long ago or how far off; the exact time on hover. */
export const When = ({ at }: { at: string }) => (
  <time dateTime={at} title={exact(at)}>
    {fromNow(at, useStore(now))}
  </time>
)

/** A date and time, the exact time on hover. */
export const Dated = ({ at, as = dayAndTime }: { at: string; as?: (at: string) => string }) => (
  <time dateTime={at} title={exact(at)}>
    {as(at)}
  </time>
)
