import { expect, test } from 'vitest'
import { checked } from '#workflows/compensation/language/checked.ts'
import { policyFile } from '#workflows/compensation/language/policy-file.ts'
import { scheduleOf } from '#workflows/compensation/language/schedule.ts'
import { sum } from '#workflows/compensation/reckoning.ts'
import deniedBoardingFile from './schemes/denied-boarding.yaml'
import flightsCanadaFile from './schemes/flights-canada.yaml'
import flightsGbFile from './schemes/flights-gb.yaml'
import luggageFile from './schemes/luggage.yaml'
import seasonTicketsFile from './schemes/season-tickets.yaml'
import shipsFile from './schemes/ships.yaml'
import vouchersFile from './schemes/vouchers.yaml'

/** What a scheme pays, in minor units; its reasons add up to it. */
const scheme = (data: unknown) => {
  const schedule = scheduleOf(checked('the scheme', policyFile, data))
  return (facts: unknown) => {
    const { minor, reasons } = schedule(facts)
    expect(sum(reasons)).toBe(minor)
    return minor
  }
}
const [flightGb, flightCanada, deniedBoarding] = [flightsGbFile, flightsCanadaFile, deniedBoardingFile].map(scheme)
const [ship, seasonTicket, voucher, luggage] = [shipsFile, seasonTicketsFile, vouchersFile, luggageFile].map(scheme)

test.each([
  [{ event: 'delayed', distanceKm: 1500, arrivedHoursLate: 3 }, 22_000],
  [{ event: 'delayed', distanceKm: 1501, arrivedHoursLate: 3 }, 35_000],
  [{ event: 'delayed', distanceKm: 3501, arrivedHoursLate: 3 }, 26_000],
  [{ event: 'delayed', distanceKm: 3501, arrivedHoursLate: 4 }, 52_000],
  [{ event: 'delayed', distanceKm: 3501, arrivedHoursLate: 2.9 }, 0],
  [{ event: 'cancelled', distanceKm: 900, arrivedHoursLate: 1.9, rerouted: true, leftHoursEarlier: 1 }, 0],
  [{ event: 'cancelled', distanceKm: 900, arrivedHoursLate: 1.9, rerouted: true, leftHoursEarlier: 1.5 }, 11_000],
  [{ event: 'cancelled', distanceKm: 2000, arrivedHoursLate: 3, rerouted: true }, 17_500],
  [{ event: 'cancelled', distanceKm: 2000, arrivedHoursLate: 3, rerouted: true, noticeDays: 7 }, 0],
  [{ event: 'cancelled', distanceKm: 2000, arrivedHoursLate: 9, noticeDays: 13 }, 35_000],
  [{ event: 'cancelled', distanceKm: 2000, arrivedHoursLate: 9, noticeDays: 14 }, 0],
  [{ event: 'denied-boarding', distanceKm: 5000, arrivedHoursLate: 4, rerouted: true, extraordinary: true }, 26_000],
])('S3.23 British air passenger rights: %j', (facts, minor) => {
  expect(flightGb?.(facts)).toBe(minor)
})

test.each([
  [{ airline: 'large', event: 'delayed', hoursLate: 2.9 }, 0],
  [{ airline: 'large', event: 'delayed', hoursLate: 3 }, 40_000],
  [{ airline: 'small', event: 'delayed', hoursLate: 6, passengers: 3 }, 75_000],
  [{ airline: 'large', event: 'delayed', hoursLate: 9 }, 100_000],
  [{ airline: 'small', event: 'denied-boarding', hoursLate: 1 }, 90_000],
  [{ airline: 'small', event: 'denied-boarding', hoursLate: 9 }, 240_000],
])('S3.23 a matrix of size and delay: %j', (facts, minor) => {
  expect(flightCanada?.(facts)).toBe(minor)
})

test.each([
  [{ deniedOn: '2025-01-21', oneWayFare: 500, route: 'domestic', hoursLate: 1.5 }, 77_500],
  [{ deniedOn: '2025-01-22', oneWayFare: 500, route: 'domestic', hoursLate: 1.5 }, 100_000],
  [{ deniedOn: '2025-01-22', oneWayFare: 600, route: 'international', hoursLate: 4 }, 107_500],
  [{ deniedOn: '2025-01-22', oneWayFare: 500, route: 'international', hoursLate: 4.1 }, 200_000],
  [{ deniedOn: '2025-01-22', oneWayFare: 900, route: 'domestic', hoursLate: 2.1 }, 215_000],
  [{ deniedOn: '2025-01-22', oneWayFare: 900, route: 'domestic', hoursLate: 1 }, 0],
])('S3.23 a multiple of the fare, with a cap in force on the day: %j', (facts, minor) => {
  expect(deniedBoarding?.(facts)).toBe(minor)
})

test.each([
  [{ plannedHours: 4, hoursLate: 0.9, fare: 80 }, 0],
  [{ plannedHours: 4, hoursLate: 1, fare: 80 }, 2_000],
  [{ plannedHours: 4.1, hoursLate: 1, fare: 80 }, 0],
  [{ plannedHours: 8, hoursLate: 4, fare: 80 }, 2_000],
  [{ plannedHours: 8, hoursLate: 4.1, fare: 80 }, 4_000],
  [{ plannedHours: 25, hoursLate: 6, fare: 80, roundTrip: true }, 1_000],
  [{ plannedHours: 25, hoursLate: 13, fare: 80, storm: true }, 0],
  [{ plannedHours: 4, hoursLate: 1, fare: 24 }, 0],
])('S3.23 a delay that is weighed by the length of the voyage: %j', (facts, minor) => {
  expect(ship?.(facts)).toBe(minor)
})

test.each([
  [{ travelClass: 2, price: 100, minutesLate: [59, 60, 61] }, 0],
  [{ travelClass: 2, price: 100, minutesLate: [60, 61, 70] }, 450],
  [{ travelClass: 1, price: 100, minutesLate: [60, 120, 3] }, 450],
  [{ travelClass: 2, price: 40, minutesLate: Array(9).fill(60) }, 1_000],
  [{ travelClass: 1, price: 7000, card: true, minutesLate: [60] }, 1_500],
])('S3.23 a season ticket, each of whose journeys is looked up by itself: %j', (facts, minor) => {
  expect(seasonTicket?.(facts)).toBe(minor)
})

test.each([
  ['10:29', 0],
  ['10:30', 1_000],
  ['12:00', 2_000],
  ['13:00', 3_000],
  ['09:55', 0],
])('S3.23 a train due at ten that arrived at %s', (arrived, minor) => {
  const facts = { dueAt: '2026-05-04T10:00:00+02:00', arrivedAt: `2026-05-04T${arrived}:00+02:00`, fare: 40 }
  expect(voucher?.(facts)).toBe(minor)
})

test.each([
  [{ happenedOn: '2024-12-27', harm: 'luggage', loss: 3000, unitInEuros: 1.25 }, 161_000],
  [{ happenedOn: '2024-12-28', harm: 'luggage', loss: 3000, unitInEuros: 1.25 }, 189_875],
  [{ happenedOn: '2024-12-28', harm: 'luggage', loss: 3000, declared: 2500, unitInEuros: 1.25 }, 250_000],
  [{ happenedOn: '2024-12-28', harm: 'delay', loss: 300, unitInEuros: 1.25 }, 30_000],
])('S3.23 a loss that can be shown, up to a limit in units of account: %j', (facts, minor) => {
  expect(luggage?.(facts)).toBe(minor)
})
