import type { RecoveryRow } from '../api/answers.ts'
import { addressOf } from '../routing/route.ts'
import { When } from '../time/when.tsx'
import { wordFor, words } from '../words/words.ts'
import { StageMark } from './stage-mark.tsx'

/** A few recoveries, one line each. */
export const RecoveryRows = ({ recoveries }: { recoveries: RecoveryRow[] }) => (
  <ul class="rows panel">
    {recoveries.map((recovery) => (
      <li key={recovery.id} class="whole-link">
        <a href={addressOf({ page: 'recovery', id: recovery.id })}>
          {wordFor(words.failure, recovery.failure)} <span class="quiet number">{recovery.order}</span>
        </a>
        <StageMark recovery={recovery} />
        <span class="quiet number">
          <When at={recovery.openedAt} />
        </span>
      </li>
    ))}
  </ul>
)
