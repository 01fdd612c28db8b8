import type { RecoveryRow } from '../api/answers.ts'
import { addressOf } from '../routing/route.ts'
import { Acknowledged } from '../time/acknowledged.tsx'
import { When } from '../time/when.tsx'
import { amountOf } from '../words/amount.ts'
import { wordFor, words } from '../words/words.ts'
import { StageMark } from './stage-mark.tsx'

/** So many columns has a table of recoveries. */
export const columns = 6

/** Recoveries with stage and age; the whole row leads to its recovery. */
export const RecoveryTable = ({ recoveries }: { recoveries: RecoveryRow[] }) => (
  <table class="panel recovery-table">
    <RecoveryHead />
    <tbody>
      {recoveries.map((recovery) => (
        <RecoveryRowOf key={recovery.id} recovery={recovery} />
      ))}
    </tbody>
  </table>
)

export const RecoveryHead = () => (
  <thead>
    <tr>
      <th scope="col">{words.now.failureAndOrder}</th>
      <th scope="col">{words.now.atStage}</th>
      <th scope="col">{words.now.opened}</th>
      <th scope="col">{words.now.changed}</th>
      <th scope="col">{words.now.acknowledged}</th>
      <th scope="col" class="amount">
        {words.now.compensation}
      </th>
    </tr>
  </thead>
)

export const RecoveryRowOf = ({ recovery }: { recovery: RecoveryRow }) => (
  <tr class="whole-link">
    <th scope="row">
      <a href={addressOf({ page: 'recovery', id: recovery.id })}>
        {wordFor(words.failure, recovery.failure)} <span class="quiet number">{recovery.order}</span>
      </a>
    </th>
    <td class="stage">
      <StageMark recovery={recovery} />
    </td>
    <td class="opened number">
      <When at={recovery.openedAt} />
    </td>
    <td class="changed number quiet">{recovery.updatedAt ? <When at={recovery.updatedAt} /> : <None />}</td>
    <td class="acknowledged">
      <span class="label">{words.now.acknowledgedShort}</span> <Acknowledged recovery={recovery} />
    </td>
    <td class="amount number">{recovery.compensation ? amountOf(recovery.compensation) : <None />}</td>
  </tr>
)

const None = () => (
  <span class="quiet">
    <span aria-hidden="true">–</span>
    <span class="unseen">{words.now.none}</span>
  </span>
)
