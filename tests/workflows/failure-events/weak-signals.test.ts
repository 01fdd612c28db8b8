import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rating, returnReasons } from '#workflows/failure-events/published/customer-says.ts'
import { grumbleIn } from '#workflows/failure-events/weak-signals/grumble.ts'
import { heardInRating, heardInReturn } from '#workflows/failure-events/weak-signals/heard-between-the-lines.ts'
import { iso, noon } from '../../support/an-order.ts'

const rated = (stars: number, text?: string, outOf = 5) =>
  heardInRating({ order: 'A-1', stars, outOf, ratedAt: iso(noon), ...(text !== undefined && { text }) })

describe('S4.8 a side remark of somebody who expects nothing', () => {
  test.each([
    [1, 5],
    [2, 5],
    [0, 10],
    [4, 10],
  ])('%i of %i stars are a customer who was let down', (stars, outOf) => {
    expect(rated(stars, undefined, outOf)).toMatchObject({ report: { kind: 'bad-service', order: 'A-1' } })
  })

  test('the words of a rating go along, for staff', () => {
    expect(rated(1, 'Nobody answered')).toMatchObject({ report: { details: 'Nobody answered' } })
  })

  test('who is happy is left in peace, and the reason is kept', () => {
    expect(rated(5, 'Wonderful')).toEqual({ because: '5 of 5 stars are no complaint' })
    expect(rated(3, 'Fine')).toEqual({ because: '3 of 5 stars, and no word of complaint' })
  })

  test('three stars with a grumble are a complaint', () => {
    expect(rated(3, 'Nice kettle, but I am still waiting for an answer')).toHaveProperty('report')
  })

  test('fewer stars are never heard less', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }), fc.string(), (one, other, text) => {
        const [fewer, more] = [Math.min(one, other), Math.max(one, other)]
        if ('report' in rated(more, text)) expect(rated(fewer, text)).toHaveProperty('report')
      }),
    ))

  test('nobody gives more stars than there are', () => {
    const given = { order: 'A-1', stars: 7, ratedAt: iso(noon) }
    expect(rating.safeParse(given).success).toBe(false)
    expect(rating.safeParse({ ...given, outOf: 10 }).success).toBe(true)
  })

  test('the reason of a return names the failure behind it, and a change of mind is none', () => {
    const kinds = returnReasons.map((reason) => {
      const heard = heardInReturn({ order: 'A-1', line: '1', reason, requestedAt: iso(noon) })
      return 'report' in heard ? heard.report.kind : undefined
    })
    expect(kinds).toEqual([
      ...['damaged', 'defective', 'wrong-item', 'wrong-item', 'missing-item', 'late'],
      ...[undefined, undefined, undefined],
    ])
  })

  test.each([
    ['I am really disappointed.', 'disappointed'],
    ['Not very happy with this', 'disappointed'],
    ['I will never order here again', 'never_again'],
    ['Ich bin sehr enttäuscht', 'disappointed'],
    ['Das war das letzte Mal', 'never_again'],
    ['Je suis déçue', 'disappointed'],
    ['Estoy decepcionada', 'disappointed'],
    ['nadie contesta', 'waited'],
  ])('“%s” is a grumble', (text, about) => {
    expect(grumbleIn(text)).toBe(about)
  })

  test.each([
    'Thank you, the kettle is lovely.',
    'I was not disappointed at all',
    'Ich wurde nicht enttäuscht',
    'Never had a better one',
    'Could you change my address?',
    '',
  ])('“%s” is none', (text) => {
    expect(grumbleIn(text)).toBeUndefined()
  })

  test('F11 no text is too long or too strange to be read', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 10_000 }), (text) => {
        grumbleIn(text)
      }),
      { numRuns: 30 },
    ))
})
