import type { SkippingClock } from './clock.ts'
import { startFrontDoor } from './front-door/front-door.ts'
import { mailboxOf } from './front-door/mailbox.ts'
import type { Route } from './front-door/routes.ts'
import { FunctionRegistry } from './functions/function-registry.ts'
import type { InvokeResult } from './functions/lambda-function.ts'
import { knownTypes } from './resources/known-types.ts'
import type { Place } from './resources/resource-type.ts'
import { type MachineTask, openServices, type Services } from './services.ts'
import { HERE } from './stand-ins/place.ts'
import { type Resource, resolveTemplates, type Stack } from './template/template.ts'

/** The app, running: what stands in for the AWS region it would be deployed to. */
export type Region = Omit<Services, 'resume'> & {
  /** The one address: doors, console, mailbox, clock. */
  url: string
  clock: SkippingClock
  place: Place
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
}

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
  const release = clock.hold()
  const functions = new FunctionRegistry({ clock, sandbox, ...(dataDir !== undefined && { dataDir }) })
  const tasks = new Set<(task: MachineTask) => void>()
  let begin: () => void = () => undefined
  const ready = new Promise<void>((resolve) => {
    begin = resolve
  })
  const invoke = async (functionNamed: string, payload: unknown): Promise<InvokeResult> => {
    await ready
    const { lambda, qualifiedArn } = functions.named(functionNamed)
    return lambda.invoke(payload, qualifiedArn)
  }
  const onTask = (task: MachineTask): void => {
    for (const listener of tasks) listener(task)
  }

  const frontDoor = await startFrontDoor({ clock, port, consoleFolder })
  let services: Services | undefined
  const close = async (): Promise<void> => {
    clock.stop()
    await frontDoor.close()
    await services?.close()
  }
  try {
    services = await openServices({ clock, place: where, functions, invoke, onTask, ready, dataDir })
    const { endpoints, mail, resume } = services
    const place = { ...where, wireUrl: endpoints.wireUrl, doorUrl: frontDoor.url }
    const { resources, outputs } = resolveTemplates(stacks, { types: knownTypes, place })
    const beginnings: (() => void | Promise<void>)[] = []
    const region: Region = {
      ...services,
      ...{ url: frontDoor.url, clock, place, functions, resources, outputs, close },
      integrations: new Map(),
      routes: [],
      openOnLoopback: new Set(),
      onTask: (listener) => {
        tasks.add(listener)
        return () => tasks.delete(listener)
      },
      whenReady: (start) => void beginnings.push(start),
      invoke: (named, payload) => invoke(resources.find(({ logicalId }) => logicalId === named)?.ref ?? named, payload),
    }
    for (const resource of resources) await knownTypes[resource.type]?.make?.(resource, region)

    begin()
    for (const start of beginnings) await start()
    await resume()
    frontDoor.open({ routes: region.routes, account, mailbox: mailboxOf(mail, services.inbound) })
    return region
  } catch (error) {
    await close()
    throw error
  } finally {
    release()
  }
}
