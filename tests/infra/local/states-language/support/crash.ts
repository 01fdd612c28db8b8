import { SkippingClock } from '../../../../../infra/local/clock.ts'
import { type Engine, type EngineOptions, openEngine } from '../../../../../infra/local/states-language/engine.ts'
import { crashedCopyOf, journalFolder } from './journal-folder.ts'
import { engineWith, invoking, START_MS, type TestFunction } from './machine-run.ts'

export const HOUR_MS = 3_600_000
/** A clock that keeps the pace of the wall clock until the test skips. */
export const paced = (startAt = START_MS) => new SkippingClock({ startAt, skipping: false })

/** An engine with a journal, whose clock keeps its pace until the test skips. */
export const journalled = async (definition: object, functions: Record<string, TestFunction> = {}) => {
  const journalPath = await journalFolder()
  const { engine, arn } = await engineWith(definition, { clock: paced(), journalPath, functions })
  const start = (name: string, input: unknown = {}) =>
    engine.call('StartExecution', { stateMachineArn: arn, name, input: JSON.stringify(input) })
  return { engine, arn, journalPath, start }
}

/** The engine that takes over from the journal as it is now, as after kill -9; the first one goes on unheard. */
export const afterCrash = async (
  journalPath: string,
  functions: Record<string, TestFunction> = {},
  options: Partial<EngineOptions> = {},
): Promise<Engine> =>
  openEngine({
    clock: new SkippingClock({ startAt: START_MS + HOUR_MS }),
    invoke: invoking(functions),
    journalPath: await crashedCopyOf(journalPath),
    ...options,
  })
