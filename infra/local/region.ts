import { join } from 'node:path'
import type { SkippingClock } from './clock.ts'
import { deliverTo } from './deliver.ts'
import { type FrontDoor, startFrontDoor } from './front-door/front-door.ts'
import { mailboxOf } from './front-door/mailbox.ts'
import type { Route } from './front-door/routes.ts'
import { asynchronousInvocations } from './functions/asynchronous.ts'
import type { Endpoints } from './functions/environment.ts'
import { FunctionRegistry } from './functions/function-registry.ts'
import type { InvokeResult } from './functions/lambda-function.ts'
import { knownTypes } from './resources/known-types.ts'
import type { Place } from './resources/resource-type.ts'
import { type Bus, openBus } from './stand-ins/bus.ts'
import { type Keys, openKeys } from './stand-ins/keys.ts'
import { type Mail, openMail } from './stand-ins/mail.ts'
import { HERE } from './stand-ins/place.ts'
import { openQueues, type Queues } from './stand-ins/queues.ts'
import { openSchedules, type Schedules } from './stand-ins/schedules.ts'
import { openSecrets, type Secrets } from './stand-ins/secrets.ts'
import { type Engine, openEngine } from './states-language/engine.ts'
import { openStore, type Store } from './store.ts'
import { startTable, type TableServer } from './table.ts'
import { type Resource, resolveTemplates, type Stack } from './template/template.ts'
import { startWire } from './wire/server.ts'

/** The app, running: what stands in for the AWS region it would be deployed to. */
export type Region = {
  /** The one address: doors, console, mailbox, clock. */
  url: string
  clock: SkippingClock
  place: Place
  endpoints: Endpoints
  store: Store
  table: TableServer
  queues: Queues
  bus: Bus
  schedules: Schedules
  mail: Mail
  secrets: Secrets
  keys: Keys
  engine: Engine
  functions: FunctionRegistry
  resources: Resource[]
  outputs: Record<string, Record<string, unknown>>
  integrations: Map<string, string>
  routes: Route[]
  /** Routes that AWS would authorize and this machine, on loopback, does not. */
  openOnLoopback: Set<string>
  /** What is to begin once every resource is there. */
  whenReady(begin: () => void | Promise<void>): void
  /** Calls `listener` with each task that a state machine hands to a function; answers a function that ends it. */
  onTask(listener: (task: MachineTask) => void): () => void
  /** Invokes a function by its name, its ARN, or the id that the template has for it. */
  invoke(functionNamed: string, payload: unknown): Promise<InvokeResult>
  close(): Promise<void>
}

/** A task of an execution, as it is handed to a function. */
export type MachineTask = { executionArn: string; functionArn: string }

export type RegionOptions = {
  stacks: Stack[]
  clock: SkippingClock
  /** The script the workers start with. */
  sandbox: string
  /** Where everything is kept; without it everything ends with the region. */
  dataDir?: string
  /** 0 takes any free port. */
  port?: number
  consoleFolder?: () => string | undefined
}

/** Starts everything that the template declares, each resource after those it refers to. */
export const startRegion = async (options: RegionOptions): Promise<Region> => {
  const { stacks, clock, sandbox, dataDir, port = 0, consoleFolder = () => undefined } = options
  const { account, region: name } = stacks[0] ?? HERE
  const where = { account, region: name }
  const within = (folder: string) => (dataDir === undefined ? undefined : join(dataDir, folder))
  const release = clock.hold()
  const opened: { close(): Promise<void> }[] = []
  const open = <T extends { close(): Promise<void> }>(thing: T): T => {
    opened.unshift(thing)
    return thing
  }
  const close = async (): Promise<void> => {
    clock.stop()
    for (const thing of opened.splice(0)) await thing.close()
  }

  try {
    const store = open(await openStore(within('store')))
    const table = open(await startTable(within('table')))
    const functions = open(new FunctionRegistry({ clock, sandbox, ...(dataDir !== undefined && { dataDir }) }))
    const frontDoor: FrontDoor = open(await startFrontDoor({ clock, port, consoleFolder }))
    let begin: () => void = () => undefined
    const ready = new Promise<void>((resolve) => {
      begin = resolve
    })

    const invoke = async (functionNamed: string, payload: unknown): Promise<InvokeResult> => {
      await ready
      const { lambda, qualifiedArn } = functions.named(functionNamed)
      return lambda.invoke(payload, qualifiedArn)
    }
    const taskListeners = new Set<(task: MachineTask) => void>()
    const engine = open(
      await openEngine({
        clock,
        ...(dataDir !== undefined && { journalPath: join(dataDir, 'journal') }),
        ...where,
        invoke: (functionArn, payload, { executionArn }) => {
          for (const listener of taskListeners) listener({ executionArn, functionArn })
          return invoke(functionArn, payload)
        },
        onStatusChange: async (detail) => {
          await ready
          const detailType = 'Step Functions Execution Status Change'
          await bus.publish({ source: 'aws.states', detailType, detail, resources: [detail.executionArn] })
        },
      }),
    )
    let wireUrl = ''
    const queues = open(await openQueues({ clock, store, endpoint: () => wireUrl, place: where }))
    const asynchronous = await asynchronousInvocations({
      clock,
      store,
      invoke,
      settingsOf: (arn) => functions.settingsOf(arn),
      send: async (arn, body) => void (await queues.send(arn, body)),
    })
    const deliver = deliverTo({
      invokeLater: asynchronous.accept,
      send: queues.send,
      startExecution: (stateMachineArn, input) => engine.call('StartExecution', { stateMachineArn, input }),
    })
    const bus = open(await openBus({ clock, store, deliver, place: where }))
    const schedules = open(await openSchedules({ clock, store, deliver, place: where }))
    const mail = open(await openMail({ clock, store, publish: bus.publish, place: where }))
    const file = within('secrets.json')
    const secrets = open(await openSecrets({ clock, place: where, ...(file !== undefined && { file }) }))
    const keys = open(await openKeys({ store, place: where }))
    const machines = { name: 'AWSStepFunctions' as const, handle: engine.call }
    const services = [queues, bus, schedules, mail, secrets, keys].map(({ service }) => service)
    const wire = open(await startWire({ clock, services: [...services, machines] }))
    wireUrl = wire.url

    const place = { ...where, wireUrl, doorUrl: frontDoor.url }
    const { resources, outputs } = resolveTemplates(stacks, { types: knownTypes, place })
    const beginnings: (() => void | Promise<void>)[] = []
    const region: Region = {
      url: frontDoor.url,
      clock,
      place,
      endpoints: { wireUrl, tableUrl: table.url },
      ...{ store, table, queues, bus, schedules, mail, secrets, keys, engine, functions, resources, outputs },
      integrations: new Map(),
      routes: [],
      openOnLoopback: new Set(),
      onTask: (listener) => {
        taskListeners.add(listener)
        return () => taskListeners.delete(listener)
      },
      whenReady: (start) => void beginnings.push(start),
      invoke: (named, payload) => invoke(resources.find(({ logicalId }) => logicalId === named)?.ref ?? named, payload),
      close,
    }
    for (const resource of resources) await knownTypes[resource.type]?.make?.(resource, region)

    begin()
    for (const start of beginnings) await start()
    await asynchronous.resume()
    await bus.resume()
    await schedules.resume()
    await mail.resume()
    frontDoor.open({ routes: region.routes, account, mailbox: mailboxOf(mail) })
    return region
  } catch (error) {
    await close()
    throw error
  } finally {
    release()
  }
}
