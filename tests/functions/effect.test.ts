import { beforeEach, describe, expect, test } from 'vitest'
import { recoveriesIn } from '#functions/adapters/table/recoveries.ts'
import { leaseMs, NotDone, OutcomeUnknown, once } from '#functions/runtime/effect.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { aRecovery } from '../support/a-recovery.ts'
import { noon } from '../support/an-order.ts'
import { countedProvider } from '../support/counted-provider.ts'
import { memoryTable } from '../support/memory-table.ts'

const key = 'letter#recap#1'
const { id } = aRecovery()
let recoveries: ReturnType<typeof recoveriesIn>
let now = noon

const doOnce = (provider: Parameters<typeof once>[2], when: NonNullable<Parameters<typeof once>[1]['when']> = []) =>
  once(recoveries, { recovery: id, key, when }, provider, () => now)
const claim = async () => (await recoveries.get(id)).claims[key]
const failing = (error: Error) => ({
  kind: 'queryable' as const,
  do: async () => Promise.reject(error),
  find: async () => undefined,
})

beforeEach(async () => {
  now = noon
  recoveries = recoveriesIn(memoryTable())
  await recoveries.open(aRecovery())
})

describe('an effect is claimed, done and confirmed', () => {
  test('F20 what was done is written down, and asked again it answers what it answered first', async () => {
    const { provider, seen } = countedProvider('neither')
    const first = await doOnce(provider)
    expect(await doOnce(provider)).toEqual(first)
    expect(seen).toEqual([key])
    expect((await claim())?.result).toEqual({ receipt: key })
  })

  test('F32 a claim is kept for ever: months later nothing is done again', async () => {
    const { provider, seen } = countedProvider('neither')
    await doOnce(provider)
    now += 400 * 86_400_000
    await doOnce(provider)
    expect(seen).toHaveLength(1)
  })

  test('F27 while one invocation is at it, another is told to come again and does nothing', async () => {
    await expect(doOnce(failing(new Error('cut off')))).rejects.toThrow('cut off')
    const { provider, seen } = countedProvider('queryable')
    await expect(doOnce(provider)).rejects.toMatchObject({ name: 'TryAgain' })
    expect(seen).toEqual([])
  })
})

describe('after an unknown outcome', () => {
  beforeEach(async () => {
    await doOnce(failing(new Error('cut off'))).catch(() => undefined)
    now += leaseMs + 1
  })

  test('F21 the lease ends and somebody else does it: nothing is lost', async () => {
    const { provider, seen } = countedProvider('queryable')
    await doOnce(provider)
    expect(seen).toEqual([key])
    expect((await claim())?.version).toBe(2)
  })

  test('F18 F23 a provider that can be asked is asked before anything is done again', async () => {
    const { provider, seen } = countedProvider('queryable')
    seen.push(key)
    expect(await doOnce(provider)).toEqual({ receipt: key })
    expect(seen).toHaveLength(1)
  })

  test('F25 with a provider that neither knows keys nor can be asked, a person looks', async () => {
    const { provider, seen } = countedProvider('neither')
    await expect(doOnce(provider)).rejects.toBeInstanceOf(OutcomeUnknown)
    expect(seen).toEqual([])
  })
})

describe('a claim that came to nothing', () => {
  test('F19 is given back when it is certain that nothing was done, and the next one begins as the first', async () => {
    await expect(doOnce(failing(new NotDone('not now')))).rejects.toBeInstanceOf(NotDone)
    expect(await claim()).toBeUndefined()
    const { provider, seen } = countedProvider('neither')
    await doOnce(provider)
    expect(seen).toEqual([key])
  })

  test('F18 given back after an unknown outcome, the outcome is still unknown', async () => {
    await doOnce(failing(new Error('cut off'))).catch(() => undefined)
    now += leaseMs + 1
    await doOnce(failing(new NotDone('not now'))).catch(() => undefined)
    expect(await claim()).toMatchObject({ version: 1, until: 0 })
    await expect(doOnce(countedProvider('neither').provider)).rejects.toBeInstanceOf(OutcomeUnknown)
  })

  test('F24 a provider that knows keys is asked again at once, without waiting for the lease', async () => {
    const { provider, seen } = countedProvider('keyed')
    await doOnce({ kind: 'keyed', do: async () => Promise.reject(new Error('cut off')) }).catch(() => undefined)
    await doOnce(provider)
    expect(seen).toEqual([key])
  })
})

describe('what must hold when the claim is made', () => {
  test('F65 a letter whose recovery changed meanwhile is passed over, and the changed recovery is answered', async () => {
    const { provider, seen } = countedProvider('queryable')
    const passed = await doOnce(provider, [{ path: ['version'], equals: 99 }])
    expect(passed).toMatchObject({ passedOver: true, recovery: { id } satisfies Partial<Recovery> })
    expect(seen).toEqual([])
    expect(await claim()).toBeUndefined()
  })

  test('F22 who comes back after the lease was taken over cannot overwrite what the other did, and answers that', async () => {
    const slow = { kind: 'queryable' as const, find: async () => undefined, do: slowly }
    async function slowly() {
      now += leaseMs + 1
      await doOnce(countedProvider('queryable').provider)
      return { receipt: 'too late' }
    }
    expect(await doOnce(slow)).toEqual({ receipt: key })
    expect((await claim())?.result).toEqual({ receipt: key })
  })
})
