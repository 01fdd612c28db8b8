import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FailureKind, failureKinds, families, familyOf, worseOf } from '#workflows/failure-events/failure-kinds.ts'
import { familyOfFault, faultOf } from '#workflows/recovery/fault-key.ts'

const kind = fc.constantFrom(...failureKinds)

test('S3.1 every failure belongs to a family, and every family has a failure', () => {
  expect(new Set(failureKinds.map(familyOf))).toEqual(new Set(families))
})

test('F7 in whatever order reports come, the recovery ends with one that is as bad as the worst of them', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(['late', 'lost'] as const, { minLength: 1 }), (reports) => {
      expect(reports.reduce<FailureKind>(worseOf, 'late')).toBe(reports.includes('lost') ? 'lost' : 'late')
    }),
  )
  fc.assert(
    fc.property(fc.array(kind, { minLength: 1 }), (reports) => {
      const worst = reports.reduce(worseOf)
      for (const report of reports) expect(worseOf(worst, report)).toBe(worst)
    }),
  )
})

test('F4 late and lost of one shipment are one fault, and its name says its family', () => {
  expect(faultOf({ kind: 'late', shipment: 'S-1' })).toBe(faultOf({ kind: 'lost', shipment: 'S-1', line: 'line-1' }))
  expect(faultOf({ kind: 'damaged', line: 'line-1' })).not.toBe(faultOf({ kind: 'damaged', line: 'line-2' }))
  for (const one of failureKinds) expect(familyOfFault(faultOf({ kind: one, shipment: 'S-1' }))).toBe(familyOf(one))
})
