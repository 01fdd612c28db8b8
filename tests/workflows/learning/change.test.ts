import { describe, expect, test } from 'vitest'
import { aWeek, type Begun, dayAfter, weighed } from '#workflows/learning/change.ts'

const change = { cause: 'delivery~dhl', day: '2026-11-02', what: 'parcels leave a day earlier' }

/** So many recoveries every day, from one day up to another. */
const daily = (recoveries: number, from: string, days: number): Begun[] =>
  Array.from({ length: days }, (_, n) => ({ day: dayAfter(from, n), recoveries }))

describe('S2.10 whether a change has lowered its cause', () => {
  test('four weeks before it stand against the whole days since; its own day and today belong to neither', () => {
    const begun = [...daily(4, '2026-09-01', 62), { day: '2026-11-02', recoveries: 90 }, ...daily(2, '2026-11-03', 10)]
    expect(weighed(change, begun, '2026-11-12')).toEqual({
      ...change,
      before: { days: 28, recoveries: 112 },
      since: { days: 9, recoveries: 18 },
      trend: 'falling',
    })
  })

  test('nothing is said of less than a week, because weekdays differ', () => {
    expect(weighed(change, daily(4, '2026-10-01', 32), '2026-11-09').trend).toBeUndefined()
    expect(weighed(change, daily(4, '2026-10-01', 32), '2026-11-10').trend).toBe('falling')
    expect(weighed(change, [], '2026-11-02').since).toEqual({ days: 0, recoveries: 0 })
  })

  test('what happens more than four weeks later says nothing about it any more', () => {
    const begun = [...daily(4, '2026-10-01', 32), ...daily(4, '2026-11-03', 28), ...daily(50, '2026-12-01', 20)]
    expect(weighed(change, begun, '2026-12-20')).toMatchObject({
      since: { days: 28, recoveries: 112 },
      trend: 'steady',
    })
  })

  test('a cause that never came, before or since, is as before; one that came only since is not helped', () => {
    expect(weighed(change, [], '2026-11-20').trend).toBe('steady')
    expect(weighed(change, daily(1, '2026-11-03', 9), '2026-11-20').trend).toBe('new')
  })

  test('stretches of any length are compared by the week', () => {
    expect([aWeek({ days: 28, recoveries: 20 }), aWeek({ days: 0, recoveries: 0 })]).toEqual([5, 0])
  })
})
