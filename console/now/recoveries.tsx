import type { Stage } from '#workflows/recovery/stages.ts'
import type { RecoveryList } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { useLive } from '../live/use-live.ts'
import { addressOf } from '../routing/route.ts'
import { Loaded } from '../shell/loaded.tsx'
import { Empty } from '../shell/notice.tsx'
import { words } from '../words/words.ts'
import { RecoveryTable } from './recovery-table.tsx'
import { StageFilter } from './stage-filter.tsx'

type Props = { stage: Stage | undefined; cursor: string | undefined }

/** One page of recoveries, newest first. Each page has an address of its own, so each stays live and can be shared. */
export function Recoveries({ stage, cursor }: Props) {
  const live = useLive<RecoveryList>(paths.recoveries({ stage, cursor }))
  return (
    <section aria-labelledby="recoveries" class="recoveries">
      <h2 id="recoveries">{words.now.recoveries}</h2>
      <StageFilter stage={stage} />
      <Loaded live={live}>
        {({ recoveries, next }) => (
          <>
            {recoveries.length > 0 ? (
              <RecoveryTable recoveries={recoveries} />
            ) : (
              <NoRecoveries stage={stage} cursor={cursor} />
            )}
            <p class="pager after">
              {cursor !== undefined && <a href={addressOf({ page: 'now', stage })}>{words.now.newest}</a>}
              {next !== undefined && <a href={addressOf({ page: 'now', stage, cursor: next })}>{words.now.older}</a>}
            </p>
          </>
        )}
      </Loaded>
    </section>
  )
}

function NoRecoveries({ stage, cursor }: Props) {
  if (cursor !== undefined) return <Empty what={words.now.noOlder} />
  if (stage !== undefined) return <Empty what={words.now.emptyStage} next={words.now.emptyStageNext} />
  return <Empty what={words.now.empty} next={words.now.emptyNext} />
}
