import * as z from 'zod/mini'
import { cloudEvent } from '#workflows/failure-events/cloud-event.ts'
import { badBody, type Door, notSigned, problemAnswer, unknown } from '../door.ts'

const receipt = z.string().check(z.regex(/^e_[a-z2-7]{20}$/))
const receiptState = z.enum(['accepted', 'kept', 'parked', 'settling', 'recovering', 'nothing-to-do', 'quarantined'])

const example = {
  specversion: '1.0',
  id: '2',
  source: '/shop',
  type: 'failure.reported',
  data: { order: 'A-1001', kind: 'damaged', line: '1', occurredAt: '2026-11-22T09:00:00Z' },
}

export const eventDoors: Door[] = [
  {
    method: 'post',
    path: '/events',
    operation: 'sendEvent',
    says: 'Takes an event as CloudEvents 1.0 (structured; binary with ce- headers). Accepted means durably stored; the same event again gets the same receipt.',
    tag: 'Events',
    known: 'signature',
    takes: [
      { type: 'application/cloudevents+json', schema: cloudEvent, example },
      { type: 'application/json', schema: cloudEvent, example },
    ],
    answers: {
      202: { says: 'Accepted.', gives: z.object({ receipt, state: receiptState, status: z.string() }) },
      ...badBody,
      ...notSigned,
      409: problemAnswer('Another event has this source and id.'),
    },
  },
  {
    method: 'options',
    path: '/events',
    operation: 'askToSendEvents',
    says: 'The handshake of CloudEvents web hooks.',
    tag: 'Events',
    parameters: [
      {
        name: 'WebHook-Request-Origin',
        in: 'header',
        says: 'Who asks to send.',
        schema: z.string().check(z.maxLength(200)),
      },
    ],
    answers: {
      200: { says: 'You may send here.', gives: 'nothing' },
      204: { says: 'What this door takes; nobody asked to send.', gives: 'nothing' },
    },
  },
  {
    method: 'get',
    path: '/events/{receipt}',
    operation: 'readReceipt',
    says: 'What became of an event. A receipt cannot be guessed and names nobody.',
    tag: 'Events',
    parameters: [{ name: 'receipt', in: 'path', says: 'The receipt of the event.', schema: receipt }],
    answers: {
      200: {
        says: 'What became of it.',
        gives: z.object({
          receipt,
          type: z.string(),
          state: receiptState,
          acceptedAt: z.iso.datetime(),
          recovery: z.optional(z.string()),
          because: z.optional(z.string()),
        }),
      },
      ...unknown,
    },
  },
]
