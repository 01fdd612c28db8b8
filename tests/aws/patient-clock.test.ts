import { expect, test } from 'vitest'
import { SkippingClock } from '#infra/local/clock.ts'
import { PatientClock } from './patient-clock.ts'

const [minute, hour] = [60_000, 3_600_000]

test('what a story has next comes in its order, once nothing has happened for a while', async () => {
  const time = new SkippingClock()
  const act = time.hold()
  const clock = new PatientClock(time, 5 * minute)
  const begun = clock.now()
  const minutesSince = () => Math.round((clock.now() - begun) / minute)
  const came: [string, number][] = []
  const ended = new Promise<void>((resolve) => {
    clock.at(begun + 24 * hour, () => {
      came.push(['our word lapses', minutesSince()])
      resolve()
    })
  })
  clock.at(begun + 20 * hour, () => came.push(['confirmed', minutesSince()]))
  clock.at(begun + 10 * minute, () => came.push(['a look', minutesSince()]))
  time.at(begun + 4 * minute, () => clock.stir())
  act()
  await ended
  expect(came.map(([what]) => what).sort()).toEqual(['a look', 'confirmed', 'our word lapses'])
  expect(Object.fromEntries(came)).toEqual({ 'a look': 5, confirmed: 9, 'our word lapses': 14 })
})

test('nothing of a story comes while somebody in it acts', async () => {
  const time = new SkippingClock()
  const clock = new PatientClock(time, 5 * minute)
  const act = clock.hold()
  let confirmedAt = 0
  const confirmed = new Promise<void>((resolve) => {
    clock.at(clock.now() + 20 * hour, () => {
      confirmedAt = clock.now()
      resolve()
    })
  })
  time.skipToNext()
  time.skipToNext()
  const acted = clock.now()
  expect(confirmedAt).toBe(0)
  act()
  await confirmed
  expect(confirmedAt).toBeGreaterThanOrEqual(acted + 5 * minute)
})
