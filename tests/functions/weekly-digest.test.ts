import { beforeEach, expect, expectTypeOf, test, vi } from 'vitest'
import { NotDone } from '#functions/runtime/effect.ts'
import { weeklyDigest } from '#functions/weekly-digest/handler.ts'
import type { digestOf, ToldChange } from '#workflows/learning/digest.ts'
import { lastSunday } from '#workflows/learning/last-sunday.ts'
import type { LearntDay } from '#workflows/learning/report.ts'
import type { Tally } from '#workflows/learning/tally.ts'
import { aRecovery } from '../support/a-recovery.ts'
import { anOrder, iso } from '../support/an-order.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'

const monday = Date.parse('2026-11-23T04:00:00Z')
const dayMs = 86_400_000

let parts: InMemory
const send = vi.fn()
const tell = () => weeklyDigest({ ...parts, mail: { send } })()
beforeEach(async () => {
  parts = inMemory()
  parts.clock.now = monday
  send.mockReset().mockResolvedValue({ mailId: 'mail-1' })
  const known = anOrder()
  await parts.orders.keep(known, iso(monday - 4 * dayMs))
  const people = {
    customer: known.customer.id,
    decided: { task: 'grace', decision: { decide: 'dealt-with' as const } },
  }
  const closed = {
    closedAt: iso(monday - 2 * dayMs),
    outcome: 'recovered' as const,
    cause: { key: 'delivery~dhl', reportedAt: iso(monday) },
  }
  await parts.lessons.keep(aRecovery({ ...people, ...closed }))
})

test('on Monday ops read what the week before has taught: its causes, and what became of them', async () => {
  await tell()
  const [{ about, text }] = send.mock.lastCall as [{ about: string; text: string }]
  expect(about).toBe('week-2026-11-22')
  expect(text).toContain('1 recoveries closed: 100 % recovered')
  expect(text).toContain('delivery~dhl: 1 (0 before: new)')
})

test('once, asked again or by two rounds at once', async () => {
  await Promise.allSettled([tell(), tell()])
  await tell()
  parts.clock.now += 3 * dayMs
  await tell()
  expect(send).toHaveBeenCalledTimes(1)
  parts.clock.now = monday + 7 * dayMs
  await tell()
  expect(send).toHaveBeenCalledTimes(2)
})

test('what the mail system did not take is sent when it is asked again; what it may have taken is not', async () => {
  send.mockRejectedValueOnce(new NotDone('not now'))
  await expect(tell()).rejects.toThrow('not now')
  send.mockRejectedValueOnce(new Error('the answer was lost'))
  await expect(tell()).rejects.toThrow('the answer was lost')
  parts.clock.now += dayMs
  await expect(tell()).rejects.toThrow('nobody can say')
  expect(send).toHaveBeenCalledTimes(2)
})

test('nobody is named in it: it is made of counts by cause, and there is no field for a person', async () => {
  expectTypeOf<Required<Parameters<typeof digestOf>>>().toEqualTypeOf<[LearntDay[], LearntDay[], ToldChange[]]>()
  expectTypeOf<keyof ToldChange>().toEqualTypeOf<'cause' | 'day' | 'before' | 'since' | 'trend'>()
  expectTypeOf<Omit<LearntDay, 'day' | 'boughtAgain'>>().toEqualTypeOf<{ tallies: Tally[] }>()
  expectTypeOf<Omit<Tally, 'about' | 'name' | 'currency'>>().toExtend<Record<string, number>>()
  await tell()
  const said = JSON.stringify(send.mock.lastCall).toLowerCase()
  const { customer, id } = anOrder()
  for (const name of [customer.id, customer.name, customer.email, id, 'grace'])
    expect(said).not.toContain(name.toLowerCase())
})

test('a week ends on Sunday, whichever day it is asked for', () => {
  const asked = ['2026-11-22', '2026-11-23', '2026-11-29', '2026-11-30'].map((day) => lastSunday(Date.parse(day)))
  expect(asked).toEqual(['2026-11-15', '2026-11-22', '2026-11-22', '2026-11-29'])
})
