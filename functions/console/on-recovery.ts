import type { Context } from 'hono'
import type * as z from 'zod/mini'
import { inEnglish } from '#workflows/in-english.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import { jsonBody } from '../runtime/http.ts'
import { problem, problemResponse, wrongIn } from '../runtime/problem.ts'
import { whoAsks } from './who-asks.ts'

type Done = (recovery: Recovery, told: { by: string; context: Context }) => Promise<Response>

/** What staff do with a recovery: what they send is checked whole, then the recovery is found, then it is done. */
export const onRecovery =
  <T>(recoveries: Recoveries, takes: z.ZodMiniType<T>, act: (given: T) => Done) =>
  async (context: Context): Promise<Response> => {
    const body = await jsonBody(context)
    if ('refused' in body) return body.refused
    const read = takes.safeParse(body.json, inEnglish)
    if (!read.success)
      return problemResponse(
        problem(400, 'Not what this takes', 'Every problem is listed.', wrongIn(read.error, body.json)),
      )
    const recovery = await recoveries.find(context.req.param('id') ?? '')
    if (recovery === undefined) return problemResponse(problem(404, 'Not found', 'There is no such recovery.'))
    return act(read.data)(recovery, { by: whoAsks(context).name, context })
  }
