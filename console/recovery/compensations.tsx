import type { Compensation, RecoveryRow } from '../api/answers.ts'
import { When } from '../time/when.tsx'
import { amountOf } from '../words/amount.ts'
import { words } from '../words/words.ts'
import { Balance, ReasonRows } from './reasons.tsx'

type Shown = { compensations: Compensation[]; ratio: RecoveryRow['ratio'] }

/** What was given on top of the remedy, how each amount came about, and what it does to the balance. */
export const Compensations = ({ compensations, ratio }: Shown) => (
  <section aria-labelledby="compensation">
    <h2 id="compensation">{words.recovery.compensation}</h2>
    {compensations.length === 0 && <p class="quiet">{words.recovery.noCompensation}</p>}
    {compensations.map(({ purpose, n, amount, at, reasons }) => (
      <table key={`${purpose} ${n}`} class="reasons">
        <caption>
          <strong class="number">{amountOf(amount)}</strong>{' '}
          {purpose !== 'compensation' && <span class="tag">{words.lists.purpose[purpose]}</span>}{' '}
          <span class="quiet">
            <When at={at} />
          </span>
        </caption>
        <ReasonRows reasons={reasons} />
      </table>
    ))}
    <Balance ratio={ratio} />
  </section>
)
