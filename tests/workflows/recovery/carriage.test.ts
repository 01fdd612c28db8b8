import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { failureKinds } from '#workflows/failure-events/failure-kinds.ts'
import { carriageOf } from '#workflows/recovery/carriage.ts'
import { goodsBack, remedyKinds, speeds } from '#workflows/recovery/remedy-kinds.ts'
import { remedyRequest } from '#workflows/recovery/remedy-request.ts'
import { anOrder, eur } from '../../support/an-order.ts'

const damaged = { failure: 'damaged' as const, fault: 'line-1~product' }
const orderOf = (minor: number) =>
  anOrder({ items: [{ id: 'line-1', title: 'Stoneware teapot', quantity: 1, price: eur(minor) }] })
const sent = (express: boolean) => anOrder({ shipping: { paid: eur(500), express } })

test.each(['expedite', 'reship', 'replace'] as const)('S3.13 “%s” travels faster than the order did', (kind) => {
  for (const express of [false, true]) {
    const { speed = 'standard' } = carriageOf(damaged, { kind }, sent(express))
    expect(speeds.indexOf(speed)).toBeGreaterThan(speeds.indexOf(express ? 'express' : 'standard'))
  }
})

test('S0.7 no remedy asks the customer to travel or to pay: wrong goods are kept or collected at the door', () => {
  expect(goodsBack).toEqual(['kept', 'collected'])
  fc.assert(
    fc.property(
      fc.constantFrom(...failureKinds),
      fc.constantFrom(...remedyKinds),
      fc.integer({ min: 0, max: 1_000_000 }),
      (failure, kind, minor) => {
        const carriage = carriageOf({ ...damaged, failure }, { kind }, orderOf(minor))
        expect(Object.keys(carriage).filter((asked) => asked !== 'speed' && asked !== 'goodsBack')).toEqual([])
        expect([undefined, ...goodsBack]).toContain(carriage.goodsBack)
      },
    ),
  )
  expect(Object.keys(remedyRequest.shape).filter((asked) => /pay|fee|bring|return|carry/i.test(asked))).toEqual([])
})

test('what is worth little is kept; what is worth much is collected', () => {
  const back = (minor: number) => carriageOf(damaged, { kind: 'replace' }, orderOf(minor)).goodsBack
  expect([back(40_00), back(40_01)]).toEqual(['kept', 'collected'])
})

test('nothing is collected of what never came', () => {
  const lost = { failure: 'lost' as const, fault: 'all~delivery' }
  expect(carriageOf(lost, { kind: 'refund' }, orderOf(100_00)).goodsBack).toBeUndefined()
})
