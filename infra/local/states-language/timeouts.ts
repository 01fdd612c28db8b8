import type { NumberField } from './definition.ts'
import type { Evaluation } from './evaluation.ts'
import type { Execution, Thread } from './execution.ts'
import type { Runtime } from './runtime.ts'
import { errors } from './state-failure.ts'
import { timeOutTask } from './task-answer.ts'
import { LONGEST_SECONDS } from './wait-state.ts'

/** TimeoutSeconds or HeartbeatSeconds: a positive integer, or an expression that answers one. */
export async function secondsOf(
  evaluation: Evaluation,
  field: NumberField | undefined,
  name: string,
): Promise<number | undefined> {
  if (field === undefined) return undefined
  const seconds = await evaluation.typed(field, name, 'number')
  if (Number.isInteger(seconds) && seconds > 0 && seconds <= LONGEST_SECONDS) return seconds
  const range = `an integer between 1 and ${LONGEST_SECONDS}`
  throw evaluation.failure(`The ${name} field must be ${range}, but was: ${seconds}`, name)
}

/** When something becomes due for a thread by itself, if anything does. */
export function dueOf({ at }: Thread): number | undefined {
  if (at.at === 'wait' || at.at === 'retry') return at.dueMs
  if (at.at !== 'task') return undefined
  if (at.timeoutMs === undefined) return at.heartbeatMs
  return at.heartbeatMs === undefined ? at.timeoutMs : Math.min(at.timeoutMs, at.heartbeatMs)
}

/** Sets the timer a thread needs where it now stands, in place of any it had. */
export function arm(runtime: Runtime, execution: Execution, thread: Thread): void {
  execution.timers.get(thread.id)?.()
  execution.timers.delete(thread.id)
  const dueMs = dueOf(thread)
  if (dueMs === undefined) return
  const position = thread.at
  const cancel = runtime.clock.at(dueMs, () => {
    execution.timers.delete(thread.id)
    void runtime.post(execution, (turn) => {
      if (thread.at !== position) return
      if (position.at === 'wait') turn.go(thread, { at: 'elapsed' })
      else if (position.at === 'retry') turn.go(thread, { at: 'again' })
      // A heartbeat that came after the timer was set has moved what is due.
      else if (position.at === 'task' && (dueOf(thread) ?? dueMs) <= turn.nowMs) {
        timeOutTask(turn, thread, dueMs === position.timeoutMs ? errors.timeout : errors.heartbeatTimeout)
      } else turn.touched.add(thread)
    })
  })
  execution.timers.set(thread.id, cancel)
}
