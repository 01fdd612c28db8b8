import type { RecoveryList } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { useLive } from '../live/use-live.ts'
import type { ListOf } from '../routing/route.ts'
import { useTitle } from '../shell/use-title.ts'
import { words } from '../words/words.ts'
import { Figures } from './figures.tsx'
import { NeedsAPerson } from './needs-a-person.tsx'
import { Recoveries } from './recoveries.tsx'

/** What needs a person, how it stands, then everything that is going on. */
export function NowPage({ of }: { of: ListOf }) {
  useTitle(words.now.title)
  // The figures take longer to count than the list to read: asked at once, the list would wait behind them.
  const list = useLive<RecoveryList>(paths.recoveries(of))
  const seen = list.value !== undefined || list.problem !== undefined
  return (
    <>
      <h1 tabIndex={-1} class="unseen">
        {words.now.title}
      </h1>
      {of.cursor === undefined && <NeedsAPerson />}
      {of.cursor === undefined && seen && <Figures />}
      <Recoveries of={of} />
    </>
  )
}
