import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { Money } from './money.ts'

/** The task in which a second member of staff approves what the first one may not give alone. */
export const moreTask = (round: number, { minor }: Money) => `more~${round}~${minor}` as const

/** The round of such a task; undefined for any other. */
export const roundOfMore = (task: string): number | undefined =>
  task.startsWith('more~') ? Number(task.split('~')[1]) : undefined

/** The round whose compensation staff may still raise: the next one, once this one was given; none at the end. */
export function roundForMore({ claims, round, closedAt }: Recovery): number | undefined {
  if (closedAt !== undefined) return undefined
  const isGiven = Object.keys(claims).some((key) => key.startsWith('compensation#') && key.endsWith(`#${round}`))
  return isGiven ? round + 1 : round
}

/** What staff give in this round, where it is more than policy does: nobody is ever given less by a person's hand. */
export const moreThan = ({ more, round }: Recovery, policyMinor: number) =>
  more?.round === round && more.amount.minor >= policyMinor ? more.amount : undefined
