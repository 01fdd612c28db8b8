import { SkippingClock } from '../../infra/local/clock.ts'
import { openEngine } from '../../infra/local/states-language/engine.ts'
import type { HistoryEvent } from '../../infra/local/states-language/history-event.ts'
import { answerOf } from './functions.ts'
import type { Outcome, Recording } from './recording.ts'

/** More events than any recording has; a run that is still going after so many polls has hung. */
const MOST_EVENTS = 1000
const MOST_POLLS = 2000

/** Runs a recording's machine on the engine, in virtual time, and tells how it ended. */
export async function executed({ definition, input, functions }: Recording): Promise<Outcome> {
  const engine = await openEngine({
    clock: new SkippingClock(),
    region: 'us-east-1',
    account: '111111111111',
    invoke: async (arn, event) => answerOf(functions, arn, event),
  })
  try {
    const machine = engine.createStateMachine({
      name: 'recorded',
      definition: JSON.stringify(definition),
      roleArn: 'arn:aws:iam::111111111111:role/recorded',
    })
    const started = await engine.call('StartExecution', { ...machine, input: JSON.stringify(input) })
    for (let poll = 0; poll < MOST_POLLS; poll++) {
      const { status } = (await engine.call('DescribeExecution', started)) as { status: string }
      if (status !== 'RUNNING') return await outcomeOf(engine, started)
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    throw new Error('still running')
  } finally {
    await engine.close()
  }
}

async function outcomeOf(engine: Awaited<ReturnType<typeof openEngine>>, started: object): Promise<Outcome> {
  const history = { ...started, maxResults: MOST_EVENTS }
  const { events } = (await engine.call('GetExecutionHistory', history)) as { events: HistoryEvent[] }
  const { output, error, cause } = (await engine.call('DescribeExecution', started)) as Omit<Outcome, 'types'>
  const types = events.map(({ type }) => type)
  return {
    status: types.at(-1) ?? '',
    ...(output !== undefined && { output }),
    ...(error !== undefined && { error }),
    ...(cause !== undefined && { cause }),
    types,
  }
}
