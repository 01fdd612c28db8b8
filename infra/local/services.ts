import { join } from 'node:path'
import type { Clock } from './clock.ts'
import { deliverTo } from './deliver.ts'
import { asynchronousInvocations } from './functions/asynchronous.ts'
import type { FunctionRegistry } from './functions/function-registry.ts'
import type { InvokeResult } from './functions/lambda-function.ts'
import { openBus } from './stand-ins/bus.ts'
import { openInboundMail } from './stand-ins/inbound-mail.ts'
import { openKeys } from './stand-ins/keys.ts'
import { openMail } from './stand-ins/mail.ts'
import { openObjects } from './stand-ins/objects.ts'
import type { Place } from './stand-ins/place.ts'
import { openQueues } from './stand-ins/queues.ts'
import { openSchedules } from './stand-ins/schedules.ts'
import { openSecrets } from './stand-ins/secrets.ts'
import { openEngine } from './states-language/engine.ts'
import { openStore, type Store } from './store.ts'
import { startTable } from './table.ts'
import { startWire } from './wire/server.ts'

/** A task of an execution, as it is handed to a function. */
export type MachineTask = { executionArn: string; functionArn: string }

type Options = {
  clock: Clock
  place: Place
  functions: FunctionRegistry
  invoke(functionArn: string, payload: unknown): Promise<InvokeResult>
  onTask(task: MachineTask): void
  /** Settled once every resource is there: nothing of an earlier start goes on before. */
  ready: Promise<void>
  dataDir: string | undefined
}

/** The store's own lock is what keeps two from running on one data folder: it ends with the process, however that ends. */
const storeIn = async (dataDir: string | undefined): Promise<Store> =>
  openStore(dataDir && join(dataDir, 'store')).catch((error: Error) => {
    const { code } = ((error.cause as Error | undefined)?.cause ?? {}) as { code?: string }
    if (code !== 'LEVEL_LOCKED') throw error
    throw new Error(
      `Another process runs on the data folder ${dataDir}. Stop it, or choose another folder with --data.`,
    )
  })

/** Of one function: more than it has workers, so that none waits for its next call. */
const CALLS_AT_ONCE = 8

export type Services = Awaited<ReturnType<typeof openServices>>

/** Everything that stands in for a service of AWS, still without a resource. */
export const openServices = async ({ clock, place, functions, invoke, onTask, ready, dataDir }: Options) => {
  const store = await storeIn(dataDir)
  const table = await startTable(dataDir && join(dataDir, 'table'), () => clock.now())
  const engine = await openEngine({
    ...{ clock, ...place, ...(dataDir !== undefined && { journalPath: join(dataDir, 'journal') }) },
    callsAtOnce: CALLS_AT_ONCE,
    invoke: (functionArn, payload, { executionArn }) => {
      onTask({ executionArn, functionArn })
      return invoke(functionArn, payload)
    },
    onStatusChange: async (detail) => {
      await ready
      const detailType = 'Step Functions Execution Status Change'
      await bus.publish({ source: 'aws.states', detailType, detail, resources: [detail.executionArn] })
    },
  })
  let wireUrl = ''
  const queues = await openQueues({ clock, store, endpoint: () => wireUrl, place })
  const asynchronous = asynchronousInvocations({
    ...{ clock, store, invoke },
    settingsOf: (arn) => functions.settingsOf(arn),
    send: async (arn, body) => void (await queues.send(arn, body)),
  })
  const deliver = deliverTo({
    invokeLater: asynchronous.accept,
    send: queues.send,
    startExecution: (stateMachineArn, input) => engine.call('StartExecution', { stateMachineArn, input }),
  })
  const bus = await openBus({ clock, store, deliver, place })
  const schedules = await openSchedules({ clock, store, deliver, place })
  const mail = await openMail({ clock, store, publish: bus.publish, place })
  const objects = openObjects(store)
  const inbound = openInboundMail({ clock, objects, invokeLater: asynchronous.accept })
  const secrets = await openSecrets({ clock, place, ...(dataDir && { file: join(dataDir, 'secrets.json') }) })
  const keys = await openKeys({ store, place })
  const machines = { name: 'AWSStepFunctions' as const, handle: engine.call }
  const services = [queues, bus, schedules, mail, objects, secrets, keys].map(({ service }) => service)
  const wire = await startWire({ clock, services: [...services, machines] })
  wireUrl = wire.url

  return {
    ...{ store, table, engine, queues, bus, schedules, mail, inbound, objects, secrets, keys },
    endpoints: { wireUrl, tableUrl: table.url },
    /** Takes up what an earlier start left. */
    resume: async (): Promise<void> => {
      await asynchronous.resume()
      await bus.resume()
      await schedules.resume()
      await mail.resume()
    },
    /** What is being worked on comes to its end first, then the services that the work needs. */
    close: async (): Promise<void> => {
      await queues.close()
      await asynchronous.settled()
      for (const each of [schedules, bus, mail, engine, functions, wire, table, secrets, keys, store])
        await each.close()
    },
  }
}
