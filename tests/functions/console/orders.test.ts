import { beforeEach, describe, expect, test } from 'vitest'
import { contactsRoom } from '#functions/console/acts/contacts.ts'
import { nowRoom } from '#functions/console/now.ts'
import { ordersRoom } from '#functions/console/order/orders.ts'
import { acceptance } from '#functions/runtime/acceptance.ts'
import { caseOf } from '#workflows/compensation/case-of.ts'
import { decide } from '#workflows/compensation/decision.ts'
import type { Money } from '#workflows/compensation/money.ts'
import { aRecovery, confirmed } from '../../support/a-recovery.ts'
import { anOrder, eur, iso, noon } from '../../support/an-order.ts'
import { type InMemory, inMemory } from '../../support/in-memory.ts'
import { thePolicy } from '../../support/the-policy.ts'

const { id } = aRecovery()
let parts: InMemory
const room = () => ordersRoom({ ...parts, accept: acceptance(parts) })
const pressed = (body: object, key?: string) => ({
  method: 'POST',
  body: JSON.stringify(body),
  ...(key && { headers: { 'idempotency-key': key } }),
})
const tell = (body: object, key?: string) => room().request('/A-1001/recoveries', pressed(body, key))
const contact = (body: object, key?: string) => contactsRoom(parts).request(`/${id}/contacts`, pressed(body, key))

beforeEach(async () => {
  parts = inMemory()
  await parts.orders.keep(anOrder(), iso(noon))
  await parts.recoveries.open(aRecovery())
})

describe('a customer told one of us', () => {
  test('it is taken in as every other report, once however often it is pressed', async () => {
    const [first, second] = [await tell({ failure: 'damaged' }), await tell({ failure: 'damaged' })]
    expect([first.status, second.status]).toEqual([202, 202])
    expect(await first.json()).toEqual(await second.json())
  })

  test('a press repeated an hour later, because its answer was lost, is one report, and is worked on again', async () => {
    const first = await tell({ failure: 'damaged' }, 'a press')
    parts.clock.now += 3_600_000
    const again = await tell({ failure: 'damaged' }, 'a press')
    expect([again.status, await again.json()]).toEqual([202, await first.json()])
    const [queued, queuedAgain] = parts.intake.messages()
    expect(queued).toBeDefined()
    expect(queuedAgain).toEqual(queued)
  })

  test('an item that is not of the order, or a failure that is none, is refused with what is allowed', async () => {
    const answers = [await tell({ failure: 'damaged', line: 'x' }), await tell({ failure: 'explosion' })]
    expect(answers.map(({ status }) => status)).toEqual([400, 400])
    expect(await answers[0]?.text()).toContain('line-1')
    expect(parts.intake.messages()).toEqual([])
  })

  test('an order is shown with its recoveries', async () => {
    const { fault, order } = aRecovery()
    const cause = { key: 'delivery', reportedAt: iso(noon) }
    const known = { order, fault, nth: 1, recovery: id, state: 'open', kind: 'late', receipt: 'e_1', cause } as const
    await parts.faults.open({ ...known, occurredAt: iso(noon), settlesAt: iso(noon) })
    const page = await (await room().request('/A-1001')).json()
    expect(page).toMatchObject({ order: { id: 'A-1001' }, recoveries: [{ id, failure: 'late' }] })
    expect((await room().request('/nobody')).status).toBe(404)
  })
})

