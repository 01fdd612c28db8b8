import type { Clock } from '#infra/local/clock.ts'
import { getExecutionHistory } from '#infra/local/states-language/api/get-execution-history.ts'
import { sendTaskFailure, sendTaskSuccess } from '#infra/local/states-language/api/send-task.ts'
import { startExecution } from '#infra/local/states-language/api/start-execution.ts'
import { Journal } from '#infra/local/states-language/journal.ts'
import { JsonataDialect } from '#infra/local/states-language/jsonata-dialect.ts'
import { Machines } from '#infra/local/states-language/machines.ts'
import { memoryStore } from '#infra/local/states-language/memory-store.ts'
import { type Invoke, type Runtime, runtimeOf } from '#infra/local/states-language/runtime.ts'
import type { StatusChange } from '#infra/local/states-language/status-change.ts'
import { StatusNotices } from '#infra/local/states-language/status-notices.ts'
import type { Store } from '#infra/local/states-language/store.ts'
import type { VirtualClock } from '../world/virtual-clock.ts'
import type { Wiring } from '../world/wiring.ts'
import { operationsOf, type Service } from './service.ts'

/** Step Functions in memory: our engine, running the synthesized definition. */
export type Machine = Service & {
  /** The recoveries whose executions run. */
  running(): { name: string; state: string }[]
  /** Everything that execution history would show, as one text. */
  history(): Promise<string>
  stop(): Promise<void>
}

/** Expressions are compiled once for all runs; they ask whichever run is under way for the time. */
let present: () => number = () => 0
const dialect = new JsonataDialect(() => present())

export function openMachine(
  { name, arn, definition }: Wiring['machine'],
  { clock, invoke, onEnd }: { clock: VirtualClock; invoke: Invoke; onEnd: (change: StatusChange) => void },
): Machine {
  present = () => clock.now()
  const [, , , region = '', account = ''] = arn.split(':')
  const store = memoryStore()
  /** The first thread of each execution that runs, as it was last written. */
  const threads = new Map<string, string>()
  const watched: Store = {
    ...store,
    write(changes) {
      for (const { key, value } of changes) {
        const [kind, , execution = '', thread] = key.split('/')
        if (kind !== 't' || thread !== '0') continue
        if (value === undefined) threads.delete(execution)
        else threads.set(execution, value)
      }
      return store.write(changes)
    },
  }
  // Time passes while a function that was called takes its time: only the functions themselves hold the clock.
  const time: Clock = { now: () => clock.now(), at: (due, run) => clock.at(due, run), hold: () => () => undefined }
  const journal = new Journal(watched, time)
  const machines = new Machines({ region, account })
  const notices = new StatusNotices(time, journal, (change) =>
    change.status === 'RUNNING' ? undefined : onEnd(change),
  )
  const runtime: Runtime = runtimeOf({
    ...{ clock: time, journal, machines, notices, dialect, invoke },
    ...{ region, account },
    sdkIntegrations: {},
    tokenSecret: Buffer.alloc(32, 7),
    retentionMs: undefined,
  })
  machines.put(journal, time, { name, definition, roleArn: 'role' })

  return {
    ...operationsOf({
      StartExecution: (input) => startExecution(runtime, input),
      GetExecutionHistory: (input) => getExecutionHistory(runtime, input),
      SendTaskSuccess: (input) => sendTaskSuccess(runtime, input),
      SendTaskFailure: (input) => sendTaskFailure(runtime, input),
    }),
    running: () => Array.from(threads, ([name, thread]) => ({ name, state: JSON.parse(thread).state as string })),
    async history() {
      const kept = await store.range({ from: '', to: '\uffff' })
      return kept.flatMap(([key, value]) => (key.startsWith('m/') ? [] : [value])).join('\n')
    },
    stop: () => runtime.stop(),
  }
}
