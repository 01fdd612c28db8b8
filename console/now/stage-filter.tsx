import { type Stage, stages } from '#workflows/recovery/stages.ts'
import type { NowFigures } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { useLive } from '../live/use-live.ts'
import { addressOf, type ListOf } from '../routing/route.ts'
import { numberOf } from '../words/number.ts'
import { words } from '../words/words.ts'

/** The stages in the order of the process; each a link to its recoveries, with how many there are once that is counted. */
export const StageFilter = ({ of: { stage, sort }, counted }: { of: ListOf; counted: boolean }) => (
  <nav class="stages" aria-label={words.now.stages}>
    {[undefined, ...stages].map((each) => (
      <a
        key={each}
        href={addressOf({ page: 'now', stage: each, sort: sort === 'word' && each !== undefined ? undefined : sort })}
        aria-current={each === stage ? 'true' : undefined}
      >
        {each === undefined ? words.now.all : words.stage[each]}
        {counted && <Count of={each} />}
      </a>
    ))}
  </nav>
)

/** How many recoveries are at a stage, where that is counted. */
function Count({ of }: { of: Stage | undefined }) {
  const { value } = useLive<NowFigures>(paths.now)
  const counted = value?.stages?.find(({ stage }) => stage === of)
  if (!counted || counted.count === 0) return null
  return (
    <span class="number count-of">
      {' '}
      {numberOf(counted.count)}
      {counted.more && '+'}
    </span>
  )
}
