import type { Execution, Thread } from './execution.ts'
import type { Json } from './json.ts'
import { parentOf, variablesInScope } from './scope.ts'
import type { Bindings } from './simple-expression.ts'

/** The Context Object, `$states.context`. Times are ISO 8601 in UTC. */
export function contextObjectOf(execution: Execution, thread: Thread): Record<string, Json> {
  const { machine } = execution
  const item = mapItemOf(execution, thread)
  return {
    Execution: {
      Id: execution.arn,
      // Few expressions read it, and it may be large.
      get Input() {
        return JSON.parse(execution.input) as Json
      },
      Name: execution.name,
      RoleArn: machine.roleArn,
      StartTime: new Date(execution.startMs).toISOString(),
      RedriveCount: execution.redriveCount,
      ...(execution.redriveMs !== undefined && { RedriveTime: new Date(execution.redriveMs).toISOString() }),
    },
    StateMachine: { Id: machine.arn, Name: machine.name },
    State: {
      EnteredTime: new Date(thread.enteredMs).toISOString(),
      Name: thread.state,
      RetryCount: thread.retries.reduce((sum, count) => sum + count, 0),
    },
    ...(thread.at.at === 'task' && thread.at.token !== undefined && { Task: { Token: thread.at.token } }),
    ...(item !== undefined && { Map: { Item: item } }),
  }
}

/** The item of the innermost Map around a thread. */
function mapItemOf(execution: Execution, thread: Thread): Record<string, Json> | undefined {
  for (let inner = thread, parent = parentOf(execution, inner); parent !== undefined; ) {
    if (parent.at.at === 'join' && parent.at.items !== undefined) {
      return { Index: inner.index, Value: parent.at.items[inner.index] ?? null }
    }
    inner = parent
    parent = parentOf(execution, inner)
  }
  return undefined
}

/** What a state knows beside its input: `$states.result` or `$states.errorOutput`. */
export type Known = { result?: Json; errorOutput?: Json }

/** Everything the expressions of a thread's present state can read. The context is made when it is first looked at. */
export function bindingsFor(execution: Execution, thread: Thread, known: Known = {}): Bindings {
  let context: Record<string, Json> | undefined
  const states = {
    input: thread.input,
    ...known,
    get context() {
      context ??= contextObjectOf(execution, thread)
      return context
    },
  }
  return { ...variablesInScope(execution, thread), states }
}
