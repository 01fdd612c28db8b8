import { beforeEach, describe, expect, test } from 'vitest'
import { creditLedger } from '#functions/adapters/credit-ledger.ts'
import { close } from '#functions/close/handler.ts'
import { compensate } from '#functions/compensate/handler.ts'
import { toldOf } from '#functions/console/recovery/told-of.ts'
import { aRecovery, confirmed } from '../support/a-recovery.ts'
import { anOrder, iso, noon } from '../support/an-order.ts'
import { faulty } from '../support/faults.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import type { Around } from '../support/memory-table.ts'
import { thePolicy } from '../support/the-policy.ts'

const { id } = aRecovery()
const step = { contract: 1 as const, recoveryId: id }
let parts: InMemory
let process: Around

const recovery = () => parts.recoveries.get(id)
async function begin(given: Parameters<typeof aRecovery>[0] = {}) {
  process = async (_, run) => run()
  parts = inMemory((call, run) => process(call, run))
  await parts.recoveries.open(aRecovery(given))
  await parts.orders.keep(anOrder(), iso(noon))
}

beforeEach(() => begin())

describe('Close', () => {
  const unhappy = { round: 1, says: 'unhappy' as const, at: iso(noon), since: iso(noon) }

  test('S1.6 a recovery whose remedy is not confirmed cannot be closed', async () => {
    await expect(close(parts)(step)).rejects.toThrow('nothing has put it right')
    expect((await recovery()).closedAt).toBeUndefined()
  })

  test('F39 S1.6 a customer who answers “unhappy” in the last moment is not closed as silent', async () => {
    await begin({ remedy: confirmed, said: unhappy })
    await expect(close(parts)(step)).rejects.toMatchObject({ name: 'Unhappy' })
  })

  test('F39 an answer that falls between looking and closing is seen as well', async () => {
    await begin({ remedy: confirmed })
    const { around } = faulty([])
    let isFirst = true
    process = async (call, run) => {
      if (call.startsWith('update') && isFirst) {
        isFirst = false
        await parts.recoveries.change(id, { said: unhappy })
      }
      return around(call, run)
    }
    await expect(close(parts)(step)).rejects.toMatchObject({ name: 'Unhappy' })
  })

  test('what a person has settled another way is closed as they said', async () => {
    const decided = { task: 'ask-a-person~1', decision: { decide: 'go-on' as const, at: 'close' as const } }
    await begin({ said: unhappy, decided })
    await close(parts)(step)
    expect(await recovery()).toMatchObject({ outcome: 'settled', stage: 'close' })
  })

  test('F102 an erased customer’s recovery ends, whatever state it was in', async () => {
    await begin({ erasedAt: iso(noon) })
    await close(parts)(step)
    expect((await recovery()).outcome).toBe('erased')
  })

  test('F27 closed twice it ends once, and the fault may come back as another recovery', async () => {
    await begin({ remedy: confirmed })
    await close(parts)(step)
    parts.clock.now += 60_000
    await close(parts)(step)
    expect((await recovery()).closedAt).toBe(iso(noon))
    expect((await toldOf(parts, await recovery())).map(({ text }) => text)).toEqual(['Closed: silent.'])
  })

  test('S3.17 who says that all is well gets a last letter, once; who said nothing is left in peace', async () => {
    const happy = { ...unhappy, says: 'happy' as const }
    await begin({ remedy: confirmed, said: happy })
    await close(parts)(step)
    await close(parts)(step)
    expect((await parts.letters.of(id)).map(({ key, state }) => [key, state])).toEqual([['farewell#1', 'wanted']])
    await begin({ remedy: confirmed })
    await close(parts)(step)
    expect(await parts.letters.of(id)).toEqual([])
  })

  test('F84 what was set aside and never given is free again once staff have ended the recovery, and not given any more', async () => {
    await begin({ remedy: confirmed })
    const day = { name: 'compensation#day#2026-11-25#EUR' }
    const policy = thePolicy()
    const away = () => Promise.reject(new Error('the keys are away'))
    await expect(compensate({ ...parts, policy, issue: away })(step)).rejects.toThrow('the keys are away')
    expect((await parts.budgets.books(day)).held).toBeGreaterThan(0)
    await parts.recoveries.change(id, { calledOffAt: iso(noon) })
    await close(parts)(step)
    expect(await parts.budgets.books(day)).toEqual({ spent: 0, held: 0 })
    await compensate({ ...parts, policy, issue: creditLedger(parts) })(step)
    expect((await parts.credits.of(id)).filter(({ purpose }) => purpose === 'compensation')).toEqual([])
  })
})
