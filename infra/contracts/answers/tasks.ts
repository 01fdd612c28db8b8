import * as z from 'zod/mini'
import { decision } from '#workflows/recovery/recovery.ts'
import { taskKinds } from '#workflows/recovery/task-kinds.ts'
import { count, instant, next, perhaps } from './shared.ts'

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
  question: z.string(),
  /** What a person must know to answer. */
  facts: perhaps(z.array(z.object({ label: z.string(), value: z.string() }))),
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
  /** Where two people must agree: who has so far. */
  signatures: perhaps(z.object({ needed: count, by: z.array(z.object({ name: z.string(), at: instant })) })),
  /** When the question can no longer be answered, and what happens then. */
  expires: perhaps(z.object({ at: instant, otherwise: z.string() })),
})

export const taskList = z.object({ tasks: z.array(task), next })
