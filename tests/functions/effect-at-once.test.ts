import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { recoveriesIn } from '#functions/adapters/table/recoveries.ts'
import { NotDone, once } from '#functions/runtime/effect.ts'
import { aRecovery } from '../support/a-recovery.ts'
import { noon } from '../support/an-order.ts'
import { countedProvider } from '../support/counted-provider.ts'
import { type Around, memoryTable } from '../support/memory-table.ts'

const key = 'compensation#A-1001#all~delivery#1'
const { id } = aRecovery()
const kinds = fc.constantFrom('keyed', 'queryable', 'neither')

/** Every call to the table and to the provider waits for its turn, in any order. */
const inAnyOrder =
  (schedule: fc.Scheduler): Around =>
  async (call, run) =>
    schedule.schedule(Promise.resolve(), call).then(run)

test('F27 F81 however many invocations run at once and however their calls fall, the world sees the effect once', () =>
  fc.assert(
    fc.asyncProperty(fc.scheduler(), kinds, fc.integer({ min: 2, max: 4 }), async (schedule, kind, copies) => {
      const table = memoryTable(inAnyOrder(schedule))
      const recoveries = recoveriesIn(table)
      await schedule.waitFor(recoveries.open(aRecovery()))
      const { provider, seen } = countedProvider(kind, inAnyOrder(schedule))
      const runs = Array.from({ length: copies }, () => once(recoveries, { recovery: id, key }, provider, () => noon))
      const ended = await schedule.waitFor(Promise.allSettled(runs))

      expect(seen).toEqual([key])
      expect(ended.some(({ status }) => status === 'fulfilled')).toBe(true)
      for (const one of ended) {
        if (one.status === 'fulfilled') expect(one.value).toEqual({ receipt: key })
        else expect(one.reason).toMatchObject({ name: 'TryAgain' })
      }
    }),
    { numRuns: 300 },
  ))

test('F19 F27 when the provider does not take it at first, invocations at once still do it once and nobody is passed over', () =>
  fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 3 }), async (schedule, refusals) => {
      const recoveries = recoveriesIn(memoryTable(inAnyOrder(schedule)))
      await schedule.waitFor(recoveries.open(aRecovery()))
      const { provider, seen } = countedProvider('queryable', inAnyOrder(schedule))
      let left = refusals
      const refusing = {
        ...provider,
        do: async (name: string) => {
          if (left-- > 0) throw new NotDone('not now')
          return provider.do(name)
        },
      }
      const untilDone = async (): Promise<unknown> => {
        for (let tries = 0; tries < 20; tries++) {
          const outcome = await once(recoveries, { recovery: id, key }, refusing as typeof provider, () => noon).catch(
            (error: Error) => error.name,
          )
          if (outcome !== 'TryAgain') return outcome
        }
        return 'never'
      }
      const outcomes = await schedule.waitFor(Promise.all([untilDone(), untilDone()]))
      expect(seen).toEqual([key])
      expect(outcomes).toContainEqual({ receipt: key })
      expect(outcomes.filter((outcome) => (outcome as { passedOver?: true }).passedOver)).toEqual([])
    }),
    { numRuns: 200 },
  ))
