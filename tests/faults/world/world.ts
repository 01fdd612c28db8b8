import type { Plan } from '../plans/plan.ts'
import { type Bus, openBus } from '../services/bus.ts'
import type { StoredItem } from '../services/expression.ts'
import { openKeys } from '../services/keys.ts'
import { type Machine, openMachine } from '../services/machine.ts'
import { type Mail, openMail } from '../services/mail.ts'
import { openObjects } from '../services/objects.ts'
import { openQueues, type Queues } from '../services/queues.ts'
import { openSchedules, type Schedules } from '../services/schedules.ts'
import { openSecrets, type Secrets } from '../services/secrets.ts'
import { openTables, type Tables } from '../services/table.ts'
import { openWeb, type Web } from '../services/web.ts'
import { Calls, type CallsOptions } from './calls.ts'
import { modulesFor } from './clients.ts'
import type { Invocation, Outcome } from './invocation.ts'
import { Lambda } from './lambda.ts'
import { VirtualClock } from './virtual-clock.ts'
import type { Wiring } from './wiring.ts'

/** An invocation as it went: what it was called with and how it ended. */
export type Ran = {
  n: number
  function: string
  /** Where the recovery stood. */
  state: string
  payload: unknown
  outcome: Outcome | undefined
}

/** Everything that runs in one plan: the functions, the services behind them, and time. */
export type World = {
  plan: Plan
  wiring: Wiring
  clock: VirtualClock
  tables: Tables
  queues: Queues
  bus: Bus
  schedules: Schedules
  mail: Mail
  secrets: Secrets
  machine: Machine
  web: Web
  calls: Calls
  ran: Ran[]
  /** What the functions said, line by line. */
  log: string[]
  /** Asynchronous calls that failed every time and that no queue took: lost without a word. */
  lost: { function: string; payload: unknown }[]
  /** Invokes a function and waits for its end, twice if the plan says so. */
  invoke(name: string, payload: unknown): Promise<Outcome>
  /** Takes a customer's mail in, as SES does. */
  receive(id: string, raw: Buffer): void
  /** Orders everything that happens in one run. */
  next(): number
}

type Made = {
  functions: ConstructorParameters<typeof Lambda>[0]
  wiring: Wiring
  port: CallsOptions['port']
  /** What lies in the table before anything happens. */
  before?: StoredItem[]
}

/** A Wednesday morning. */
const START = Date.UTC(2031, 0, 8, 9)

/** Lambda waits a minute before it tries an asynchronous call again, then two. */
const RETRY_WAITS_MS = [60_000, 120_000]

export function openWorld(plan: Plan, { functions, wiring, port, before = [] }: Made): World {
  const clock = new VirtualClock(START)
  let seq = 0
  const next = () => ++seq
  const ran: Ran[] = []
  const log: string[] = []
  const lost: World['lost'] = []
  const later = (name: string, payload: unknown) => void callLater(name, payload)
  const nameOf = (arn: string) =>
    Object.keys(wiring.functions).find((name) => arn.startsWith(wiring.functions[name]?.arn ?? '-')) ?? arn

  const tables = openTables(next, new Map([[wiring.table, before]]))
  const queues = openQueues(wiring, clock, consume)
  const bus = openBus(wiring, () => clock.now(), { call: later, send: queues.send })
  const schedules = openSchedules(clock, (target, input) => {
    if (wiring.queues.some(({ arn }) => arn === target)) queues.send(target, input)
    else later(nameOf(target), JSON.parse(input))
  })
  const mail = openMail({ time: clock, next, configurationSet: wiring.configurationSet }, ({ detailType, detail }) =>
    bus.put('default', { source: 'aws.ses', 'detail-type': detailType, detail }),
  )
  const machine = openMachine(wiring.machine, {
    clock,
    invoke: (arn, payload) => invoke(nameOf(arn), payload),
    onEnd: (detail) =>
      bus.put('default', { source: 'aws.states', 'detail-type': 'Step Functions Execution Status Change', detail }),
  })
  const [objects, web] = [openObjects(), openWeb()]
  const [keys, secrets] = [openKeys(), openSecrets(() => clock.now())]
  const services = { table: tables, queues, bus, schedules, mail, machine, objects, keys, secrets, web }
  const receive = (id: string, raw: Buffer) => {
    objects.put(`received/${id}`, raw)
    later('replies', { Records: [{ eventSource: 'aws:ses', ses: { mail: { messageId: id } } }] })
  }
  const calls = new Calls({
    plan,
    clock,
    port,
    services,
    next,
    twin: async ({ function: name, payload }) => void (await once(name, payload)),
  })
  const say = (_: Invocation | undefined, line: string) => void log.push(line)
  const lambda = new Lambda(functions, wiring, { modules: modulesFor, say, clock }, calls.send)

  async function once(name: string, payload: unknown): Promise<Outcome> {
    const { invocation, outcome } = lambda.invoke(name, payload)
    const state = machine.running()[0]?.state ?? ''
    const record: Ran = { n: invocation.n, function: name, state, payload, outcome: undefined }
    ran.push(record)
    record.outcome = await outcome
    return record.outcome
  }

  async function invoke(name: string, payload: unknown): Promise<Outcome> {
    const fault = plan.invocations[lambda.count]
    if (fault !== undefined) calls.strike(name)
    const first = once(name, payload)
    if (fault === 'at-once') await once(name, payload)
    const outcome = await first
    if (fault === 'again') await once(name, payload)
    return outcome
  }

  async function callLater(name: string, payload: unknown, tries = 0): Promise<void> {
    const outcome = await invoke(name, payload)
    if (outcome.ok) return
    const { retries = 2, failedTo } = wiring.calls[name] ?? {}
    const wait = RETRY_WAITS_MS[tries]
    if (tries < retries && wait !== undefined) {
      clock.at(clock.now() + wait, () => void callLater(name, payload, tries + 1))
      return
    }
    if (failedTo === undefined) lost.push({ function: name, payload })
    else queues.send(failedTo, JSON.stringify({ requestPayload: payload, responsePayload: JSON.parse(outcome.cause) }))
  }

  async function consume(queueArn: string, messages: { id: string; body: string }[]) {
    const name = wiring.consumers.find((consumer) => consumer.queueArn === queueArn)?.function ?? ''
    const Records = messages.map(({ id, body }) => ({ messageId: id, body, eventSourceARN: queueArn }))
    const outcome = await invoke(name, { Records })
    if (!outcome.ok) return 'all-failed' as const
    const { batchItemFailures = [] } = (outcome.payload ?? {}) as { batchItemFailures?: { itemIdentifier: string }[] }
    return { failed: batchItemFailures.map(({ itemIdentifier }) => itemIdentifier) }
  }

  return {
    plan,
    wiring,
    clock,
    tables,
    queues,
    bus,
    schedules,
    mail,
    secrets,
    machine,
    web,
    calls,
    ran,
    log,
    lost,
    invoke,
    receive,
    next,
  }
}
