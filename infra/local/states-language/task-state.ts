import { textWithinLimit } from './data-limit.ts'
import type { TaskState } from './definition.ts'
import { Evaluation } from './evaluation.ts'
import type { TaskPosition, Thread } from './execution.ts'
import { whole } from './history-event.ts'
import { callAfterSync } from './invocation.ts'
import { isRecord, type Json } from './json.ts'
import { type Step, waits } from './leaving.ts'
import { LAMBDA_INVOKE, type Resource, resourceOf } from './resource.ts'
import { errors, StateFailure } from './state-failure.ts'
import { logTask } from './task-events.ts'
import { secondsOf } from './timeouts.ts'
import { newToken } from './tokens.ts'
import type { Turn } from './turn.ts'

/** Task: asks a function or an integration, and waits for the answer, or for whoever holds the token. */
export async function tasked(turn: Turn, thread: Thread, state: TaskState): Promise<Step> {
  const resource = resourceOf(state.Resource)
  if (resource === undefined) throw new StateFailure({ error: errors.runtime, cause: `Resource ${state.Resource}` })
  const position: TaskPosition = { at: 'task' }
  if (resource.kind === 'integration' && resource.token) {
    position.token = newToken(turn.runtime.tokenSecret, turn.execution.key, thread.id)
  }
  // The arguments may read $states.context.Task.Token, so the thread is already at its task.
  thread.at = position
  const evaluation = new Evaluation(turn, thread)
  const given = state.Arguments === undefined ? thread.input : await evaluation.valueOf(state.Arguments, 'Arguments')
  const text = textWithinLimit(given, thread.state)
  const timeout = await secondsOf(evaluation, state.TimeoutSeconds, 'TimeoutSeconds')
  const heartbeat = await secondsOf(evaluation, state.HeartbeatSeconds, 'HeartbeatSeconds')
  position.call = callOf(turn, resource, given)
  if (timeout !== undefined) position.timeoutMs = turn.nowMs + timeout * 1000
  if (heartbeat !== undefined && position.token !== undefined) {
    position.heartbeatSeconds = heartbeat
    position.heartbeatMs = turn.nowMs + heartbeat * 1000
  }
  logTask(turn, thread, 'Scheduled', {
    ...(resource.kind === 'function'
      ? { resource: resource.functionArn, input: text, inputDetails: whole }
      : { region: turn.runtime.region, parameters: text }),
    ...(timeout !== undefined && { timeoutInSeconds: timeout }),
    ...(heartbeat !== undefined && { heartbeatInSeconds: heartbeat }),
  })
  logTask(turn, thread, 'Started')
  callAfterSync(turn, thread, position)
  return waits
}

/** What is called with what. For `lambda:invoke` the Arguments name the function and hold its payload. */
function callOf(turn: Turn, resource: Resource, given: Json): NonNullable<TaskPosition['call']> {
  if (resource.kind === 'function') return { target: resource.functionArn, payload: given }
  if (resource.arn !== LAMBDA_INVOKE) return { target: resource.arn, payload: given }
  const { FunctionName, Payload = {}, Qualifier } = isRecord(given) ? given : {}
  if (typeof FunctionName !== 'string') {
    throw new StateFailure({ error: errors.runtime, cause: 'The parameter FunctionName must be a string.' })
  }
  const { region, account } = turn.runtime
  const arn = FunctionName.startsWith('arn:')
    ? FunctionName
    : `arn:aws:lambda:${region}:${account}:function:${FunctionName}`
  return { target: typeof Qualifier === 'string' ? `${arn}:${Qualifier}` : arn, payload: Payload }
}
