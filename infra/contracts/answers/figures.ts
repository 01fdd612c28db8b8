import * as z from 'zod/mini'
import { stages } from '#workflows/recovery/stages.ts'
import { recoveryRow } from './recoveries.ts'
import { amount, count, instant, perhaps } from './shared.ts'

const ms = z.nullable(z.number())

/** How long customers waited for the acknowledgement; null where nobody waited. `late` took longer than promised. */
export const waits = z.object({ count, late: count, p50Ms: ms, p99Ms: ms })

export const budget = z.object({
  purpose: z.enum(['compensation', 'relief']),
  per: z.enum(['day', 'month']),
  spent: amount,
  limit: amount,
})

/** A switch that stops something everywhere: which side it is on, and who has said so. */
export const turnedSoFar = z.object({
  stopped: z.boolean(),
  because: perhaps(z.string()),
  by: perhaps(z.string()),
  at: perhaps(instant),
})

/** Letters that wait to leave: first letters and later ones, when they were counted, and how long the first letters take. */
const lettersWaiting = z.object({ first: count, later: count, at: instant, leaveInSeconds: count })

/** What became of the letters that left yesterday and today, what waits to leave, and whether all letters are stopped. */
export const mailHealth = z.object({
  ...{ sent: count, bounced: count, complained: count },
  waiting: perhaps(lettersWaiting),
  letters: turnedSoFar,
})

/** How it stands at this moment. What is not counted is absent, and so is its figure. */
export const nowFigures = z.object({
  tasks: perhaps(z.object({ open: count, overdue: count })),
  /** Recoveries whose remedy is not confirmed, and the one that has waited longest. */
  unresolved: perhaps(z.object({ count, oldest: perhaps(recoveryRow) })),
  acknowledged: perhaps(z.object({ lastHour: waits, lastDay: waits, slowest: z.array(recoveryRow) })),
  /** How many are at each stage; `more` where counting ended before the list did. */
  stages: perhaps(z.array(z.object({ stage: z.enum(stages), count, more: perhaps(z.boolean()) }))),
  /** Our word to a customer that falls due soon or is overdue, the first due first; `count` may exceed `rows`. */
  promises: perhaps(z.object({ count, rows: z.array(z.object({ recovery: recoveryRow, dueAt: instant })) })),
  incidents: perhaps(z.object({ open: count })),
  /** Events that wait for their order, for the settle window, or for their turn to begin a recovery. */
  waiting: perhaps(z.object({ count, more: perhaps(z.boolean()) })),
  quarantine: perhaps(z.object({ count, more: perhaps(z.boolean()) })),
  budgets: perhaps(z.array(budget)),
  mail: perhaps(mailHealth),
  granting: perhaps(turnedSoFar),
})
