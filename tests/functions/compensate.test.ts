import { beforeEach, describe, expect, test } from 'vitest'
import { creditLedger } from '#functions/adapters/credit-ledger.ts'
import type { Credit } from '#functions/adapters/table/credits.ts'
import { compensate } from '#functions/compensate/handler.ts'
import { caseOf } from '#workflows/compensation/case-of.ts'
import { decide } from '#workflows/compensation/decision.ts'
import type { Policy } from '#workflows/compensation/policy.ts'
import { surpriseFor } from '#workflows/compensation/surprise.ts'
import { aRecovery, confirmed } from '../support/a-recovery.ts'
import { anOrder, eur, iso, noon } from '../support/an-order.ts'
import { faulty } from '../support/faults.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import type { Around } from '../support/memory-table.ts'
import { thePolicy } from '../support/the-policy.ts'

const { id } = aRecovery()
const step = { contract: 1 as const, recoveryId: id }
let parts: InMemory
let process: Around

const run = (policy: Policy = thePolicy()) => compensate({ ...parts, issue: creditLedger(parts), policy })(step)
const given = async (purpose: Credit['purpose']) =>
  (await parts.credits.of(id)).filter((credit) => credit.purpose === purpose).map(({ amount }) => amount.minor)
const credits = () => given('compensation')
const granted = async () => (await parts.recoveries.get(id)).granted?.minor
const spent = () => parts.budgets.spent({ name: 'compensation#day#2026-11-25#EUR' })
const surprised = () => parts.budgets.spent({ name: 'surprise#day#2026-11-25#EUR' })
const approvalAsked = () => expect(run()).rejects.toMatchObject({ name: 'ApprovalNeeded' })
async function begin(given: Parameters<typeof aRecovery>[0] = {}, price = 6400) {
  process = async (_, run) => run()
  parts = inMemory((call, run) => process(call, run))
  await parts.recoveries.open(aRecovery({ remedy: confirmed, ...given }))
  const items = [{ id: 'line-1', title: 'Stoneware teapot', quantity: 1, price: eur(price) }]
  await parts.orders.keep(anOrder({ items }), iso(noon))
}

beforeEach(() => begin())

test('S2.19 S4.9 the extra is given unasked once the remedy is confirmed', async () => {
  await run()
  expect(await credits()).toEqual([400])
  expect(await granted()).toBe(400)
  expect((await parts.recoveries.get(id)).ratio).toEqual({ before: 0.99, after: 1.052 })
})

test('S1.12 what staff give beyond the knee of the curve is written down, and nothing where it stays within', async () => {
  await run()
  expect((await parts.recoveries.get(id)).beyondKnee).toBeUndefined()
  await begin({ more: { round: 1, amount: eur(6000) } })
  await run()
  const { granted, beyondKnee } = await parts.recoveries.get(id)
  const { kneeMinor } = decide(
    thePolicy(),
    caseOf(aRecovery({ remedy: confirmed }), await parts.orders.get('A-1001'), noon),
  )
  expect([granted?.minor, beyondKnee]).toEqual([6000, 6000 - Number(kneeMinor)])
  expect(beyondKnee).toBeGreaterThan(0)
})

describe('F81 there is one compensation per failure', () => {
  test('when the step runs again, one after the other or at once', async () => {
    await Promise.allSettled([run(), run(), run()])
    await run()
    expect(await credits()).toEqual([400])
    expect(await granted()).toBe(400)
  })

  test.each(['crash before', 'crash after', 'answer lost', 'done twice'] as const)(
    'F86 cut off (%s) at any call, and what was granted is what was issued',
    async (kind) => {
      for (let call = 0; call < 40; call++) {
        await begin()
        process = faulty([{ call, kind }]).around
        await run().catch(() => undefined)
        process = async (_, run) => run()
        parts.clock.now += 91_000
        await run()
        expect([await credits(), await granted(), await spent()], `call ${call}`).toEqual([[400], 400, 400])
        expect([await given('surprise'), await surprised()], `call ${call}`).toEqual([[200], 200])
      }
    },
  )

  test('F23 and when the policy changed between two tries, what was issued first is what was granted', async () => {
    process = async (call, run) => {
      const answer = run()
      if (call.startsWith('put CREDIT')) throw new Error('cut off')
      return answer
    }
    await run().catch(() => undefined)
    process = async (_, run) => run()
    parts.clock.now += 91_000
    await run(thePolicy(({ total }) => Object.assign(total ?? {}, { atLeast: 30 })))
    expect([await credits(), await granted()]).toEqual([[400], 400])
  })
})

