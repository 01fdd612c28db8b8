import { readBudgets } from '#workflows/compensation/budgets.ts'
import type { Lane } from '#workflows/mail/lanes.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { quickStages, unresolvedStages } from '#workflows/recovery/stages.ts'
import { isOwedAWord } from '#workflows/watch/owed-a-word.ts'
import { isStuck } from '#workflows/watch/stuck.ts'
import budgetsFile from '../../config/budgets.yaml'
import { countOf } from '../adapters/queues.ts'
import { openStaffMail } from '../adapters/staff-mail.ts'
import type { LettersWaiting } from '../adapters/table/letters-waiting.ts'
import type { Receipts } from '../adapters/table/receipts.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import type { Switch } from '../adapters/table/switches.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import { type BudgetsOfAll, budgetsUsed } from '../runtime/budgets-used.ts'
import { told, toldPerhaps } from '../runtime/environment.ts'
import { measure } from '../runtime/metric.ts'
import * as parts from '../runtime/parts.ts'
import { type HasAReason, reasonsForSilence } from '../runtime/reasons-for-silence.ts'
import { type MailingOverdue, mailOfOverdue } from './mail-of-overdue.ts'
import { overdueTasks, type SeeingToOverdue } from './overdue-tasks.ts'

type Parts = BudgetsOfAll &
  SeeingToOverdue & {
    recoveries: Recoveries
    hasAReason: HasAReason
    tasks: Tasks
    receipts: Receipts
    lettersSwitch: Switch
    lettersWaiting: LettersWaiting
    countLetters: (lane: Lane) => Promise<number>
    /** Missing where nobody is named who is told by mail. */
    byMail?: Pick<MailingOverdue, 'hours' | 'mail'> | undefined
    now: () => number
  }

/** Counting ends here: more of anything is no other thing to wake somebody for, and a round stays cheap. */
const countedTo = 500

const lookedAt = [...new Set([...unresolvedStages, ...quickStages])]

/**
 * Looks every few minutes how it stands, from lists that end, and measures it: alarms ring by what is found. Then
 * whatever people have left lying is called to mind.
 */
export const keepWatch =
  ({ recoveries, hasAReason, tasks, timeline, receipts, lettersSwitch, byMail, now, ...others }: Parts) =>
  async (): Promise<void> => {
    const at = new Date(now()).toISOString()
    const open: Recovery[] = []
    for (const stage of lookedAt) {
      const listed = await recoveries.inStage(stage, { limit: countedTo })
      open.push(...(await Promise.all(listed.map(({ id }) => recoveries.get(id)))))
    }
    const unheard = open.filter((recovery) => isOwedAWord(recovery, now()))
    const excused = await Promise.all(unheard.map(({ id }) => hasAReason(id)))
    const toDo = await tasks.listed({ limit: countedTo })
    const overdue = toDo.filter(({ place }) => place < at)
    const budgets = await budgetsUsed(others, at.slice(0, 10))
    measure({
      Unacknowledged: excused.filter((reason) => !reason).length,
      Stuck: open.filter((recovery) => isStuck(recovery, now())).length,
      Unresolved: open.filter(({ stage }) => unresolvedStages.includes(stage)).length,
      TasksOpen: toDo.length,
      TasksOverdue: overdue.length,
      Quarantined: (await receipts.quarantined({ limit: countedTo })).length,
      BudgetUsed: Math.max(0, ...budgets.map(({ spent, limit }) => (100 * spent.minor) / limit.minor)),
      LettersStopped: (await lettersSwitch.read()).stopped ? 1 : 0,
    })
    const ids = overdue.map(({ place }) => place.slice(place.indexOf('#') + 1))
    await overdueTasks({ tasks, timeline, now })(ids)
    const [first, later] = await Promise.all([
      others.countLetters('urgentLetters'),
      others.countLetters('ordinaryLetters'),
    ])
    await others.lettersWaiting.note({ first, later, at })
    if (byMail !== undefined) await mailOfOverdue({ tasks, now, ...byMail })(ids)
  }

let watch: ReturnType<typeof keepWatch> | undefined

export const handler = async (): Promise<void> => {
  const to = toldPerhaps('opsAddress')
  watch ??= keepWatch({
    recoveries: parts.recoveries(),
    hasAReason: reasonsForSilence(parts.letters()),
    tasks: parts.tasks(),
    timeline: parts.timeline(),
    receipts: parts.receipts(),
    lettersSwitch: parts.lettersSwitch(),
    lettersWaiting: parts.lettersWaiting(),
    countLetters: (lane) => countOf(told(lane)),
    budgets: parts.budgets(),
    caps: readBudgets(budgetsFile),
    byMail:
      to === undefined ? undefined : { hours: parts.hours(), mail: openStaffMail({ from: told('staffMailFrom'), to }) },
    now: parts.now,
  })
  return watch()
}
