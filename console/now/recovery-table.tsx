import type { Sort } from '#workflows/recovery/sorts.ts'
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

/** @param by the order of the list, where it has one: by the next word, that stands in the place of the last change */
export const RecoveryHead = ({ by }: { by?: Sort | undefined }) => (
  <thead>
    <tr>
      <th scope="col">{words.now.failureAndOrder}</th>
      <th scope="col">{words.now.atStage}</th>
      <th scope="col" aria-sort={by === 'oldest' ? 'ascending' : undefined}>
        {words.now.opened}
      </th>
      <th scope="col" aria-sort={by === 'word' ? 'ascending' : undefined}>
        {by === 'word' ? words.now.nextWord : words.now.changed}
      </th>
      <th scope="col">{words.now.acknowledged}</th>
      <th scope="col" class="amount">
        {words.now.compensation}
      </th>
    </tr>
  </thead>
)

export const RecoveryRowOf = ({ recovery, by }: { recovery: RecoveryRow; by?: Sort | undefined }) => (
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
    <td class="changed number quiet">
      <Moment at={by === 'word' ? recovery.nextWordBy : recovery.updatedAt} />
    </td>
    <td class="acknowledged">
      <span class="label">{words.now.acknowledgedShort}</span> <Acknowledged recovery={recovery} />
    </td>
    <td class="amount number">{recovery.compensation ? amountOf(recovery.compensation) : <None />}</td>
  </tr>
)

const Moment = ({ at }: { at: string | undefined }) => (at ? <When at={at} /> : <None />)

const None = () => (
  <span class="quiet">
    <span aria-hidden="true">–</span>
    <span class="unseen">{words.now.none}</span>
  </span>
)
