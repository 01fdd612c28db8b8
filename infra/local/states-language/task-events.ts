import type { TaskState } from './definition.ts'
import type { Thread } from './execution.ts'
import { stateNamed } from './machine.ts'
import { resourceOf } from './resource.ts'
import type { Turn } from './turn.ts'

type TaskEvent = 'Scheduled' | 'Started' | 'Submitted' | 'Succeeded' | 'Failed' | 'TimedOut'

/**
 * Logs what became of a task. A function called by its own ARN has the LambdaFunction events;
 * an integration has the Task events, each of which names the integration.
 */
export function logTask(turn: Turn, thread: Thread, event: TaskEvent, details: Record<string, unknown> = {}): void {
  const state = stateNamed(turn.execution.machine, thread.state) as TaskState
  const resource = resourceOf(state.Resource)
  if (resource?.kind === 'integration') {
    const { resourceType, resource: action } = resource
    turn.log(thread, `Task${event}`, { [`task${event}EventDetails`]: { resourceType, resource: action, ...details } })
  } else {
    const name = `lambdaFunction${event}EventDetails`
    turn.log(thread, `LambdaFunction${event}`, event === 'Started' ? {} : { [name]: details })
  }
}
