import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { causeOf } from '#workflows/failure-events/cause.ts'
import { failureKinds } from '#workflows/failure-events/failure-kinds.ts'

const items = [{ id: 'line-1', sku: 'TEAPOT-9' }]

test('deliveries of one carrier in one region share their cause, however the carrier is written', () => {
  const one = causeOf({ kind: 'late', cause: { carrier: 'DHL', region: 'DE-BY' } }, items)
  expect(one).toBe('delivery~dhl~de-by')
  expect(causeOf({ kind: 'lost', cause: { carrier: 'dhl', region: 'de/by' } }, items)).toBe(one)
  expect(causeOf({ kind: 'late', cause: { carrier: 'ups', region: 'DE-BY' } }, items)).not.toBe(one)
})

test('faulty goods share their supplier, or else the article; wrong bills the run; our own outage everything', () => {
  expect(causeOf({ kind: 'defective', line: 'line-1' }, items)).toBe('product~teapot-9')
  expect(causeOf({ kind: 'defective', line: 'line-1', cause: { supplier: 'acme' } }, items)).toBe('product~acme')
  expect(causeOf({ kind: 'billing-error', cause: { billingRun: '2026-11' } }, items)).toBe('billing~2026-11')
  expect(causeOf({ kind: 'late', cause: { outage: 'Warehouse 2' } }, items)).toBe('outage~warehouse-2')
})

test('a failure of which nothing more is known shares its family', () => {
  expect(causeOf({ kind: 'late' }, items)).toBe('delivery')
  expect(causeOf({ kind: 'bad-service' }, [])).toBe('service')
})

test('a cause can stand in a key, whatever a system calls its carriers', () => {
  fc.assert(
    fc.property(fc.constantFrom(...failureKinds), fc.string(), fc.string(), (kind, carrier, supplier) => {
      expect(causeOf({ kind, cause: { carrier, supplier } }, [])).toMatch(/^[a-z0-9~-]+$/)
    }),
  )
})
