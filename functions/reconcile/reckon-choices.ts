import { choicesWithdrawn } from '#workflows/learning/report.ts'
import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import { wishes } from '#workflows/recovery/recovery.ts'
import { needsAPerson } from '#workflows/recovery/wishing.ts'
import type { Lessons } from '../adapters/table/lessons.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import type { Withdrawn } from '../adapters/table/withdrawn.ts'
import { shortHash } from '../runtime/ids.ts'

type Parts = { lessons: Pick<Lessons, 'days'>; withdrawn: Withdrawn; tasks: Tasks; now: () => number }

/** A choice is judged by what became of it in so many days. */
const judgedDays = 28

/** Whoever would rather have a person gets one. */
const alwaysOffered: string[] = wishes.filter(needsAPerson)

/** A choice that was not enough for too many is taken off the customers' page, and a person is told to mend it. */
export async function reckonChoices({ lessons, withdrawn, tasks, now }: Parts): Promise<void> {
  const today = new Date(now()).toISOString().slice(0, 10)
  const failing = choicesWithdrawn(await lessons.days(today, judgedDays))
  const before = await withdrawn.read()
  for (const choice of failing.filter((one) => !before.includes(one) && !alwaysOffered.includes(one))) {
    const question = toBeSeenTo(
      `Customers are not offered “${choice}” any more: it was not enough for too many of them. Please find out why.`,
    )
    const receipt = `e_${shortHash('withdrawn', choice, today)}`
    await tasks.open({ name: 'withdrawn', kind: 'exception', receipt, ...question }, now())
  }
  await withdrawn.write(failing)
}