describe('what would be done about a failure', () => {
  const preview = async (query: string) => (await room().request(`/A-1001/preview?${query}`)).json()

  test('is shown before anybody reports it, and nothing of it is done', async () => {
    const before = parts.table.items()
    const shown = await preview('failure=damaged&line=line-1')
    expect(shown).toMatchObject({ failure: 'damaged', settlesSeconds: 0, remedy: 'replace' })
    expect([parts.table.items(), parts.intake.messages()]).toEqual([before, []])
  })

  test('says what would be given on top as it stands now, why, and what that does to the balance', async () => {
    const { grants } = await preview('failure=damaged&line=line-1')
    const recovery = aRecovery({ failure: 'damaged', fault: 'line-1~product', occurredAt: iso(noon) })
    const { amount, ratio } = decide(thePolicy(), caseOf(recovery, anOrder(), noon))
    expect(grants).toMatchObject({ amount, ratio, byAPerson: false })
    const inAll = grants.reasons.reduce((sum: number, reason: { amount: Money }) => sum + reason.amount.minor, 0)
    expect(inAll).toBe(amount.minor)
  })

  test('S0.11 says what it would be for this customer, who has been let down by the same before', async () => {
    const once = await preview('failure=damaged&line=line-1')
    const occurredAt = iso(noon - 30 * 86_400_000)
    const first = { id: 'r_first', order: 'A-0900', failure: 'damaged', fault: 'line-1~product', occurredAt } as const
    const remedy = { ...confirmed, kind: 'replace', confirmedAt: iso(noon - 28 * 86_400_000) } as const
    await parts.recoveries.open(aRecovery({ ...first, remedy, stage: 'close' }))
    const { customer } = await parts.orders.get('A-1001')
    const products = ['Stoneware teapot']
    await parts.lettingsDown.remember(customer, { recovery: first.id, occurredAt, products, cause: 'product~teapot' })

    const again = await preview('failure=damaged&line=line-1')
    expect([once.repeatOf, again.repeatOf]).toEqual([undefined, 'r_first'])
    expect([once.remedy, again.remedy]).toEqual(['replace', 'refund'])
    expect(again.grants.amount.minor).toBeGreaterThan(once.grants.amount.minor)
    expect(again.grants.reasons).toContainEqual(expect.objectContaining({ text: 'it has happened before' }))
  })

  test('says that a person looks first where the customer was let down very often of late', async () => {
    const { customer } = await parts.orders.get('A-1001')
    for (const nth of Array.from({ length: parts.caps.serialFrom.failures - 1 }, (_, n) => n)) {
      const failed = { recovery: `r_${nth}`, occurredAt: iso(noon - 86_400_000), products: [], cause: `billing~${nth}` }
      await parts.lettingsDown.remember(customer, failed)
    }
    expect((await preview('failure=damaged&line=line-1')).grants.byAPerson).toBe(true)
  })

  test('says that a person is asked first where it is more than a machine may grant', async () => {
    const items = [{ id: 'line-1', title: 'Oak table', quantity: 1, price: eur(60_000) }]
    await parts.orders.keep(anOrder({ id: 'A-1002', items }), iso(noon))
    const { grants } = await (await room().request('/A-1002/preview?failure=damaged')).json()
    expect(grants.byAPerson).toBe(true)
  })

  test('names the recovery that it would be part of', async () => {
    const { fault, order } = aRecovery()
    const cause = { key: 'delivery', reportedAt: iso(noon) }
    const known = { order, fault, nth: 1, recovery: id, state: 'open', kind: 'late', receipt: 'e_1', cause } as const
    await parts.faults.open({ ...known, occurredAt: iso(noon), settlesAt: iso(noon) })
    const joining = await preview('failure=lost')
    expect(joining).toMatchObject({ joins: id })
    expect(joining).not.toHaveProperty('grants')
  })

  test('is not shown for what is no failure, nor for an order that nobody knows', async () => {
    expect((await room().request('/A-1001/preview?failure=explosion')).status).toBe(400)
    expect((await room().request('/nobody/preview?failure=late')).status).toBe(404)
  })
})

describe('S0.6 a contact that should not have been needed', () => {
  test('counts to what it cost the customer, once however often it is pressed', async () => {
    for (const _ of [1, 2])
      expect((await contact({ channel: 'phone', minutes: 12, note: 'She waited.' })).status).toBe(202)
    await contact({ channel: 'chat', minutes: 3 })
    const told = caseOf(await parts.recoveries.get(id), anOrder(), noon)
    expect([told.contacts, told.minutes]).toEqual([2, 15])
    expect(await parts.timeline.of(id)).toHaveLength(2)
  })

  test('counts once per press: three alike at once are three, and one repeated an hour later is one', async () => {
    const call = { channel: 'phone', minutes: 5 }
    for (const press of ['first', 'second', 'third']) await contact(call, press)
    parts.clock.now += 3_600_000
    await contact(call, 'first')
    expect(caseOf(await parts.recoveries.get(id), anOrder(), noon).contacts).toBe(3)
    expect(await parts.timeline.of(id)).toHaveLength(3)
  })

  test('F101 what was said is sealed', async () => {
    await contact({ channel: 'phone', minutes: 12, note: 'Her son Casimir opened it' })
    const noted = parts.table.items().filter(({ sk }) => sk.startsWith('TOLD#contact'))
    expect(noted.map(({ text }) => text)).toEqual(['The customer was in touch by phone: 12 minutes.'])
    expect(noted[0]?.sealed).toBeDefined()
  })
})

