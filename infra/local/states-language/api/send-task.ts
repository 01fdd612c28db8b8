import type { TaskPosition, Thread } from '../execution.ts'
import type { Runtime } from '../runtime.ts'
import { failureWith } from '../state-failure.ts'
import { answerTask, failTask } from '../task-answer.ts'
import { ownerOf } from '../tokens.ts'
import type { Turn } from '../turn.ts'
import { ApiError } from './api-error.ts'
import { executionByKey } from './arns.ts'
import { type Body, jsonOf, optionalText, textOf } from './request.ts'

/** SendTaskSuccess: the task's result is the output. @throws ApiError InvalidOutput, and what `toTask` throws */
export async function sendTaskSuccess(runtime: Runtime, body: Body): Promise<object> {
  const output = jsonOf(textOf(body, 'output'), 'output', 'InvalidOutput')
  return toTask(runtime, body, (turn, thread) => answerTask(turn, thread, output))
}

/** SendTaskFailure: the task fails with the error and cause, both of which may be left out. */
export async function sendTaskFailure(runtime: Runtime, body: Body): Promise<object> {
  const failure = failureWith(optionalText(body, 'error'), optionalText(body, 'cause'))
  return toTask(runtime, body, (turn, thread) => failTask(turn, thread, failure))
}

/** SendTaskHeartbeat: the time of HeartbeatSeconds begins anew. */
export async function sendTaskHeartbeat(runtime: Runtime, body: Body): Promise<object> {
  return toTask(runtime, body, (turn, thread, task) => {
    if (task.heartbeatSeconds === undefined) return
    task.heartbeatMs = turn.nowMs + task.heartbeatSeconds * 1000
    turn.touched.add(thread)
  })
}

/**
 * Does something to the task that a token belongs to, if it still waits.
 * @throws ApiError InvalidToken for a token never given out, TaskDoesNotExist where its execution is no longer kept,
 * TaskTimedOut where the task has been answered, has timed out or has been given up
 */
async function toTask(
  runtime: Runtime,
  body: Body,
  work: (turn: Turn, thread: Thread, task: TaskPosition) => void,
): Promise<object> {
  const token = textOf(body, 'taskToken')
  const owner = ownerOf(runtime.tokenSecret, token)
  if (owner === undefined) throw new ApiError('InvalidToken', `Invalid Token: '${token}'`)
  let done = false
  await runtime.post(owner.key, (turn) => {
    const thread = turn.execution.threads.get(owner.threadId)
    if (thread?.at.at !== 'task' || thread.at.token !== token) return
    work(turn, thread, thread.at)
    done = true
  })
  if (done) return {}
  const found = await executionByKey(runtime, owner.key)
  if (found === undefined) throw new ApiError('TaskDoesNotExist', 'Task Does Not Exist')
  throw new ApiError('TaskTimedOut', 'Task Timed Out: Provided task does not exist anymore')
}
