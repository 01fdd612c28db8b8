import type { Context } from 'hono'
import { named } from './faults.ts'
import { placeOf, say } from './log.ts'
import { problem, problemResponse } from './problem.ts'

/** A fault of ours is answered as one: what passes by itself with 503 and when to come again. */
export function answerFault(error: unknown, context: Context): Response {
  const fault = named(error)
  say('requestFailed', {
    method: context.req.method,
    route: context.req.routePath,
    error: fault.name,
    place: placeOf(error),
  })
  if (fault.name !== 'TryAgain')
    return problemResponse(
      problem(
        500,
        'Something is wrong on our side',
        'It has been logged. Nothing was lost: please send it again later.',
      ),
    )
  const response = problemResponse(problem(503, 'Not now', 'Please send it again in a few seconds.'))
  response.headers.set('retry-after', '5')
  return response
}

/** Larger bodies are refused before they are read: the largest event that fits a queue. */
export const mostBodyBytes = 256 * 1024

/** The JSON of a request's body, or what is wrong with it. */
export async function jsonBody(context: Context): Promise<{ json: unknown; raw: string } | { refused: Response }> {
  const raw = await context.req.text()
  if (Buffer.byteLength(raw) > mostBodyBytes)
    return { refused: problemResponse(problem(413, 'Too large', `A body has at most ${mostBodyBytes} bytes.`)) }
  try {
    return { json: JSON.parse(raw), raw }
  } catch {
    const wrong = [{ path: '(the whole)', received: `${raw.length} characters that are not JSON`, allowed: 'JSON' }]
    return { refused: problemResponse(problem(400, 'Not JSON', 'The body could not be read as JSON.', wrong)) }
  }
}
