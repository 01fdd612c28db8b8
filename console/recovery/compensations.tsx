import type { Compensation } from '../api/answers.ts'
import { When } from '../time/when.tsx'
import { amountOf } from '../words/amount.ts'
import { words } from '../words/words.ts'

/** What was given on top of the remedy, and how each amount came about. */
export const Compensations = ({ compensations }: { compensations: Compensation[] }) => (
  <section aria-labelledby="compensation">
    <h2 id="compensation">{words.recovery.compensation}</h2>
    {compensations.length === 0 && <p class="quiet">{words.recovery.noCompensation}</p>}
    {compensations.map(({ n, amount, at, reasons }) => (
      <table key={n} class="reasons">
        <caption>
          <strong class="number">{amountOf(amount)}</strong>{' '}
          <span class="quiet">
            <When at={at} />
          </span>
        </caption>
        <tbody>
          {reasons.map((reason) => (
            <tr key={reason.text}>
              <th scope="row">{reason.text}</th>
              <td class="amount number">{amountOf(reason.amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    ))}
  </section>
)
