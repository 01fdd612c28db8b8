import type { Context } from 'hono'
import type * as z from 'zod/mini'
import { inEnglish } from '#workflows/in-english.ts'
import { jsonBody } from '../runtime/http.ts'
import { wrongIn } from '../runtime/problem.ts'
import { type Refusal, refuse } from './refusal.ts'

/** What staff have sent, checked whole; or the refusal, named `title`, that lists everything that is wrong with it. */
export async function taken<T>(
  context: Context,
  takes: z.ZodMiniType<T>,
  title: Refusal = 'Not what this takes',
  detail = 'Every problem is listed.',
): Promise<{ given: T } | { refused: Response }> {
  const body = await jsonBody(context)
  if ('refused' in body) return body
  const read = takes.safeParse(body.json, inEnglish)
  if (read.success) return { given: read.data }
  return { refused: refuse(400, title, detail, wrongIn(read.error, body.json)) }
}
