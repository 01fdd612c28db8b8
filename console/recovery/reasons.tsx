import type { Compensation, RecoveryRow } from '../api/answers.ts'
import { amountOf } from '../words/amount.ts'
import { hundredthsOf } from '../words/number.ts'
import { words } from '../words/words.ts'

/** How an amount came about, a row for each reason. */
export const ReasonRows = ({ reasons }: Pick<Compensation, 'reasons'>) => (
  <tbody>
    {reasons.map((reason) => (
      <tr key={reason.text}>
        <th scope="row">{words.reason[reason.text] ?? reason.text}</th>
        <td class="amount number">{amountOf(reason.amount)}</td>
      </tr>
    ))}
  </tbody>
)

/** What compensation does to the balance of what the customer got and what it cost them. */
export const Balance = ({ ratio }: { ratio: RecoveryRow['ratio'] }) =>
  typeof ratio?.before === 'number' && typeof ratio.after === 'number' ? (
    <p class="quiet number">{words.recovery.ratio(hundredthsOf(ratio.before), hundredthsOf(ratio.after))}</p>
  ) : null
