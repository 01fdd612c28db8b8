import type { Stage } from '#workflows/recovery/stages.ts'
import type { RecoveryList } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { useLive } from '../live/use-live.ts'
import { addressOf } from '../routing/route.ts'
import { Loaded } from '../shell/loaded.tsx'
import { Empty } from '../shell/notice.tsx'
import { words } from '../words/words.ts'
import { useListPages } from './list-pages.ts'
import { RecoveryPageRows } from './recovery-page-rows.tsx'
import { RecoveryHead } from './recovery-table.tsx'
import { StageFilter } from './stage-filter.tsx'

type Props = { stage: Stage | undefined; cursor: string | undefined }

/** All recoveries, newest first, or those at one stage. However many there are, only what is near the screen is drawn. */
export function Recoveries({ stage, cursor }: Props) {
  const first = useLive<RecoveryList>(paths.recoveries({ stage, cursor }))
  return (
    <section aria-labelledby="recoveries" class="recoveries">
      <h2 id="recoveries">{words.now.recoveries}</h2>
      <StageFilter stage={stage} />
      <Loaded live={first}>
        {({ recoveries }) =>
          recoveries.length > 0 ? (
            <Pages key={`${stage} ${cursor}`} stage={stage} cursor={cursor} />
          ) : (
            <NoRecoveries stage={stage} cursor={cursor} />
          )
        }
      </Loaded>
      {cursor !== undefined && (
        <p class="after">
          <a href={addressOf({ page: 'now', stage })}>{words.now.newest}</a>
        </p>
      )}
    </section>
  )
}

function Pages({ stage, cursor }: Props) {
  const { pages, leadsTo } = useListPages(`${stage} ${cursor}`, cursor)
  return (
    <table class="panel recovery-table">
      <RecoveryHead />
      {pages.cursors.map((_, page) => (
        <RecoveryPageRows key={page} stage={stage} page={page} pages={pages} leadsTo={leadsTo} />
      ))}
    </table>
  )
}

function NoRecoveries({ stage, cursor }: Props) {
  if (cursor !== undefined) return <Empty what={words.now.noOlder} />
  if (stage !== undefined) return <Empty what={words.now.emptyStage} next={words.now.emptyStageNext} />
  return <Empty what={words.now.empty} next={words.now.emptyNext} />
}
