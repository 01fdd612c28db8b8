import { giveUp } from '../closing.ts'
import type { Runtime } from '../runtime.ts'
import { failureWith } from '../state-failure.ts'
import { executionOf, keyOfExecution } from './arns.ts'
import { type Body, optionalText, textOf } from './request.ts'

/** StopExecution; an execution that has closed already is left as it is. */
export async function stopExecution(runtime: Runtime, body: Body): Promise<object> {
  const executionArn = textOf(body, 'executionArn')
  const { closed } = await executionOf(runtime, executionArn)
  if (closed !== undefined) return { stopDate: closed.stopMs / 1000 }
  const failure = failureWith(optionalText(body, 'error'), optionalText(body, 'cause'))
  let stopMs = runtime.clock.now()
  await runtime.post(keyOfExecution(executionArn), (turn) => {
    giveUp(turn, 'ABORTED', failure)
    stopMs = turn.closing?.stopMs ?? stopMs
  })
  return { stopDate: stopMs / 1000 }
}
