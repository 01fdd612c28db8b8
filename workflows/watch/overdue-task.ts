import type { TaskKind } from '../recovery/task-kinds.ts'

/** Half a working day after it was due, whoever could have done it has had their time. */
export const escalatesAfterMs = 4 * 3_600_000

/** Who sees to a task that nobody has done. An approver who has not looked needs no other one, but who names another. */
export const escalatesTo = (kind: TaskKind): 'approver' | 'admin' => (kind === 'approval' ? 'admin' : 'approver')

type Overdue = { dueAt: string; remindedAt?: string; escalated?: object }

/** What is to be said now of an open task; undefined while it has time, or where it has been said. @param now epoch ms */
export function wordOfOverdue(
  { dueAt, remindedAt, escalated }: Overdue,
  now: number,
): 'remind' | 'escalate' | undefined {
  const lateMs = now - Date.parse(dueAt)
  if (escalated !== undefined || lateMs <= 0) return undefined
  if (lateMs >= escalatesAfterMs) return 'escalate'
  return remindedAt === undefined ? 'remind' : undefined
}