test('F83 S0.14 after a second failure the difference is given', async () => {
  await run()
  await parts.recoveries.change(id, { round: 2 })
  await run()
  expect(await credits()).toEqual([400, 400])
  expect(await granted()).toBe(800)
})

test('F81 a fault that comes back is another recovery, and its credit has another code', async () => {
  const ledger = creditLedger(parts)
  const credit = {
    purpose: 'compensation' as const,
    n: 1,
    key: 'compensation#A-1001#all~delivery#1',
    amount: eur(400),
    reasons: [],
    days: 365,
  }
  const [one, other] = [aRecovery(), aRecovery({ id: `r_${'b'.repeat(20)}` })]
  await ledger({ ...credit, recovery: one })
  await ledger({ ...credit, recovery: other })
  const codeOf = async (recovery: string) => {
    const [issued] = await parts.credits.of(recovery)
    return issued && parts.dataKeys.unseal<string>(issued.code)
  }
  expect(await codeOf(one.id)).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/)
  expect(await codeOf(one.id)).not.toBe(await codeOf(other.id))
})

describe('S0.18 one small thing more that nobody was told of', () => {
  test('is given once, beside the compensation and never instead of it', async () => {
    await run()
    await parts.recoveries.change(id, { round: 2 })
    await run()
    expect(await given('surprise')).toEqual([200])
    expect(await granted()).toBe(800)
  })

  test('comes out of a purse of its own, and when that is empty nobody is asked and nothing is missed', async () => {
    parts.caps = { ...parts.caps, surprise: { day: { EUR: 1.99 }, month: { EUR: 100 } } }
    await run()
    expect([await given('surprise'), await credits(), await parts.tasks.ofOwner(id)]).toEqual([[], [400], []])
  })

  test('S4.11 is left out where a shop compares, written down, and what is owed is given all the same', async () => {
    const policy = thePolicy()
    const held = (holdOutPercent: number) => ({ ...policy, compensation: { ...policy.compensation, holdOutPercent } })
    for (const [percent, side, surprise] of [
      [0, 'given', [200]],
      [100, 'held-out', []],
    ] as const) {
      await begin()
      await run(held(percent))
      expect([await given('surprise'), await credits()]).toEqual([surprise, [400]])
      expect((await parts.recoveries.get(id)).surprise).toBe(side)
    }
  })

  test('is turned off by a line of the policy, and given to nobody of a storm', async () => {
    await run(thePolicy(({ compensation }) => delete (compensation as { surprise?: number }).surprise))
    expect(await given('surprise')).toEqual([])
    expect(surpriseFor(thePolicy(), { round: 1 }, { currency: 'EUR', storm: true })).toBeUndefined()
  })
})

