import type { Learning } from '../api/answers.ts'
import { meanOf, numberOf, shareIn } from '../words/number.ts'
import { wordFor, words } from '../words/words.ts'
import { type Column, LearntTable } from './learnt-table.tsx'

const { learn } = words
type Side = Learning['comparison'][number]

const columns: Column<Side>[] = [
  {
    name: learn.side,
    shown: ({ name, currency }) => `${wordFor(learn.sides, name)}, ${currency}`,
    filed: [
      [learn.side, ({ name }) => wordFor(learn.sides, name)],
      [learn.currency, ({ currency }) => currency],
    ],
  },
  {
    ...{ name: learn.closed, shown: ({ recoveries }) => numberOf(recoveries), isNumber: true },
    filed: [[learn.closed, ({ recoveries }) => recoveries]],
  },
  {
    ...{ name: learn.recovered, shown: ({ recovered, recoveries }) => shareIn(recovered, recoveries), isNumber: true },
    filed: [[learn.recovered, ({ recovered }) => recovered]],
  },
  {
    ...{ name: learn.silent, shown: ({ silent, recoveries }) => shareIn(silent, recoveries), isNumber: true },
    filed: [[learn.silent, ({ silent }) => silent]],
  },
  { name: learn.trust, shown: ({ trust, trusts }) => meanOf(trust, trusts), isNumber: true },
]

/** Those who got the small thing more beside those who went without it: what would not have happened otherwise. */
export const Comparison = ({ sides }: { sides: Side[] }) => (
  <LearntTable id="comparison" name={learn.comparison} columns={columns} rows={sides}>
    <p class="quiet">{learn.comparisonAbout}</p>
  </LearntTable>
)