describe('how it stands', () => {
  const now = async () => (await nowRoom({ ...parts, lettersPerSecond: 10 }).request('/')).json()

  test('tells how long customers waited for the acknowledgement, and how many longer than promised', async () => {
    for (const [n, ms] of [800, 900, 40_000, 400_000].entries()) await parts.waits.note(`r_${n}`, noon, ms)
    const { acknowledged } = await now()
    expect(acknowledged.lastHour).toEqual({ count: 4, late: 1, p50Ms: 1000, p99Ms: 450_000 })
    parts.clock.now += 2 * 3_600_000
    expect((await now()).acknowledged).toMatchObject({ lastHour: { count: 0, p99Ms: null }, lastDay: { count: 4 } })
  })

  test('S1.6 leads with what has waited longest to be put right', async () => {
    await parts.recoveries.open(aRecovery({ id: 'r_younger', openedAt: iso(noon + 1000) }))
    expect((await now()).unresolved).toMatchObject({ count: 2, oldest: { id } })
  })

  test('S1.14 shows whose next word from us is due soon, the first due first, until it has been put right', async () => {
    const hour = 3_600_000
    for (const [n, hours] of [3, 1, 30].entries())
      await parts.recoveries.open(aRecovery({ id: `r_${n}`, nextWordBy: iso(noon + hours * hour) }))
    const due = async () => {
      const { promises } = await now()
      return promises.rows.map(({ recovery, dueAt }: { recovery: { id: string }; dueAt: string }) => [
        recovery.id,
        dueAt,
      ])
    }
    expect(await due()).toEqual([
      ['r_1', iso(noon + hour)],
      ['r_0', iso(noon + 3 * hour)],
    ])
    await parts.recoveries.change('r_1', { nextWordBy: iso(noon + 40 * hour) })
    await parts.recoveries.change('r_0', { remedy: confirmed })
    expect(await due()).toEqual([])
  })

  test('leads to those who waited longer than promised, the longest first', async () => {
    for (const [n, ms] of [400_000, 900, 4_000_000].entries()) {
      await parts.recoveries.open(aRecovery({ id: `r_${n}` }))
      await parts.waits.note(`r_${n}`, noon, ms)
    }
    const { slowest } = (await now()).acknowledged
    expect(slowest.map((one: { id: string }) => one.id)).toEqual(['r_2', 'r_0'])
  })

  test('tells what became of letters, and whether they are stopped', async () => {
    for (const what of ['sent', 'sent', 'bounced'] as const) await parts.mailDays.count('r_1', what, noon)
    await parts.lettersSwitch.turn({ stopped: true, because: '5 of 90 came back', by: 'the mail lane', at: iso(noon) })
    const { mail } = await now()
    expect(mail).toMatchObject({ sent: 2, bounced: 1, complained: 0, letters: { stopped: true } })
  })

  test('S0.2 tells how many letters wait to leave, and when the last customer of a storm has a first word', async () => {
    expect((await now()).mail.waiting).toBeUndefined()
    await parts.lettersWaiting.note({ first: 4200, later: 31, at: iso(noon) })
    expect((await now()).mail.waiting).toEqual({ first: 4200, later: 31, at: iso(noon), leaveInSeconds: 600 })
  })

  test('counts open tasks and those that are overdue', async () => {
    await parts.tasks.open({ name: 'call', kind: 'call', recovery: id, question: '?', choices: [] }, noon)
    parts.clock.now += 5 * 3_600_000
    expect((await now()).tasks).toEqual({ open: 1, overdue: 1 })
  })
})
