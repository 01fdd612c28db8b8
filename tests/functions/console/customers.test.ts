import { beforeEach, describe, expect, test } from 'vitest'
import { customersRoom } from '#functions/console/customer/customers.ts'
import { consoleApi } from '#functions/console/handler.ts'
import { ordersRoom } from '#functions/console/order/orders.ts'
import { recoveriesRoom } from '#functions/console/recovery/recoveries.ts'
import { establish } from '#functions/intake/establish.ts'
import { intakeOf } from '#functions/intake/intake.ts'
import { acceptance } from '#functions/runtime/acceptance.ts'
import { endWhatRuns, erase } from '#functions/runtime/erase.ts'
import { aRecovery } from '../../support/a-recovery.ts'
import { anOrder, canary, eur, iso, noon } from '../../support/an-order.ts'
import { type InMemory, inMemory } from '../../support/in-memory.ts'

const words = 'my canary will not sing'
const { id } = aRecovery()
let parts: InMemory
let customer: string

const api = () => {
  const rooms = {
    customers: customersRoom({ ...parts, erase: erase(parts) }),
    recoveries: recoveriesRoom({ ...parts, erase: erase(parts) }),
    orders: ordersRoom({ ...parts, accept: acceptance(parts) }),
  }
  return consoleApi(rooms)
}
const get = (path: string) => api().request(`/console/api${path}`)
const exported = async () => (await get(`/customers/${customer}/export`)).text()
const eraseThem = () => api().request(`/console/api/customers/${customer}/erase`, { method: 'POST' })

const settling = { order: 'A-1001', fault: 'delivery:', nth: 1, recovery: 'r_settling', state: 'settling' as const }
const fault = {
  ...settling,
  kind: 'late' as const,
  occurredAt: iso(noon),
  cause: {},
  settlesAt: iso(noon),
  receipt: 'e_1',
}

beforeEach(async () => {
  parts = inMemory()
  await parts.orders.keep(anOrder(), iso(noon))
  customer = (await parts.orders.get('A-1001')).customer
  await parts.recoveries.open(aRecovery({ customer }))
  const { fault: name } = aRecovery()
  await parts.faults.open({ ...fault, fault: name, recovery: id, state: 'open' } as Parameters<
    typeof parts.faults.open
  >[0])
  await parts.timeline.note(id, 'said', {
    ...{ at: iso(noon), what: 'answered', text: 'The customer says:' },
    sealed: await parts.dataKeys.seal(customer, words),
  })
  const copy = await parts.dataKeys.seal(customer, { subject: 'Sorry, Canaria', text: `Dear ${canary.name}`, html: '' })
  const letter = { recovery: id, key: 'recap#1', kind: 'recap' as const, round: 1, wantedAt: iso(noon), facts: {} }
  await parts.letters.want({ ...letter, state: 'sent', sentAt: iso(noon), mailId: 'ses-1' })
  await parts.letters.keepCopy('ses-1', id, copy)
})

describe('a customer who asks what is known of them', () => {
  test('F101 is given all of it: who they are, their orders, what happened, what they wrote and what we wrote', async () => {
    const told = await exported()
    for (const part of [...Object.values(canary), 'Stoneware teapot', words, `Dear ${canary.name}`])
      expect(told).toContain(part)
    expect(JSON.parse(told)).toMatchObject({ customer, orders: [{ id: 'A-1001', recoveries: [{ id }] }] })
  })

  test('is told of nobody else', async () => {
    const other = { ...anOrder().customer, id: 'other', name: 'Somebody Else' }
    await parts.orders.keep(anOrder({ id: 'A-2002', customer: other }), iso(noon))
    expect(await exported()).not.toContain('Somebody Else')
  })

  test('must be known', async () => {
    expect((await get('/customers/c_nobody/export')).status).toBe(404)
  })
})

describe('F102 a customer who asks to be forgotten', () => {
  test('is named on no page any more, and what it cost stays', async () => {
    await parts.credits.issue({
      ...{ recovery: id, purpose: 'compensation', n: 1, amount: eur(700), reasons: [], issuedAt: iso(noon) },
      ...{ expiresAt: iso(noon), code: await parts.dataKeys.seal(customer, 'CODE-1234') },
    })
    expect((await eraseThem()).status).toBe(202)
    const pages = [
      `/customers/${customer}/export`,
      `/recoveries/${id}`,
      '/orders/A-1001',
      `/recoveries/${id}/letters/recap%231`,
    ]
    const shown = (await Promise.all(pages.map(async (page) => (await get(page)).text()))).join('\n')
    for (const part of [...Object.values(canary), words, 'CODE-1234']) expect(shown).not.toContain(part)
    expect(shown).toContain('700')
  })

  test('has every destroyed key logged before it is destroyed', async () => {
    parts.dataKeys.erase = async () => Promise.reject(new Error('no table'))
    expect((await eraseThem()).status).toBe(500)
    expect(await parts.erasures.between(iso(noon), iso(noon))).toEqual([
      { customer, at: iso(noon), owner: customer, key: 'key-0' },
    ])
  })

  test('has what runs ended, and what still settles never begins', async () => {
    await parts.faults.open({ ...fault } as Parameters<typeof parts.faults.open>[0])
    await eraseThem()
    expect(parts.answers.messages()).toEqual([{ recovery: id, heard: { about: 'erased', at: iso(noon) } }])
    await establish(parts)(settling)
    expect(parts.machine.start).not.toHaveBeenCalled()
    expect(await parts.faults.find('A-1001', 'delivery:')).toMatchObject({
      state: 'nothing-to-do',
      because: 'the customer has been erased',
    })
  })

  test('has a report that was cut off before its timer was set settle for nothing', async () => {
    await parts.faults.open({ ...fault, receipt: 'e_cut' } as Parameters<typeof parts.faults.open>[0])
    const event = await parts.dataKeys.seal(customer, { type: 'failure.reported' })
    const about = { type: 'failure.reported', digest: '', state: 'accepted', expires: 0 } as const
    await parts.receipts.keep({ receipt: 'e_cut', ...about, acceptedAt: iso(noon), order: 'A-1001', event })
    await eraseThem()
    await intakeOf(parts)({ receipt: 'e_cut' })
    expect(await parts.faults.find('A-1001', 'delivery:')).toMatchObject({ state: 'nothing-to-do' })
  })

  test('while a failure is being established has what begins ended at once', async () => {
    await parts.faults.open({ ...fault } as Parameters<typeof parts.faults.open>[0])
    parts.machine.start.mockImplementationOnce(async () => {
      await endWhatRuns(parts)(customer, iso(noon))
      return 'started' as const
    })
    await establish(parts)(settling)
    expect(parts.answers.messages()).toContainEqual({
      recovery: 'r_settling',
      heard: { about: 'erased', at: iso(noon) },
    })
  })

  test('is known again once the shop tells of an order of theirs again', async () => {
    await eraseThem()
    await parts.orders.keep(anOrder(), iso(noon + 1))
    expect(await exported()).toContain(canary.name)
    expect((await parts.orders.get('A-1001')).erasedAt).toBeUndefined()
  })
})
