import { giveUp } from '../closing.ts'
import type { Runtime } from '../runtime.ts'
import { failureWith } from '../state-failure.ts'
import { executionOf } from './arns.ts'
import { type Body, optionalText, textOf } from './request.ts'

/** StopExecution; an execution that has closed already is left as it is. */
export async function stopExecution(runtime: Runtime, body: Body): Promise<object> {
  const { running, closed } = await executionOf(runtime, textOf(body, 'executionArn'))
  if (running === undefined) return { stopDate: closed.stopMs / 1000 }
  const failure = failureWith(optionalText(body, 'error'), optionalText(body, 'cause'))
  let stopMs = runtime.clock.now()
  await runtime.post(running, (turn) => {
    giveUp(turn, 'ABORTED', failure)
    stopMs = turn.closing?.stopMs ?? stopMs
  })
  return { stopDate: stopMs / 1000 }
}
