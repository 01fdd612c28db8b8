import { Hono } from 'hono'
import * as z from 'zod/mini'
import { money } from '#workflows/compensation/money.ts'
import { inEnglish } from '#workflows/in-english.ts'
import type { Codes, Redeemed } from '../adapters/table/codes.ts'
import { jsonBody } from '../runtime/http.ts'
import { problem, problemResponse, wrongIn } from '../runtime/problem.ts'
import type { Verify } from './signature.ts'

type Parts = { codes: Codes; verify: Verify; now: () => number }

/** An amount of at least one minor unit. */
export const redemption = z.object({
  amount: money.check(z.refine(({ minor }) => minor > 0, { message: 'one minor unit or more', path: ['minor'] })),
})

const refusals: Record<Extract<Redeemed, { refused: string }>['refused'], string> = {
  unknown: 'There is no such credit.',
  expired: 'This credit has expired.',
  currency: 'This credit is in another currency.',
  'not-enough': 'There is less left on this credit than that.',
  'key-used': 'This idempotency key was used for another amount: use a new one for a new redemption.',
}

/** Where the shop's checkout looks a credit up and redeems it, whole or in part. Only the shop, which signs, may. */
export function credits({ codes, verify, now }: Parts): Hono {
  const door = new Hono()
  const notSigned = () =>
    problemResponse(
      problem(
        401,
        'Not signed',
        'Sign as Standard Webhooks says, not more than five minutes ago: the body, or for a GET the code.',
      ),
    )

  door.get('/:code', async (context) => {
    const code = context.req.param('code')
    if (!(await verify(code, context.req.raw.headers))) return notSigned()
    const found = await codes.find(code)
    if (found === undefined) return problemResponse(problem(404, 'No such credit', refusals.unknown))
    const { amount, leftMinor, expiresAt } = found
    const state = Date.parse(expiresAt) <= now() ? 'expired' : leftMinor === 0 ? 'spent' : 'good'
    return context.json({ state, amount, left: { ...amount, minor: leftMinor }, expiresAt })
  })

  door.post('/:code/redeem', async (context) => {
    const body = await jsonBody(context)
    if ('refused' in body) return body.refused
    if (!(await verify(body.raw, context.req.raw.headers))) return notSigned()
    const key = context.req.header('idempotency-key') ?? ''
    if (key === '' || key.length > 255)
      return problemResponse(
        problem(400, 'No idempotency key', 'Send “Idempotency-Key” of 1 to 255 characters: the same for the same use.'),
      )
    const read = redemption.safeParse(body.json, inEnglish)
    if (!read.success)
      return problemResponse(
        problem(400, 'Not a redemption', 'Every problem is listed.', wrongIn(read.error, body.json)),
      )
    const outcome = await codes.redeem(context.req.param('code'), { key, amount: read.data.amount }, now())
    if ('redeemed' in outcome) return context.json(outcome)
    const status = outcome.refused === 'unknown' ? 404 : 409
    return problemResponse(problem(status, 'Not redeemed', refusals[outcome.refused]))
  })

  return door
}
