import type { Clock } from '../clock.ts'
import { ApiError } from './api/api-error.ts'
import { operations } from './api/operations.ts'
import { assertRunnable } from './checks/runnable.ts'
import { Journal } from './journal.ts'
import { journalStore } from './journal-store.ts'
import { JsonataDialect } from './jsonata-dialect.ts'
import { Machines } from './machines.ts'
import { memoryStore } from './memory-store.ts'
import { foldedHistories } from './records.ts'
import { recoverExecutions, recoverMachines, recoverNotices, tokenSecretFrom } from './recovery.ts'
import { type Invoke, runtimeOf } from './runtime.ts'
import type { StatusChange } from './status-change.ts'
import { StatusNotices } from './status-notices.ts'

export type EngineOptions = {
  /** All time is this clock's; it is held while the engine has anything to do. */
  clock: Clock
  /** The folder of the journal; without one the engine forgets everything when it is closed. */
  journalPath?: string
  /** Calls a Lambda function; `functionArn` may end in a version or an alias. */
  invoke: Invoke
  /** Further integrations by their Resource, without `.waitForTaskToken`. */
  sdkIntegrations?: Record<string, (args: unknown) => Promise<unknown>>
  /** Is told of every change of status at least once, also across a restart. */
  onStatusChange?: (detail: StatusChange) => Promise<void> | void
  /** How long a closed execution is kept, in milliseconds; without it, for good. */
  retentionMs?: number
  /** How many calls of one function are under way at most; further ones wait on disk. Without it there is no limit. */
  callsAtOnce?: number
  /** `us-east-1` and `000000000000` unless said otherwise. */
  region?: string
  account?: string
}

export type NewStateMachine = { name: string; definition: string; roleArn: string; type?: 'STANDARD' }

export type Engine = {
  /**
   * Creates a state machine or, under a name that exists, gives it a new definition; executions that run keep theirs.
   * @throws ApiError InvalidDefinition, with every problem by the name of its state
   */
  createStateMachine(machine: NewStateMachine): { stateMachineArn: string }
  /** One call of the Step Functions API, such as `StartExecution`. @throws ApiError with AWS's exception name */
  call(operation: string, body: object): Promise<object>
  /** Writes what is still to be written, and stops; executions go on when the journal is opened again. */
  close(): Promise<void>
}

/** Opens the engine, on the journal it left if there is one, and takes up every execution that was running. */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const { clock, journalPath, region = 'us-east-1', account = '000000000000', sdkIntegrations = {} } = options
  const journal = new Journal(
    journalPath === undefined ? memoryStore() : await journalStore(journalPath, foldedHistories),
    clock,
  )
  const machines = new Machines({ region, account })
  const notices = new StatusNotices(clock, journal, options.onStatusChange)
  const runtime = runtimeOf({
    clock,
    journal,
    machines,
    notices,
    sdkIntegrations,
    region,
    account,
    dialect: new JsonataDialect(() => clock.now()),
    invoke: options.invoke,
    tokenSecret: await tokenSecretFrom(journal),
    retentionMs: options.retentionMs,
    callsAtOnce: options.callsAtOnce,
  })
  await recoverMachines(journal, machines)
  await recoverExecutions(runtime)
  await recoverNotices(journal, notices)
  let closed = false
  return {
    createStateMachine({ name, definition, roleArn, type = 'STANDARD' }) {
      if (type !== 'STANDARD') throw new ApiError('StateMachineTypeNotSupported', `${name} is ${type}, not STANDARD`)
      assertRunnable(name, definition, Object.keys(sdkIntegrations), { isNew: !machines.holds(name, definition) })
      return { stateMachineArn: machines.put(journal, clock, { name, definition, roleArn }).arn }
    },
    async call(operation, body) {
      if (closed) throw new ApiError('ServiceUnavailable', `The engine is closed and cannot ${operation}`)
      const perform = operations[operation]
      if (perform === undefined) {
        throw new ApiError('UnknownOperationException', `${operation} is not an operation of this engine`)
      }
      return perform(runtime, body as Record<string, unknown>)
    },
    async close() {
      closed = true
      notices.stop()
      await runtime.stop()
      await journal.close()
    },
  }
}
