import type { Learning } from '../api/answers.ts'
import { numberOf, shareOf } from '../words/number.ts'
import { wordFor, words } from '../words/words.ts'
import { type Column, LearntTable } from './learnt-table.tsx'

const { learn } = words
type Choice = Learning['choices'][number]

const columns: Column<Choice>[] = [
  { name: learn.choice, shown: ({ name }) => wordFor(words.wish, name) },
  {
    ...{ name: learn.chosen, shown: ({ recoveries }) => numberOf(recoveries), isNumber: true },
    filed: [[learn.chosen, ({ recoveries }) => recoveries]],
  },
  {
    name: learn.notEnough,
    shown: ({ recoveries, notEnough }) => `${numberOf(notEnough)} (${shareOf(notEnough / recoveries)})`,
    isNumber: true,
    filed: [[learn.notEnough, ({ notEnough }) => notEnough]],
  },
  { name: learn.offered, shown: ({ withdrawn }) => (withdrawn ? learn.withdrawn : learn.stillOffered) },
]

/** How customers chose to have it put right, what failed first; what fails too often is not offered any more. */
export const Choices = ({ choices }: { choices: Choice[] }) => (
  <LearntTable id="choices" name={learn.choices} columns={columns} rows={choices} />
)
