import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { coveredBy, incidentFromFailures, incidentIn, quietBy } from '#workflows/incidents/incident.ts'
import { iso, noon } from '../../support/an-order.ts'

const minuteMs = 60_000
const spread = (count: number, overMs: number) =>
  Array.from({ length: count }, (_, n) => iso(noon - overMs + Math.floor((overMs * n) / count)))

test('S0.2 five hundred failures of one cause in five minutes are an incident, from the first of them on', () => {
  const reported = spread(500, 4 * minuteMs)
  expect(incidentIn('delivery~dhl', reported, [], noon)).toEqual({
    id: 'delivery~dhl~1',
    cause: 'delivery~dhl',
    nth: 1,
    from: reported[0],
    openedAt: iso(noon),
  })
})

test('two of them are not, and five hundred over an hour are not either', () => {
  expect(incidentIn('delivery', spread(2, minuteMs), [], noon)).toBeUndefined()
  expect(incidentIn('delivery', spread(500, 60 * minuteMs), [], noon)).toBeUndefined()
})

test('the incident opens with the very failure that makes it one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 * incidentFromFailures }), (count) => {
      const isOne = incidentIn('delivery', spread(count, minuteMs), [], noon) !== undefined
      expect(isOne).toBe(count >= incidentFromFailures)
    }),
  )
})

test('the same cause may strike again: that is its second incident', () => {
  const first = { id: 'delivery~1', cause: 'delivery', nth: 1, from: iso(0), openedAt: iso(0), endedAt: iso(1) }
  expect(incidentIn('delivery', spread(500, minuteMs), [first], noon)?.nth).toBe(2)
})

test('a failure belongs to the incident in whose time it was reported, and to none before or after', () => {
  const incident = { id: 'delivery~1', cause: 'delivery', nth: 1, from: iso(noon), openedAt: iso(noon + minuteMs) }
  const ended = { ...incident, endedAt: iso(noon + 60 * minuteMs) }
  expect(coveredBy([incident], iso(noon + 90 * minuteMs))).toBe(incident)
  expect(coveredBy([ended], iso(noon + 2 * minuteMs))).toBe(ended)
  expect(coveredBy([ended], iso(noon - 1))).toBeUndefined()
  expect(coveredBy([ended], iso(noon + 90 * minuteMs))).toBeUndefined()
})

test('an incident is over when its cause has been quiet for half an hour', () => {
  expect(quietBy(iso(noon))).toBe(noon + 30 * minuteMs)
})
