import { textWithinLimit } from './data-limit.ts'
import type { TaskState } from './definition.ts'
import type { Execution, TaskPosition, Thread } from './execution.ts'
import { whole } from './history-event.ts'
import type { Json } from './json.ts'
import { lambdaResultOf } from './lambda-result.ts'
import { stateNamed } from './machine.ts'
import { LAMBDA_INVOKE, resourceOf } from './resource.ts'
import type { Runtime } from './runtime.ts'
import { type Failure, StateFailure } from './state-failure.ts'
import { answerTask, failTask } from './task-answer.ts'
import { logTask } from './task-events.ts'
import type { Turn } from './turn.ts'

type Outcome = { ok: true; result: Json } | { ok: false; failure: Failure }

/** Makes a task's call once the turn is on disk: nothing is asked of the world that a restart would not remember. */
export function callAfterSync(turn: Turn, thread: Thread, position: TaskPosition): void {
  const { runtime, execution } = turn
  turn.afterSync.push(() => {
    const target = targetOf(position)
    if (runtime.callSlots.take(target)) void called(runtime, execution, thread, position)
    else waitToCall(runtime, { key: execution.key, threadId: thread.id, target })
  })
}

type Calling = { key: string; threadId: number; target: string }

/** Makes the call that a thread has still to make, when there is a slot for it; the execution may rest until then. */
export function callWhenFree(runtime: Runtime, calling: Calling): void {
  if (runtime.callSlots.take(calling.target)) void resumed(runtime, calling)
  else waitToCall(runtime, calling)
}

function waitToCall(runtime: Runtime, calling: Calling): void {
  const release = runtime.clock.hold()
  runtime.callSlots.wait(calling.target, () => void resumed(runtime, calling).finally(release))
}

async function resumed(runtime: Runtime, { key, threadId, target }: Calling): Promise<void> {
  const found: Parameters<typeof called>[] = []
  await runtime.post(key, ({ execution }) => {
    const thread = execution.threads.get(threadId)
    const task = thread === undefined ? undefined : callOf(thread)
    if (thread === undefined || task === undefined || execution.calls.has(task) || targetOf(task) !== target) return
    execution.calls.add(task)
    found.push([runtime, execution, thread, task])
  })
  const [call] = found
  // Timed out or given up meanwhile: there is nothing to call any more.
  if (call === undefined) runtime.callSlots.free(target)
  else await called(...call)
}

/** The task a thread is at, if it is still to be called or its outcome is not known. */
export function callOf({ at }: Thread): TaskPosition | undefined {
  return at.at === 'task' && at.call !== undefined ? at : undefined
}

export function targetOf({ call }: TaskPosition): string {
  return call?.target ?? ''
}

/** Makes the call, in a slot that it gives back, and brings home its outcome. */
async function called(runtime: Runtime, execution: Execution, thread: Thread, position: TaskPosition): Promise<void> {
  const target = targetOf(position)
  const release = runtime.clock.hold()
  try {
    execution.calls.add(position)
    const outcome = await outcomeOf(runtime, execution, thread, position)
    execution.calls.delete(position)
    runtime.callSlots.free(target)
    await runtime.post(execution.key, (turn) => {
      // Timed out, answered by its token, aborted or closed meanwhile: the outcome no longer matters.
      if (turn.execution !== execution || thread.at !== position) return
      if (!outcome.ok) failTask(turn, thread, outcome.failure)
      else if (position.token === undefined) answerTask(turn, thread, outcome.result)
      else submitted(turn, thread, position, outcome.result)
    })
  } finally {
    release()
  }
}

/** The one asked has taken the task on; it now waits for its token alone. */
function submitted(turn: Turn, thread: Thread, position: TaskPosition, result: Json): void {
  delete position.call
  try {
    logTask(turn, thread, 'Submitted', { output: textWithinLimit(result, thread.state), outputDetails: whole })
  } catch (error) {
    if (!(error instanceof StateFailure)) throw error
    failTask(turn, thread, error.failure)
  }
}

async function outcomeOf(
  runtime: Runtime,
  execution: Execution,
  thread: Thread,
  position: TaskPosition,
): Promise<Outcome> {
  const { target, payload } = position.call ?? { target: '', payload: null }
  const integration = runtime.sdkIntegrations[target]
  try {
    if (integration !== undefined) return { ok: true, result: ((await integration(payload)) ?? {}) as Json }
    const answer = await runtime.invoke(target, payload, { executionArn: execution.arn })
    if (!answer.ok) return { ok: false, failure: { error: answer.error, cause: answer.cause } }
    const result = (answer.payload ?? null) as Json
    const resource = resourceOf((stateNamed(execution.machine, thread.state) as TaskState).Resource)
    const wrapped = resource?.kind === 'integration' && resource.arn === LAMBDA_INVOKE
    return { ok: true, result: wrapped ? lambdaResultOf(result, runtime.clock.now()) : result }
  } catch (error) {
    const { name, message } = error as Error
    return { ok: false, failure: { error: integration === undefined ? 'Lambda.Unknown' : name, cause: message } }
  }
}
