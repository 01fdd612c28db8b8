import type { RecoveryRow } from '../api/answers.ts'
import { StageMark } from '../now/stage-mark.tsx'
import { Acknowledged } from '../time/acknowledged.tsx'
import { Dated, When } from '../time/when.tsx'
import { amountOf } from '../words/amount.ts'
import { words } from '../words/words.ts'

/** The recovery in one line. */
export const Summary = ({ recovery }: { recovery: RecoveryRow }) => (
  <dl class="summary panel">
    <div>
      <dt>{words.now.atStage}</dt>
      <dd>
        <StageMark recovery={recovery} />
      </dd>
    </div>
    <div>
      <dt>{words.now.opened}</dt>
      <dd class="number">
        <Dated at={recovery.openedAt} />{' '}
        <span class="quiet">
          <When at={recovery.openedAt} />
        </span>
      </dd>
    </div>
    <div>
      <dt>{words.now.acknowledged}</dt>
      <dd>
        <Acknowledged recovery={recovery} />
      </dd>
    </div>
    <div>
      <dt>{words.now.compensation}</dt>
      <dd class="number">{recovery.compensation ? amountOf(recovery.compensation) : words.now.none}</dd>
    </div>
    {recovery.closedAt && (
      <div>
        <dt>{words.recovery.closed}</dt>
        <dd class="number">
          <Dated at={recovery.closedAt} />
        </dd>
      </div>
    )}
  </dl>
)
