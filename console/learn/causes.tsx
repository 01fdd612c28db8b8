import { useState } from 'preact/hooks'
import type { Learning } from '../api/answers.ts'
import { amountOf, digitsOf } from '../words/amount.ts'
import { causeIn } from '../words/cause.ts'
import { numberOf } from '../words/number.ts'
import { words } from '../words/words.ts'
import { type Column, LearntTable } from './learnt-table.tsx'

const { learn } = words
type Cause = Learning['causes'][number]

const columns: Column<Cause>[] = [
  { name: learn.cause, shown: ({ name }) => causeIn(name), filed: [[learn.cause, ({ name }) => name]] },
  {
    ...{ name: learn.closed, shown: ({ recoveries }) => numberOf(recoveries), isNumber: true },
    filed: [[learn.closed, ({ recoveries }) => recoveries]],
  },
  {
    name: learn.trend,
    shown: ({ trend, recoveriesBefore }) => learn.against(learn.trends[trend], numberOf(recoveriesBefore)),
    filed: [
      [learn.before, ({ recoveriesBefore }) => recoveriesBefore],
      [learn.trend, ({ trend }) => learn.trends[trend]],
    ],
  },
  {
    name: learn.given,
    shown: ({ givenMinor, currency }) => amountOf({ minor: givenMinor, currency }),
    isNumber: true,
    filed: [
      [learn.currency, ({ currency }) => currency],
      [learn.givenMinor, ({ givenMinor }) => givenMinor],
    ],
  },
  {
    name: learn.atRisk,
    shown: ({ atRiskMinor, currency }) => amountOf({ minor: atRiskMinor, currency }),
    isNumber: true,
    filed: [[learn.atRiskMinor, ({ atRiskMinor }) => atRiskMinor]],
  },
]

const units = (minor: number, { currency }: Cause): number => minor / 10 ** digitsOf(currency)

/** By what causes are ranked, the most of it first. */
const ranks: Record<keyof typeof learn.ranks, (cause: Cause) => number> = {
  closed: ({ recoveries }) => recoveries,
  given: (cause) => units(cause.givenMinor, cause),
  atRisk: (cause) => units(cause.atRiskMinor, cause),
}
type Rank = keyof typeof ranks

/** What went wrong: how often, what it cost, what it puts at risk, and whether it became less. */
export function Causes({ causes }: { causes: Cause[] }) {
  const [rank, set] = useState<Rank>('closed')
  const ranked = causes.toSorted((one, other) => ranks[rank](other) - ranks[rank](one))
  return (
    <LearntTable id="causes" name={learn.causes} columns={columns} rows={ranked}>
      <label class="ranked">
        {learn.ranked}
        <select value={rank} onChange={({ currentTarget }) => set(currentTarget.value as Rank)}>
          {(Object.keys(ranks) as Rank[]).map((each) => (
            <option key={each} value={each}>
              {learn.ranks[each]}
            </option>
          ))}
        </select>
      </label>
    </LearntTable>
  )
}
