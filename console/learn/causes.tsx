import type { Learning } from '../api/answers.ts'
import { amountOf } from '../words/amount.ts'
import { numberOf } from '../words/number.ts'
import { words } from '../words/words.ts'
import { Download } from './download.tsx'
import { causeSheet } from './sheets.ts'

/** What went wrong, the most frequent first: what it cost, what it puts at risk, and whether it became less. */
export const Causes = ({ learning }: { learning: Learning }) => (
  <section aria-labelledby="causes" class="panel learnt">
    <div class="sheet-head">
      <h2 id="causes">{words.learn.causes}</h2>
      <Download sheet={causeSheet(learning)} />
    </div>
    <table>
      <thead>
        <tr>
          <th scope="col">{words.learn.cause}</th>
          <th scope="col">{words.learn.closed}</th>
          <th scope="col">{words.learn.trend}</th>
          <th scope="col">{words.learn.given}</th>
          <th scope="col">{words.learn.atRisk}</th>
        </tr>
      </thead>
      <tbody>
        {learning.causes.map(({ name, currency, recoveries, recoveriesBefore, trend, givenMinor, atRiskMinor }) => (
          <tr key={`${name} ${currency}`}>
            <th scope="row">{name}</th>
            <td class="number">{numberOf(recoveries)}</td>
            <td>{words.learn.against(words.learn.trends[trend], numberOf(recoveriesBefore))}</td>
            <td class="number">{amountOf({ minor: givenMinor, currency })}</td>
            <td class="number">{amountOf({ minor: atRiskMinor, currency })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
