import { readBudgets } from '#workflows/compensation/budgets.ts'
import { Failure } from '#workflows/recovery/failures.ts'
import { isUnhappy, outcomeOf, type Recovery } from '#workflows/recovery/recovery.ts'
import budgetsFile from '../../config/budgets.yaml'
import type { Faults } from '../adapters/table/faults.ts'
import type { Lessons } from '../adapters/table/lessons.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import type { MailLane } from '../runtime/mail-lane.ts'
import * as parts from '../runtime/parts.ts'
import { type Step, stepHandler } from '../runtime/step.ts'
import { freePurses } from './free-purses.ts'

type Parts = Parameters<typeof freePurses>[0] & {
  faults: Faults
  tasks: Tasks
  mail: MailLane
  lessons: Lessons
}

/**
 * Ends a recovery: one whose remedy is confirmed, that a person has settled, or whose customer has been erased. Who
 * says that all is well gets a last letter that thanks them and asks nothing.
 * @throws Failure Unhappy when the customer has said so in the last moment
 */
export const close =
  ({ faults, tasks, mail, lessons, ...purses }: Parts): Step<'close'> =>
  async ({ recoveryId }) => {
    const { recoveries } = purses
    const at = new Date(purses.now()).toISOString()
    const seen = await recoveries.get(recoveryId)
    const { round, remedy } = seen
    const farewell = { key: `farewell#${round}`, kind: 'farewell', round, facts: { remedy: remedy?.kind } } as const
    // Wanted first: a recovery that is closed does not come back for what is still missing.
    if ((ended(seen, at) ?? seen).outcome === 'recovered')
      await mail.want({ recovery: recoveryId, ...farewell, wantedAt: at })
    const recovery = await recoveries.revise(recoveryId, (seen) => ended(seen, at))
    await freePurses(purses, recovery)
    const { order, fault } = recovery
    await lessons.keep(recovery)
    await faults.move({ order, fault, recovery: recoveryId }, 'closed')
    for (const { id, name, state } of await tasks.ofOwner(recoveryId))
      if (state === 'open' && isOfTheProcess(name)) await tasks.withdraw(id)
  }

/** What a state or a remedy asked for is over with them; what a letter or a late answer asks for is not. */
const isOfTheProcess = (name: string): boolean => /^(ask-for-approval|bring-a-person|ask-a-person|remedy)~/.test(name)

function ended(recovery: Recovery, at: string): Partial<Recovery> | undefined {
  if (recovery.closedAt !== undefined) return undefined
  const outcome = outcomeOf(recovery)
  const end = { stage: 'close' as const, closedAt: at, outcome, wait: undefined }
  if (outcome === 'settled' || outcome === 'erased') return end
  if (isUnhappy(recovery))
    throw new Failure('Unhappy', `${recovery.id} cannot be closed: the customer says that all is not well`)
  if (recovery.remedy?.state !== 'confirmed')
    throw new Error(`${recovery.id} cannot be closed: nothing has put it right`)
  return end
}

export const handler = stepHandler('close', () =>
  close({
    recoveries: parts.recoveries(),
    faults: parts.faults(),
    tasks: parts.tasks(),
    mail: parts.mail(),
    lessons: parts.lessons(),
    budgets: parts.budgets(),
    grantingSwitch: parts.grantingSwitch(),
    caps: readBudgets(budgetsFile),
    credits: parts.credits(),
    incidents: parts.incidents(),
    orders: parts.knownOrders(),
    now: parts.now,
  }),
)