describe('a large compensation', () => {
  const openTask = { name: 'ask-for-approval~1', stage: 'ask-for-approval' } as const
  const task = {
    name: openTask.name,
    kind: 'approval' as const,
    recovery: id,
    question: 'May it be given?',
    choices: [],
  }

  test('is not given before a person approves it', async () => {
    await begin({}, 2_000_00)
    await expect(run()).rejects.toMatchObject({ name: 'ApprovalNeeded' })
    expect(await credits()).toEqual([])
  })

  test('F93 that nobody approved in time is the safe default, and nobody can decide any more', async () => {
    await begin({ openTask }, 2_000_00)
    await parts.tasks.open(task, noon)
    await run()
    expect(await credits()).toEqual([5000])
    expect(
      await parts.tasks.settle(`${id}.${openTask.name}`, { decide: 'grant', amount: eur(10_000) }, noon),
    ).toBeUndefined()
  })

  test('F92 F39 that was approved in the last moment is what was approved', async () => {
    await begin({ openTask }, 2_000_00)
    await parts.tasks.open(task, noon)
    await parts.tasks.settle(`${id}.${openTask.name}`, { decide: 'grant', amount: eur(10_000) }, noon)
    await run()
    expect(await credits()).toEqual([10_000])
  })
})

describe('what there is no money for', () => {
  const openTask = { name: 'ask-for-approval~1', stage: 'ask-for-approval' as const }
  const dayOf = (EUR: number) => {
    parts.caps = { ...parts.caps, compensation: { ...parts.caps.compensation, day: { EUR } } }
  }
  const tasks = async () => (await parts.tasks.ofOwner(id)).map(({ name }) => name)

  test('is asked of a person, and no purse is touched', async () => {
    dayOf(3)
    await approvalAsked()
    expect([await credits(), await spent()]).toEqual([[], 0])
    expect(await parts.budgets.spent({ name: 'compensation#order#A-1001#EUR' })).toBe(0)
  })

  test('F93 stays owed where nobody has decided in time: the recovery goes on, and a person has it before them', async () => {
    dayOf(3)
    await parts.recoveries.change(id, { openTask })
    await run()
    await run()
    expect([await credits(), await tasks()]).toEqual([[], ['owed~1']])
  })

  test('is given where a person says so, and counts', async () => {
    dayOf(3)
    await parts.recoveries.change(id, {
      openTask,
      decided: { task: openTask.name, decision: { decide: 'grant', amount: eur(350) } },
    })
    await run()
    expect([await credits(), await spent()]).toEqual([[350], 350])
  })

  test('is no more than the order has room for, however many recoveries it has', async () => {
    parts.caps = { ...parts.caps, compensation: { ...parts.caps.compensation, order: { EUR: 5 } } }
    await run()
    const other = aRecovery({
      id: `r_${'b'.repeat(20)}`,
      fault: 'line-1~product',
      failure: 'damaged',
      remedy: confirmed,
    })
    await parts.recoveries.open(other)
    const second = compensate({ ...parts, issue: creditLedger(parts), policy: thePolicy() })
    await expect(second({ ...step, recoveryId: other.id })).rejects.toThrow(
      'the budget compensation of the order has no room',
    )
  })
})

describe('the switch that stops all granting', () => {
  const stop = () => parts.grantingSwitch.turn({ stopped: true, because: 'a wrong price', by: 'ops', at: iso(noon) })

  test('leads to a person, who may still give', async () => {
    await stop()
    await approvalAsked()
    await parts.recoveries.change(id, {
      openTask: { name: 'ask-for-approval~1', stage: 'ask-for-approval' },
      decided: { task: 'ask-for-approval~1', decision: { decide: 'grant', amount: eur(350) } },
    })
    await run()
    expect(await credits()).toEqual([350])
  })

  test('lets what has begun be finished', async () => {
    process = async (call, run) => {
      const answer = run()
      if (call.startsWith('put CREDIT')) throw new Error('cut off')
      return answer
    }
    await run().catch(() => undefined)
    process = async (_, run) => run()
    await stop()
    parts.clock.now += 91_000
    await run()
    expect([await credits(), await granted()]).toEqual([[400], 400])
  })
})

test('F102 an erased customer is given nothing more', async () => {
  await begin({ erasedAt: iso(noon) })
  await run()
  expect(await credits()).toEqual([])
})
