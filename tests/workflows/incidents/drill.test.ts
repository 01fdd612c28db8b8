import { expect, test } from 'vitest'
import { drillOf } from '#workflows/incidents/drill.ts'
import { brandFrom } from '#workflows/letters/brand.ts'
import brandFile from '../../../config/brand.yaml'
import { iso, noon } from '../../support/an-order.ts'
import { thePolicy } from '../../support/the-policy.ts'
import { aStorm } from './a-storm.ts'

const settings = { policy: thePolicy(), brand: brandFrom(brandFile), urgentLettersPerSecond: 9.8, now: noon }

test('S3.18 a drill of the big one sends nothing, and shows the incident, the letters and the money it would bring', () => {
  const drill = drillOf(aStorm(600, iso(noon)), settings)
  expect(drill.incidents.map(({ id }) => id)).toEqual(['outage~warehouse-2~1'])
  expect(drill.letters).toBe(300)
  expect(drill.minutesToLastLetter).toBeCloseTo(300 / 9.8 / 60)
})

test('S2.12 in a storm every letter keeps the rules of voice, and nobody gets more than as a single case', () => {
  const { keptBack, compensation, failures } = drillOf(aStorm(600, iso(noon)), settings)
  expect(keptBack).toBe(0)
  expect(compensation.asIncident).toBe(failures * 500)
  expect(compensation.asIncident).toBeLessThanOrEqual(compensation.asSingleCases)
})

test('a few failures on one day are no incident in a drill either', () => {
  expect(drillOf(aStorm(20, iso(noon)), settings).incidents).toEqual([])
})
