import type { RecoveryList } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { useLive } from '../live/use-live.ts'
import { addressOf, type ListOf } from '../routing/route.ts'
import { Loaded } from '../shell/loaded.tsx'
import { Empty } from '../shell/notice.tsx'
import { words } from '../words/words.ts'
import { useListPages } from './list-pages.ts'
import { RecoveryPageRows } from './recovery-page-rows.tsx'
import { RecoveryHead } from './recovery-table.tsx'
import { Sorts } from './sorts.tsx'
import { StageFilter } from './stage-filter.tsx'

type Props = { of: ListOf }

/** All recoveries or those at one stage, in one order. However many there are, only what is near the screen is drawn. */
export function Recoveries({ of }: Props) {
  const first = useLive<RecoveryList>(paths.recoveries(of))
  return (
    <section aria-labelledby="recoveries" class="recoveries">
      <h2 id="recoveries">{words.now.recoveries}</h2>
      <StageFilter of={of} counted={first.value !== undefined} />
      <Sorts of={of} />
      <Loaded live={first}>
        {({ recoveries }) =>
          recoveries.length > 0 ? <Pages key={paths.recoveries(of)} of={of} /> : <NoRecoveries of={of} />
        }
      </Loaded>
      {of.cursor !== undefined && (
        <p class="after">
          <a href={addressOf({ page: 'now', stage: of.stage, sort: of.sort })}>{words.now.toTheBeginning}</a>
        </p>
      )}
    </section>
  )
}

function Pages({ of }: Props) {
  const { pages, leadsTo } = useListPages(paths.recoveries(of), of.cursor)
  return (
    <table class={`panel recovery-table ${of.sort === 'word' ? 'by-word' : ''}`}>
      <RecoveryHead by={of.sort} />
      {pages.cursors.map((_, page) => (
        <RecoveryPageRows key={page} of={of} page={page} pages={pages} leadsTo={leadsTo} />
      ))}
    </table>
  )
}

function NoRecoveries({ of: { stage, sort, cursor } }: Props) {
  if (cursor !== undefined) return <Empty what={words.now.noMore} />
  if (stage !== undefined) return <Empty what={words.now.emptyStage} next={words.now.emptyStageNext} />
  if (sort === 'word') return <Empty what={words.now.noWordDue} />
  return <Empty what={words.now.empty} next={words.now.emptyNext} />
}
