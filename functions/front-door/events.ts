import { unescape as decoded } from 'node:querystring'
import { type Context, Hono } from 'hono'
import type { Receipts } from '../adapters/table/receipts.ts'
import type { acceptance } from '../runtime/acceptance.ts'
import { jsonBody } from '../runtime/http.ts'
import { notSigned, problem, problemResponse } from '../runtime/problem.ts'
import type { Verify } from './signature.ts'

type Parts = { accept: ReturnType<typeof acceptance>; receipts: Receipts; verify: Verify }

/** The door for events: CloudEvents 1.0, structured or binary. Accepted means durably stored. */
export function events({ accept, receipts, verify }: Parts): Hono {
  const door = new Hono()

  door.post('/', async (context) => {
    const body = await jsonBody(context)
    if ('refused' in body) return body.refused
    if (!(await verify(body.raw, context.req.raw.headers))) return notSigned()

    const outcome = await accept(isBinary(context) ? fromBinary(context, body.json) : body.json)
    if ('refused' in outcome)
      return problemResponse(problem(400, 'Not an event of ours', 'Every problem is listed.', outcome.refused))
    if ('conflict' in outcome)
      return problemResponse(
        problem(
          409,
          'Another event has this id',
          `The receipt ${outcome.conflict.receipt} was given for another body under the same source and id; the first one counts.`,
        ),
      )
    const { receipt, state } = outcome.accepted
    return context.json({ receipt, state, status: `/events/${receipt}` }, 202)
  })

  door.get('/:receipt', async (context) => {
    const known = await receipts.find(context.req.param('receipt'))
    if (known === undefined)
      return problemResponse(problem(404, 'No such receipt', 'A receipt is what POST /events answers.'))
    const { receipt, type, state, acceptedAt, recovery, because } = known
    return context.json({ receipt, type, state, acceptedAt, recovery, because })
  })

  // The handshake of CloudEvents web hooks: a system may ask first whether it may send here.
  door.options('/', (context) => {
    const origin = context.req.header('webhook-request-origin')
    if (origin === undefined) return context.body(null, 204, { allow: 'POST, OPTIONS' })
    return context.body(null, 200, {
      allow: 'POST, OPTIONS',
      'webhook-allowed-origin': origin,
      'webhook-allowed-rate': '*',
    })
  })

  return door
}

const isBinary = (context: Context): boolean => context.req.header('ce-specversion') !== undefined

/** Binary mode: the attributes are headers, the body is the data. */
function fromBinary(context: Context, data: unknown): Record<string, unknown> {
  const attributes = Object.entries(context.req.header())
    .filter(([name]) => name.startsWith('ce-'))
    .map(([name, value]) => [name.slice('ce-'.length), decoded(value)])
  return { ...Object.fromEntries(attributes), datacontenttype: context.req.header('content-type'), data }
}
