import { SkippingClock } from '../../../../../infra/local/clock.ts'
import { type Engine, type EngineOptions, openEngine } from '../../../../../infra/local/states-language/engine.ts'
import type { HistoryEvent } from '../../../../../infra/local/states-language/history-event.ts'
import type { Invoke } from '../../../../../infra/local/states-language/runtime.ts'

export const ROLE = 'arn:aws:iam::000000000000:role/states'
export const START_MS = Date.parse('2026-03-01T10:00:00.000Z')

/** The ARN of a function as the tests name it. */
export function arnOfFunction(name: string): string {
  return `arn:aws:lambda:us-east-1:000000000000:function:${name}`
}

/** A function of a test: takes the event, answers the payload, and fails by throwing an Error with the error's name. */
export type TestFunction = (event: never) => unknown

/** Calls the test's functions as Lambda would; a name that is not among them is an error of the test. */
export function invoking(functions: Record<string, TestFunction>): Invoke {
  return async (arn, event) => {
    const run = functions[arn.split(':')[6] ?? '']
    if (run === undefined) throw new Error(`The test has no function ${arn}`)
    try {
      return { ok: true, payload: await run(event as never) }
    } catch (error) {
      const { name, message } = error as Error
      return { ok: false, error: name, cause: JSON.stringify({ errorType: name, errorMessage: message }) }
    }
  }
}

/** An error that Lambda reports under the given name. */
export function errorNamed(name: string, message = 'as the test wants it'): Error {
  return Object.assign(new Error(message), { name })
}

/** How an execution ended, and its history. */
export type Ended = {
  status: string
  output?: unknown
  error?: string
  cause?: string
  events: HistoryEvent[]
  types: string[]
  /** How much of the machine's own time it took. */
  tookSeconds: number
}

export type Given = Partial<EngineOptions> & { input?: unknown; functions?: Record<string, TestFunction> }

/** An engine in virtual time with one machine, `tested`. */
export async function engineWith(definition: object, given: Given = {}): Promise<{ engine: Engine; arn: string }> {
  const { functions = {}, input, ...options } = given
  const clock = options.clock ?? new SkippingClock({ startAt: START_MS })
  const engine = await openEngine({ invoke: invoking(functions), ...options, clock })
  const text = JSON.stringify({ QueryLanguage: 'JSONata', ...definition })
  const { stateMachineArn } = engine.createStateMachine({ name: 'tested', definition: text, roleArn: ROLE })
  return { engine, arn: stateMachineArn }
}

/** Runs a machine once, from an input to its end. */
export async function runOf(definition: object, given: Given = {}): Promise<Ended> {
  const { engine, arn } = await engineWith(definition, given)
  try {
    const started = await engine.call('StartExecution', {
      stateMachineArn: arn,
      input: JSON.stringify(given.input ?? {}),
    })
    return await endOf(engine, started)
  } finally {
    await engine.close()
  }
}

/** Waits for an execution to close. */
export async function endOf(engine: Engine, started: object): Promise<Ended> {
  for (;;) {
    const described = (await engine.call('DescribeExecution', started)) as Record<string, string> & {
      startDate: number
      stopDate: number
    }
    if (described.status !== 'RUNNING') {
      const events = await historyOf(engine, started)
      const { status = '', output, error, cause } = described
      return {
        status,
        ...(output !== undefined && { output: JSON.parse(output) }),
        ...(error !== undefined && { error }),
        ...(cause !== undefined && { cause }),
        events,
        types: events.map(({ type }) => type),
        tookSeconds: described.stopDate - described.startDate,
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}

export async function historyOf(engine: Engine, started: object): Promise<HistoryEvent[]> {
  const { events } = (await engine.call('GetExecutionHistory', { ...started, maxResults: 1000 })) as {
    events: HistoryEvent[]
  }
  return events
}

/** A machine of one state, which is also its end. */
export function only(state: object, name = 'Only'): object {
  return { StartAt: name, States: { [name]: { ...state, End: true } } }
}
