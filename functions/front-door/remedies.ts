import { Hono } from 'hono'
import { remedyNews } from '#workflows/failure-events/published/remedy-news.ts'
import { inEnglish } from '#workflows/in-english.ts'
import type { Links } from '../adapters/links.ts'
import type { AnswerMessage, Queue } from '../adapters/queues.ts'
import { jsonBody } from '../runtime/http.ts'
import { problem, problemResponse, wrongIn } from '../runtime/problem.ts'

type Parts = { links: Links; answers: Queue<AnswerMessage>; now: () => number }

/** Where an order system answers a remedy request: authorised by the capability that the request carried. */
export function remedies({ links, answers, now }: Parts): Hono {
  const door = new Hono()

  door.post('/:id/remedy', async (context) => {
    const id = context.req.param('id')
    const token = context.req.header('authorization')?.replace(/^Bearer /i, '') ?? ''
    const capability = await links.read('remedy', token)
    if ('refused' in capability || capability.recovery !== id)
      return problemResponse(
        problem(401, 'Not allowed', 'Send the capability of the remedy request as “Authorization: Bearer …”.'),
      )
    const body = await jsonBody(context)
    if ('refused' in body) return body.refused
    const news = remedyNews.safeParse(body.json, inEnglish)
    if (!news.success)
      return problemResponse(
        problem(400, 'Not an answer to a remedy request', 'Every problem is listed.', wrongIn(news.error, body.json)),
      )
    const at = new Date(now()).toISOString()
    await answers.send({ recovery: id, heard: { about: 'remedy', remedy: capability.remedy, news: news.data, at } })
    return context.json({ recovery: id, remedy: capability.remedy, accepted: news.data.news }, 202)
  })

  return door
}
