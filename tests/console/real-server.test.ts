import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type * as z from 'zod/mini'
import { builtSandbox } from '#infra/build/sandbox.ts'
import { synthesized } from '#infra/build/synth.ts'
import { drill } from '#infra/contracts/answers/drill.ts'
import { nowFigures } from '#infra/contracts/answers/figures.ts'
import { learning } from '#infra/contracts/answers/learning.ts'
import { eventList, eventPage, incidentList, quarantineList } from '#infra/contracts/answers/lists.ts'
import { orderPage, preview, recoveryList, recoveryPage, sentLetter } from '#infra/contracts/answers/recoveries.ts'
import { taskList } from '#infra/contracts/answers/tasks.ts'
import { SkippingClock } from '#infra/local/clock.ts'
import { type Region, startRegion } from '#infra/local/region.ts'
import { readAssembly } from '#infra/local/template/assembly.ts'
import type { Act, RecoveryPage, Settlement, Task, ToldByCustomer } from '../../console/api/answers.ts'
import { ask, type Reply } from '../../console/api/ask.ts'
import { paths } from '../../console/api/paths.ts'

/** There is no page here in which a deployment could have written where staff sign in. */
vi.mock('../../console/sign-in/sign-in-settings.ts', () => ({ signInSettings: () => undefined }))

/** The console's own client against the server as it is deployed, on one region: what one says the other takes. */
let region: Region
let pass: () => void

const fetched = fetch
const order = 'driven-1'
const customer = { id: 'c-driven', name: 'Ada Berger', email: 'ada@customers.example', language: 'en' }
const item = { id: '1', title: 'Enamel kettle', quantity: 1, price: { minor: 4900, currency: 'EUR' } }
const patient = { timeout: 90_000, interval: 500 }

const tell = async (type: string, id: string, data: object) => {
  const event = { specversion: '1.0', id, source: '/shop', type, data }
  const headers = { 'content-type': 'application/cloudevents+json' }
  expect((await fetched(`${region.url}/events`, { method: 'POST', headers, body: JSON.stringify(event) })).status).toBe(
    202,
  )
}

/** What a list or record answers, held against the contract. Who is not reached on a busy machine asks again. */
async function read<T>(path: string, contract: z.ZodMiniType<T>, tries = 5): Promise<T> {
  const reply = await ask(path)
  if (reply.is === 'unreachable' && tries > 1) return read(path, contract, tries - 1)
  if (reply.is !== 'answer') throw new Error(`${path}: ${JSON.stringify(reply)}`)
  expect(contract.safeParse(reply.value).error?.issues, path).toBeUndefined()
  return contract.parse(reply.value)
}

/** Who has the answer already is told so, once nothing moves any more. */
const toldUnchanged = (path: string) =>
  expect.poll(async () => {
    const reply = await ask(path)
    return reply.is === 'answer' && (await ask(path, { etag: reply.etag })).is
  }, patient)

const page = (id: string) => read(paths.recovery(id), recoveryPage)
const statusOf = (reply: Reply<unknown>) => (reply.is === 'problem' ? reply.problem.status : reply.is)

async function firstRecovery(): Promise<string> {
  await expect.poll(async () => (await read(paths.recoveries({}), recoveryList)).recoveries, patient).not.toEqual([])
  return (await read(paths.recoveries({}), recoveryList)).recoveries[0]?.id ?? ''
}

/** What staff did; the recovery itself may go on meanwhile. */
const byStaff = ({ timeline }: RecoveryPage) => timeline.filter(({ by }) => by !== undefined).length

/** Presses an act, and presses it again: the second press is answered as the first and changes nothing. */
async function press<A extends Act>({ act, ...body }: A, id: string): Promise<RecoveryPage> {
  const path = paths.act(id, act)
  const pressing = { post: body, key: `${act} once` }
  expect(statusOf(await ask(path, pressing)), act).toBe('answer')
  const after = await page(id)
  expect(statusOf(await ask(path, pressing)), `${act} again`).toBe('answer')
  expect(byStaff(await page(id)), `${act} again`).toBe(byStaff(after))
  return after
}

beforeAll(async () => {
  const [sandbox, assembly] = await Promise.all([builtSandbox(), synthesized('local')])
  const clock = new SkippingClock()
  pass = clock.hold()
  region = await startRegion({ stacks: await readAssembly(assembly), clock, sandbox })
  vi.stubGlobal('fetch', (path: string, init?: RequestInit) => fetched(new URL(path, region.url), init))
  const at = new Date(region.clock.now()).toISOString()
  await tell('order.placed', order, { id: order, placedAt: at, customer, items: [item] })
  await vi.waitUntil(async () => statusOf(await ask(paths.order(order))) === 'answer', patient)
}, 240_000)
afterAll(async () => {
  vi.unstubAllGlobals()
  await region?.close()
})

