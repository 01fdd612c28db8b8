import { describe, expect, test } from 'vitest'
import { failuresIn } from './load.ts'
import { givenQuotas, type Quotas } from './quotas.ts'
import { simulate } from './simulate.ts'

/** A thousandth of everything, which comes to the same. */
const thousandth: Quotas = {
  starts: { burst: 1.3, perSecond: 0.3 },
  transitions: { burst: 5, perSecond: 5 },
  answers: { burst: 3, perSecond: 0.5 },
  openExecutions: 40_000,
  lettersPerSecond: 1.6,
}
const load = { perDay: 10_000, peakTimes: 10, peakHours: 1, peakBeginsAtHour: 10 }
const failures = (second: number) => failuresIn(second, load)

test('a day is as long as it is, with its peak', () => {
  const day = Array.from({ length: 86_400 }, (_, second) => failures(second)).reduce((sum, one) => sum + one, 0)
  expect(day).toBeCloseTo(10_000, 0)
  expect(failures(10.5 * 3600) / failures(0)).toBeGreaterThan(10)
})

describe('ten million recoveries a day', () => {
  test('without a peak, and with quotas raised for open executions and letters, each is acknowledged in minutes', () => {
    const { acknowledged, flows } = simulate(thousandth, 1, () => 10_000 / 86_400)
    expect(acknowledged.longest).toBeLessThan(5)
    expect(flows.starts.fullAtHour).toBeUndefined()
  })

  test('in a tenfold peak wait for their beginning first, and all have begun within three hours of it', () => {
    const { acknowledged, flows } = simulate(thousandth, 1, failures)
    expect(flows.starts.fullAtHour).toBeCloseTo(10, 0)
    expect(flows.starts.most).toBeCloseTo((failures(36_000) - 0.3) * 3600, -2)
    expect(acknowledged.longest).toBeLessThan(180)
    expect(flows.starts.leftOver).toBeLessThan(1)
  })

  test('are thirty times as many as may be open at a time, so nothing begins any more after some hours', () => {
    const { open } = simulate({ ...thousandth, openExecutions: givenQuotas.openExecutions / 1000 }, 1, failures)
    expect(open.most).toBeLessThanOrEqual(1_001)
    expect(open.fullAtHour).toBeLessThan(4)
  })

  test('are more letters than a new account sends: first letters are late from the first minutes on', () => {
    const { acknowledged, flows } = simulate({ ...thousandth, lettersPerSecond: 0.014 }, 1, failures)
    expect(flows.firstLetters.fullAtHour).toBeLessThan(1)
    expect(acknowledged.without).toBeGreaterThan(8_000)
  })
})
