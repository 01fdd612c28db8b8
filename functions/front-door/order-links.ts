import { Hono } from 'hono'
import * as z from 'zod/mini'
import { outsideId } from '#workflows/failure-events/published/outside-values.ts'
import { inEnglish } from '#workflows/in-english.ts'
import { type Links, longestLinkDays } from '../adapters/links.ts'
import { jsonBody } from '../runtime/http.ts'
import { notSigned, problem, problemResponse, wrongIn } from '../runtime/problem.ts'
import type { Verify } from './signature.ts'

/** Which order the link is for, and for how many days it is good: as long as a return, if nothing is said. */
export const linkWanted = z.strictObject({
  order: outsideId,
  days: z._default(z.int().check(z.minimum(1), z.maximum(longestLinkDays)), 180),
})

type Parts = {
  links: Links
  verify: Verify
  /** Where customers reach us; else the address under which the shop does. */
  publicUrl: string | undefined
  now: () => number
}

/** Where a shop gets the “something wrong?” link of an order, to put it into its own mails and order page. */
export function orderLinks({ links, verify, publicUrl, now }: Parts): Hono {
  const door = new Hono()

  door.post('/', async (context) => {
    const body = await jsonBody(context)
    if ('refused' in body) return body.refused
    if (!(await verify(body.raw, context.req.raw.headers))) return notSigned()
    const wanted = linkWanted.safeParse(body.json, inEnglish)
    if (!wanted.success)
      return problemResponse(
        problem(400, 'Not a link we make', 'Every problem is listed.', wrongIn(wanted.error, body.json)),
      )
    const { order, days } = wanted.data
    const token = await links.sign({ purpose: 'something-wrong', order }, days)
    const asked = new URL(context.req.url)
    const scheme = context.req.header('x-forwarded-proto') === 'http' ? 'http' : 'https'
    const url = `${publicUrl ?? `${scheme}://${asked.host}`}/something-wrong/${token}`
    return context.json({ order, url, expiresAt: new Date(now() + days * 86_400_000).toISOString() }, 201)
  })

  return door
}
