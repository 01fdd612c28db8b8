import type { StaffMail } from '../adapters/staff-mail.ts'
import type { Task, Tasks } from '../adapters/table/tasks.ts'
import type { Hours } from '../adapters/table/told-ops.ts'
import { once } from '../runtime/effect.ts'

export type MailingOverdue = { tasks: Tasks; hours: Hours; mail: StaffMail; now: () => number }

/** Enough to see what it is about; the console has them all. */
const mostNamed = 20

/**
 * Tells ops by mail what is overdue, for whoever has no console open: each task once, in one letter an hour at most,
 * however many come due at once. What comes due after the letter of an hour stands in that of the next.
 */
export const mailOfOverdue =
  ({ tasks, hours, mail, now }: MailingOverdue) =>
  async (ids: string[]): Promise<void> => {
    const found = await tasks.findAll(ids)
    const untold = found.filter(({ state, mailedAt }) => state === 'open' && mailedAt === undefined)
    if (untold.length === 0) return
    const at = new Date(now()).toISOString()
    const hour = `${at.slice(0, 13)}:00Z`
    const send = async () => {
      await mail.send({ about: `overdue-${hour.replace(/\W/g, '')}`, ...letterOn(untold) })
      return { at }
    }
    await hours.begin(hour)
    const told = await once(hours, { recovery: hour, key: 'overdue' }, { kind: 'neither', do: send }, now)
    if ('passedOver' in told) return
    for (const { id, dueAt } of untold) if (dueAt < told.at) await tasks.say(id, 'mailedAt', told.at)
  }

/** What and since when: nothing of whom it is about. */
function letterOn(untold: Task[]): { subject: string; text: string } {
  const rows = untold.slice(0, mostNamed).map(({ kind, dueAt }) => `- ${kind}, due ${dueAt.slice(0, 16)} UTC`)
  const more = untold.length > mostNamed ? [`and ${untold.length - mostNamed} more`] : []
  const subject = untold.length === 1 ? 'A task is overdue' : `${untold.length} tasks are overdue`
  return { subject, text: [`${subject}. They wait on the page Tasks of the console:`, '', ...rows, ...more].join('\n') }
}
