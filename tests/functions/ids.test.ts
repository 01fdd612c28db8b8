import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { receiptOf, recoveryIdOf, shortHash } from '#functions/runtime/ids.ts'
import { faultOf } from '#workflows/recovery/fault-key.ts'
import { executionInput } from '#workflows/recovery/steps.ts'

const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme-composite' }))

test('F36 whatever an order is called, its ids fit executions, schedules, queues and mail tags', () => {
  fc.assert(
    fc.property(anything, anything, fc.nat(), (order, fault, nth) => {
      const recoveryId = recoveryIdOf(order, fault, nth)
      expect(recoveryId).toMatch(/^r_[a-z2-7]{20}$/)
      expect(executionInput.safeParse({ contract: 1, recoveryId }).success).toBe(true)
      expect(`unheard-${recoveryId}-99`).toMatch(/^[0-9a-zA-Z-_.]{1,64}$/)
      expect(receiptOf(order, fault)).toMatch(/^e_[a-z2-7]{20}$/)
    }),
  )
})

test('F35 the same words give the same id for ever, and where one word ends matters', () => {
  expect(recoveryIdOf('A-1001', faultOf({ kind: 'late' }), 1)).toBe('r_xacuvpvuwfnd3amskfsd')
  fc.assert(
    fc.property(anything, anything, (one, other) => {
      expect(shortHash(one, other)).toBe(shortHash(one, other))
      if (other !== '') expect(shortHash(one, other)).not.toBe(shortHash(`${one}${other}`, ''))
    }),
  )
})
