import { type Stage, stages } from '#workflows/recovery/stages.ts'
import { addressOf } from '../routing/route.ts'
import { words } from '../words/words.ts'

/** The stages in the order of the process; each a link to its recoveries. */
export const StageFilter = ({ stage }: { stage: Stage | undefined }) => (
  <nav class="stages" aria-label={words.now.stages}>
    {[undefined, ...stages].map((each) => (
      <a key={each} href={addressOf({ page: 'now', stage: each })} aria-current={each === stage ? 'true' : undefined}>
        {each === undefined ? words.now.all : words.stage[each]}
      </a>
    ))}
  </nav>
)
