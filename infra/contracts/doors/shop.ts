import * as z from 'zod/mini'
import { redemption } from '#functions/front-door/credits.ts'
import { linkWanted } from '#functions/front-door/order-links.ts'
import { money } from '#workflows/compensation/money.ts'
import { remedyNews } from '#workflows/failure-events/published/remedy-news.ts'
import { badBody, type Door, notSigned, problemAnswer, unknown } from '../door.ts'

const code = { name: 'code', in: 'path', says: 'The code of the credit.', schema: z.string() } as const

export const shopDoors: Door[] = [
  {
    method: 'post',
    path: '/recoveries/{id}/remedy',
    operation: 'answerRemedyRequest',
    says: 'The order system says what became of a remedy request, with the capability the request carried.',
    tag: 'Shop',
    known: 'capability',
    parameters: [{ name: 'id', in: 'path', says: 'The recovery of the request.', schema: z.string() }],
    takes: [{ type: 'application/json', schema: remedyNews }],
    answers: {
      202: {
        says: 'Handed on to the recovery.',
        gives: z.object({
          recovery: z.string(),
          remedy: z.int(),
          accepted: z.enum(['confirmed', 'promised', 'failed']),
        }),
      },
      ...badBody,
      401: problemAnswer('The capability is not one for this request.'),
    },
  },
  {
    method: 'post',
    path: '/links',
    operation: 'makeOrderLink',
    says: 'Makes the “something wrong?” link of an order, for the shop’s own mails and order page.',
    tag: 'Shop',
    known: 'signature',
    takes: [{ type: 'application/json', schema: linkWanted, example: { order: 'A-1001', days: 180 } }],
    answers: {
      201: {
        says: 'The link, and how long it is good.',
        gives: z.object({ order: z.string(), url: z.url(), expiresAt: z.iso.datetime() }),
      },
      ...badBody,
      ...notSigned,
    },
  },
  {
    method: 'get',
    path: '/credits/{code}',
    operation: 'lookUpCredit',
    says: 'What a credit is still worth, for the shop’s checkout. What is signed is the code.',
    tag: 'Shop',
    known: 'signature',
    parameters: [code],
    answers: {
      200: {
        says: 'What it is worth.',
        gives: z.object({
          state: z.enum(['good', 'spent', 'expired']),
          amount: money,
          left: money,
          expiresAt: z.iso.datetime(),
        }),
      },
      ...notSigned,
      ...unknown,
    },
  },
  {
    method: 'post',
    path: '/credits/{code}/redeem',
    operation: 'redeemCredit',
    says: 'Redeems a credit, whole or in part, once per idempotency key.',
    tag: 'Shop',
    known: 'signature',
    parameters: [
      code,
      {
        name: 'Idempotency-Key',
        in: 'header',
        says: 'The same for the same use.',
        schema: z.string().check(z.minLength(1), z.maxLength(255)),
        required: true,
      },
    ],
    takes: [{ type: 'application/json', schema: redemption }],
    answers: {
      200: { says: 'Redeemed; the same for a repeat.', gives: z.looseObject({ redeemed: z.unknown() }) },
      ...badBody,
      ...notSigned,
      ...unknown,
      409: problemAnswer('It cannot be redeemed, and why.'),
    },
  },
]
