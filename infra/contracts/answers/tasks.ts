import * as z from 'zod/mini'
import { failureKind } from '#workflows/failure-events/failure-kinds.ts'
import { decision, wishes } from '#workflows/recovery/recovery.ts'
import { allRemedyKinds } from '#workflows/recovery/remedy-kinds.ts'
import { taskKinds } from '#workflows/recovery/task-kinds.ts'
import { taskNames } from '#workflows/recovery/task-names.ts'
import { amount, count, instant, next, perhaps } from './shared.ts'

export const remedyState = z.enum(['chosen', 'asked', 'promised', 'confirmed', 'failed'])

/** What a person must know of the recovery to answer. */
const facts = z.object({
  failure: failureKind,
  /** The recovery of the first time, where it happened before. */
  repeatOf: perhaps(z.string()),
  round: count,
  remedy: perhaps(z.object({ kind: z.enum(allRemedyKinds), state: remedyState, because: perhaps(z.string()) })),
  /** What was tried before it. */
  tried: z.array(z.enum(allRemedyKinds)),
  compensation: perhaps(amount),
  nextWordBy: perhaps(instant),
  wish: perhaps(z.enum(wishes)),
  callAt: perhaps(instant),
})

export const task = z.object({
  id: z.string(),
  kind: z.enum(taskKinds),
  recovery: perhaps(z.string()),
  order: perhaps(z.string()),
  openedAt: instant,
  dueAt: instant,
  /** When it was called to mind, its time being over; and, hours later, to whom it was brought. */
  remindedAt: perhaps(instant),
  escalated: perhaps(z.object({ at: instant, to: z.enum(['approver', 'admin']) })),
  /** What it asks for, as a name; `question` says it with its particulars, as it was written down. */
  asks: perhaps(z.enum(taskNames)),
  question: z.string(),
  facts: perhaps(facts),
  choices: z.array(z.object({ label: z.string(), decision })),
  /**
   * Who has taken it; `name` is null while nobody has. It changes hands once at most (`changes`), so that nobody is
   * passed around. `POST …/tasks/{id}/owner` with `{}` takes it, with `{ to, note }` hands it over.
   */
  owner: perhaps(
    z.object({
      name: z.nullable(z.string()),
      changes: count,
      since: perhaps(instant),
      note: perhaps(z.string()),
    }),
  ),
  /** Sent back with the answer: an answer to an older view is refused. */
  version: perhaps(count),
})

export const taskList = z.object({ tasks: z.array(task), next })
