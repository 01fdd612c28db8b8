import { describe, expect, test } from 'vitest'
import { calendar, isWorkday, workingTimeLater } from '#workflows/time/workdays.ts'

const here = { place: 'GB-ENG', timeZone: 'Europe/London' }
const ours = { weekend: [6, 0], here, holidays: { 'GB-ENG': ['2026-12-25', '2026-12-28'], AT: ['2026-12-08'] } }
const works = (at: number) => isWorkday(at, here.timeZone, ours, here.place)
const later = (from: string, days: number) =>
  new Date(workingTimeLater(Date.parse(from), days * 86_400, works)).toISOString().slice(0, 16)

describe('F50 a word given in days is given in days on which somebody works', () => {
  test.each([
    ['2026-11-25T12:00Z', 2, '2026-11-27T12:00'],
    ['2026-11-27T12:00Z', 1, '2026-11-30T12:00'],
    ['2026-11-28T09:00Z', 1, '2026-11-30T09:00'],
    ['2026-12-24T16:00Z', 2, '2026-12-30T16:00'],
  ])('%s and %i days is %s', (from, days, expected) => expect(later(from, days)).toBe(expected))

  test('hours are hours, also at night', () => expect(later('2026-12-24T23:00Z', 4 / 24)).toBe('2026-12-25T03:00'))

  test('it is the day of the place, not of Greenwich', () => {
    const lateOnChristmasEveInNewYork = Date.parse('2026-12-25T03:00Z')
    expect(isWorkday(lateOnChristmasEveInNewYork, 'America/New_York', ours, 'GB-ENG')).toBe(true)
    expect(isWorkday(lateOnChristmasEveInNewYork, 'Europe/London', ours, 'GB-ENG')).toBe(false)
  })

  test('where no holidays are known, only weekends are free', () => {
    expect(isWorkday(Date.parse('2026-12-25T12:00Z'), 'Europe/Lisbon', ours, 'PT')).toBe(true)
    expect(isWorkday(Date.parse('2026-12-26T12:00Z'), 'Europe/Lisbon', ours, 'PT')).toBe(false)
  })
})

test('a calendar whose own holidays are not among those looked up is refused', () => {
  const read = calendar.safeParse({ ...ours, here: { ...here, place: 'DE' } })
  expect(read.error?.issues.map(({ path }) => path)).toEqual([['here', 'place']])
})
