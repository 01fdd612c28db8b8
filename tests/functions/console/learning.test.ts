import { beforeEach, describe, expect, test } from 'vitest'
import { close } from '#functions/close/handler.ts'
import { learningRoom } from '#functions/console/learn/learning.ts'
import { keepOrder } from '#functions/intake/keep-order.ts'
import type { Learning } from '../../../console/api/answers.ts'
import { aRecovery, confirmed } from '../../support/a-recovery.ts'
import { anOrder, iso, noon } from '../../support/an-order.ts'
import { type InMemory, inMemory } from '../../support/in-memory.ts'

const dayMs = 86_400_000
const { id } = aRecovery()
const happy = { round: 1, says: 'happy' as const, at: iso(noon), since: iso(noon) }
let parts: InMemory

const closeIt = () => close(parts)({ contract: 1, recoveryId: id })
const learning = async (query = ''): Promise<Learning> => (await learningRoom(parts).request(`/${query}`)).json()
const orders = (given: { id: string; placedAt: string }) => keepOrder(parts)(anOrder(given), iso(parts.clock.now))

beforeEach(async () => {
  parts = inMemory()
  await parts.orders.keep(anOrder(), iso(noon))
  const customer = await parts.dataKeys.pseudonymOf('canaria@private.example')
  await parts.recoveries.open(aRecovery({ customer, remedy: confirmed, said: happy }))
  await parts.lettingsDown.remember(customer, { recovery: id, occurredAt: iso(noon), products: [], cause: 'c' })
})

describe('learning', () => {
  test('S0.4 counts a recovery once, however often its last step runs', async () => {
    await closeIt()
    await closeIt()
    const { totals, causes, days } = await learning()
    expect(totals).toMatchObject([{ recoveries: 1, recovered: 1, atRiskMinor: 6400, currency: 'EUR' }])
    expect(causes).toMatchObject([{ name: 'delivery', recoveries: 1, trend: 'new' }])
    expect(days).toHaveLength(28)
  })

  test('adds a day up once it is over, and a lesson of that day is not counted twice', async () => {
    await closeIt()
    parts.clock.now += 5 * dayMs
    expect([(await learning()).totals, (await learning()).totals]).toMatchObject([
      [{ recoveries: 1 }],
      [{ recoveries: 1 }],
    ])
    expect(parts.table.items().filter(({ sk }) => sk === 'SUM').length).toBeGreaterThan(0)
  })

  test('compares with as many days before', async () => {
    await closeIt()
    parts.clock.now += 8 * dayMs
    expect(await learning('?days=7')).toMatchObject({ totals: [], before: [{ recoveries: 1 }] })
  })

  test('refuses a stretch it cannot read', async () => {
    expect((await learningRoom(parts).request('/?days=1000')).status).toBe(400)
  })

  describe('S2.10 did a change lower its cause', () => {
    const key = 'delivery~dhl'
    const began = (n: number, at: number) =>
      parts.causes.count({ id: `r_${n}`, cause: { key, reportedAt: iso(at) }, establishedAt: iso(at) })
    const note = (given: object = {}) => {
      const body = JSON.stringify({ cause: key, day: '2026-11-25', what: 'parcels leave a day earlier', ...given })
      return learningRoom(parts).request('/changes', { method: 'POST', body })
    }

    test('recoveries that began before it and since are compared, once a whole week has passed', async () => {
      for (let n = 0; n < 16; n++) await began(n, noon - (1 + n) * dayMs)
      expect((await note()).status).toBe(202)
      expect((await note()).status).toBe(202)
      await began(20, noon + 2 * dayMs)
      parts.clock.now = noon + 4 * dayMs
      const before = { days: 28, recoveries: 16 }
      expect((await learning()).changes).toEqual([
        {
          ...{ cause: key, day: '2026-11-25', what: 'parcels leave a day earlier', before },
          since: { days: 3, recoveries: 1 },
        },
      ])
      parts.clock.now = noon + 8 * dayMs
      expect((await learning()).changes).toMatchObject([
        { before, since: { days: 7, recoveries: 1 }, trend: 'falling' },
      ])
      const week = (await (await learningRoom(parts).request('/week')).json()) as { text: string }
      expect(week.text).toContain('delivery~dhl, changed on 2026-11-25: 4.0 a week before, 1.0 since (it helped).')
    })

    test('what is only meant, or is about no cause, is refused by its name', async () => {
      const problems = async (given: object) =>
        ((await (await note(given)).json()) as { problems: { path: string }[] }).problems.map(({ path }) => path)
      expect(await problems({ day: '2026-11-27' })).toEqual(['day'])
      expect(await problems({ cause: 'DHL and Mira', what: 'x', by: 'mira' })).toEqual(['cause', 'what', '(the whole)'])
      expect(await parts.causes.changes()).toEqual([])
    })
  })

  test('a day that was added up before something was counted is read with nothing of it', async () => {
    const tally = { about: 'cause', name: 'delivery', currency: 'EUR', recoveries: 2 }
    await parts.table.putNew({ pk: 'LEARN#2026-11-20', sk: 'SUM', tallies: [tally] })
    expect((await learning()).totals).toMatchObject([{ recoveries: 2, beyondKneeMinor: 0 }])
  })

  describe('S4.14 S0.3 who was recovered and buys again', () => {
    const again = async () => (await learning()).days.reduce((sum, { boughtAgain }) => sum + boughtAgain, 0)

    test('within 90 days counts once, however often the order is told of', async () => {
      await closeIt()
      parts.clock.now += 10 * dayMs
      for (const _ of [1, 2]) await orders({ id: 'A-2', placedAt: iso(noon + 10 * dayMs) })
      expect(await again()).toBe(1)
    })

    test('the order that failed is no new one, and neither is one after 90 days', async () => {
      await closeIt()
      await orders({ id: 'A-1001', placedAt: iso(noon - 5 * dayMs) })
      await orders({ id: 'A-3', placedAt: iso(noon + 91 * dayMs) })
      expect(await again()).toBe(0)
    })
  })
})
