import { expect, test } from 'vitest'
import { Alarms } from '#infra/local/alarms.ts'
import { SkippingClock } from '#infra/local/clock.ts'

const START = Date.UTC(2026, 2, 1)

test('alarms ring once each, the earliest first, however many have been put off or cancelled meanwhile', async () => {
  const clock = new SkippingClock({ startAt: START })
  const release = clock.hold()
  const rung: [key: string, afterMs: number][] = []
  const alarms = new Alarms(clock, (key, due) => rung.push([key, due - START]))
  for (let number = 0; number < 5000; number++) alarms.set(`n${number}`, START + 10_000_000 + number)
  for (let number = 0; number < 4998; number++) alarms.set(`n${number}`, undefined)
  alarms.set('n4999', START + 5_000_000)
  alarms.set('late', START + 20_000_000)
  alarms.set('late', START + 30_000_000)
  expect(['n0', 'n4998', 'late'].map((key) => alarms.has(key))).toEqual([false, true, true])
  release()
  await expect.poll(() => rung.length).toBe(3)
  expect(rung).toEqual([
    ['n4999', 5_000_000],
    ['n4998', 10_004_998],
    ['late', 30_000_000],
  ])
  expect(clock.nextDue()).toBeUndefined()
})

test('a clock is not led to a time at which nothing is due any more', () => {
  const clock = new SkippingClock({ startAt: START, skipping: false })
  const alarms = new Alarms(clock, () => undefined)
  alarms.set('one', START + 1000_000)
  alarms.set('other', START + 2000_000)
  alarms.set('one', undefined)
  expect(clock.nextDue()).toBe(START + 2000_000)
  alarms.stop()
  expect(clock.nextDue()).toBeUndefined()
})
