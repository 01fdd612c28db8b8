import { aWeek } from '#workflows/learning/change.ts'
import type { Learning } from '../api/answers.ts'
import { calendarDay } from '../time/dates.ts'
import { causeIn } from '../words/cause.ts'
import { tenthsOf } from '../words/number.ts'
import { words } from '../words/words.ts'
import { ChangeForm } from './change-form.tsx'
import { type Column, LearntTable } from './learnt-table.tsx'

const { learn } = words
type Change = Learning['changes'][number]

const columns: Column<Change>[] = [
  { name: learn.cause, shown: ({ cause }) => causeIn(cause), filed: [[learn.cause, ({ cause }) => cause]] },
  {
    name: learn.changedOn,
    shown: (change) => calendarDay(change.day),
    filed: [[learn.changedOn, (change) => change.day]],
  },
  { name: learn.what, shown: ({ what }) => what },
  {
    ...{ name: learn.weeklyBefore, shown: ({ before }) => tenthsOf(aWeek(before)), isNumber: true },
    filed: [[learn.weeklyBefore, ({ before }) => aWeek(before)]],
  },
  {
    ...{ name: learn.weeklySince, shown: ({ since }) => tenthsOf(aWeek(since)), isNumber: true },
    filed: [[learn.weeklySince, ({ since }) => aWeek(since)]],
  },
  { name: learn.helped, shown: ({ trend }) => (trend === undefined ? learn.tooEarly : learn.helps[trend]) },
]

/** What was changed about a cause, and whether it has lowered it. */
export const Changes = ({ learning: { changes, causes } }: { learning: Learning }) => (
  <LearntTable id="changes" name={learn.changes} columns={columns} rows={changes}>
    <p class="quiet">{learn.changesAbout}</p>
    <ChangeForm causes={[...new Set(causes.map(({ name }) => name))]} />
  </LearntTable>
)