describe('the console and its server say the same', () => {
  let id: string

  test('a recovery is opened by hand from its order, once however often it is pressed', async () => {
    const told: ToldByCustomer = { failure: 'missing-item', line: '1', said: 'There is no kettle in it.' }
    const pressing = { post: told, key: 'told once' }
    for (const _ of [1, 2]) expect(statusOf(await ask(paths.openByHand(order), pressing))).toBe('answer')
    id = await firstRecovery()
    const { recoveries } = await read(paths.order(order), orderPage)
    expect(recoveries.map((one) => one.id)).toEqual([id])
  }, 120_000)

  test('every list and record answers as the contract says, and “unchanged” to who has it already', async () => {
    await read(paths.now, nowFigures)
    await read(paths.learning, learning)
    await read(paths.tasks(), taskList)
    await read(paths.incidents({}), incidentList)
    await read(paths.quarantine({}), quarantineList)
    const { events } = await read(paths.events({}), eventList)
    expect(events.map(({ order, state, recovery }) => [order, state, recovery])).toEqual([[order, 'recovering', id]])
    expect((await read(paths.events({ which: 'waiting' }), eventList)).events).toEqual([])
    const lists = [paths.recoveries({}), paths.tasks(), paths.incidents({}), paths.quarantine({}), paths.learning]
    for (const path of [...lists, paths.now, paths.recovery(id), paths.order(order)])
      await toldUnchanged(path).toBe('unchanged')
    expect((await read(paths.recoveries({ stage: 'close' }), recoveryList)).recoveries).toEqual([])
    const would = await read(paths.preview(order, { failure: 'missing-item', line: '1' }), preview)
    expect(would.joins).toBe(id)
    const another = await read(paths.preview(order, { failure: 'billing-error' }), preview)
    expect(another.grants?.amount.minor).toBeGreaterThan(0)
    const storm = { failure: 'late', failures: '600', minutes: '5', ordersEach: '2', price: '49' }
    expect((await read(paths.drill(storm), drill)).incidentAfterSeconds).toBeGreaterThan(0)
    const told = (await page(id)).timeline.find(({ receipt }) => receipt !== undefined)
    expect((await read(paths.event(told?.receipt ?? 'none'), eventPage)).recovery).toBe(id)
    expect((await page(id)).acts).toEqual(['contacts', 'lines', 'override', 'own-remedy', 'pause', 'stop', 'erase'])
  }, 60_000)

  test('each act does what its form says, on what was seen, once however often it is pressed', async () => {
    const because = 'it was a birthday present'
    await press({ act: 'contacts', channel: 'phone', minutes: 12, note: 'She waited.' }, id)
    await press({ act: 'lines', text: 'I packed the next kettle with my own hands.' }, id)
    const amount = { minor: 1900, currency: 'EUR' }
    const version = async () => (await page(id)).recovery.version
    const { discretion } = await press({ act: 'override', amount, because, version: await version() }, id)
    expect(discretion?.minor).toBeLessThan(20_000)
    const held = await press({ act: 'pause', hours: 4, because, version: await version() }, id)
    expect([held.recovery.pausedUntil, held.acts?.includes('resume')]).toEqual([expect.any(String), true])
    const going = await press({ act: 'resume', version: await version() }, id)
    expect(going.recovery.pausedUntil).toBeUndefined()
  }, 120_000)

  test('what is wrong comes back with what is allowed, and what is stale with the wish to look again', async () => {
    const line = await ask(paths.act(id, 'lines'), { post: { text: 'We apologise for any inconvenience caused.' } })
    expect(line).toMatchObject({ is: 'problem', problem: { status: 400, title: 'Not in our voice' } })
    const stale = { because: 'a second thought', version: 1 }
    expect(await ask(paths.act(id, 'stop'), { post: stale })).toMatchObject({ problem: { title: 'Not what you saw' } })
    expect(statusOf(await ask(paths.recovery('r_nobody')))).toBe(404)
  }, 60_000)

  test('a task is taken, handed over and settled; who comes second is told', async () => {
    pass()
    await expect.poll(async () => (await read(paths.tasks(), taskList)).tasks.length, patient).toBeGreaterThan(0)
    pass = region.clock.hold()
    const [task] = (await read(paths.tasks(), taskList)).tasks as [Task]
    for (const _ of [1, 2]) expect(statusOf(await ask(paths.taskOwner(task.id), { post: {} }))).toBe('answer')
    const handed = { to: 'kim', note: 'She prefers mornings.' }
    for (const _ of [1, 2]) expect(statusOf(await ask(paths.taskOwner(task.id), { post: handed }))).toBe('answer')
    const [shown] = (await read(paths.tasks(), taskList)).tasks
    expect(shown?.owner).toMatchObject({ name: 'kim', changes: 1, note: handed.note })
    const settle = (choice: Task['choices'][number]) =>
      ask(paths.task(task.id), { post: { decision: choice.decision } satisfies Settlement })
    const [one, other] = task.choices as [Task['choices'][number], Task['choices'][number]]
    expect([statusOf(await settle(one)), statusOf(await settle(one)), statusOf(await settle(other))]).toEqual([
      'answer',
      'answer',
      409,
    ])
  }, 180_000)

  test('letters are read as they were sent', async () => {
    const { letters } = await page(id)
    const [sent] = letters.filter(({ state }) => state === 'sent')
    expect((await read(paths.letter(id, sent?.key ?? ''), sentLetter)).to).toContain('ada@customers.example')
  }, 60_000)

  test('what nobody could read is set aside, and read again once that is asked for', async () => {
    const unread = { tracking_number: 'T-1', tag: 'Beamed' }
    await ask('/systems/aftership', { post: { event: 'tracking_update', event_id: 'e-1', msg: unread } })
    const { events } = await read(paths.quarantine({}), quarantineList)
    expect(events.map(({ type }) => type)).toEqual(['systems/aftership'])
    expect(statusOf(await ask(paths.readAgain(events[0]?.receipt ?? ''), { post: {} }))).toBe(409)
  }, 60_000)

  test('a recovery is stopped, and then its customer erased', async () => {
    // What a settled task sets going changes the recovery: whoever is told so looks again and decides again.
    const stopped = async () => {
      const { version, closedAt } = (await page(id)).recovery
      const decided = { because: 'settled on the telephone', version }
      return closedAt !== undefined || statusOf(await ask(paths.act(id, 'stop'), { post: decided })) === 'answer'
    }
    await expect.poll(stopped, patient).toBe(true)
    await expect.poll(async () => (await page(id)).recovery.outcome, patient).toBe('settled')
    await press({ act: 'erase' }, id)
    expect((await page(id)).customer).toBeNull()
  }, 180_000)
})
