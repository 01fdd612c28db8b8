import { useLayoutEffect } from 'preact/hooks'
import type { Stage } from '#workflows/recovery/stages.ts'
import { paths } from '../api/paths.ts'
import { pollOf } from '../live/use-live.ts'
import { useTitle } from '../shell/use-title.ts'
import { words } from '../words/words.ts'
import { Figures } from './figures.tsx'
import { NeedsAPerson } from './needs-a-person.tsx'
import { Recoveries } from './recoveries.tsx'

/** What needs a person, how it stands, then everything that is going on. */
export function NowPage({ stage, cursor }: { stage: Stage | undefined; cursor: string | undefined }) {
  useTitle(words.now.title)
  const list = paths.recoveries({ stage, cursor })
  // Asked before anything else on the page is: the figures take longer to count, and the list would wait behind them.
  useLayoutEffect(() => void pollOf(list).askNow(), [list])
  return (
    <>
      <h1 tabIndex={-1} class="unseen">
        {words.now.title}
      </h1>
      {cursor === undefined && <NeedsAPerson />}
      {cursor === undefined && <Figures />}
      <Recoveries stage={stage} cursor={cursor} />
    </>
  )
}
