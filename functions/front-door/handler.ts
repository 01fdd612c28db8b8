import { Hono } from 'hono'
import { handle } from 'hono/aws-lambda'
import { brandFrom } from '#workflows/letters/brand.ts'
import brandFile from '../../config/brand.yaml'
import { openSecret } from '../adapters/secrets.ts'
import { acceptance } from '../runtime/acceptance.ts'
import { told } from '../runtime/environment.ts'
import { answerFault } from '../runtime/http.ts'
import * as parts from '../runtime/parts.ts'
import { problem, problemResponse } from '../runtime/problem.ts'
import { answers } from './answers.ts'
import { credits } from './credits.ts'
import { events } from './events.ts'
import { remedies } from './remedies.ts'
import { openToAll, signed } from './signature.ts'

/** The doors over HTTP: the shop's systems with events, answers about remedies and credits, and customers' answers. */
export function frontDoor(rooms: { events: Hono; remedies: Hono; answers: Hono; credits: Hono }): Hono {
  const app = new Hono()
  app.route('/events', rooms.events)
  app.route('/recoveries', rooms.remedies)
  app.route('/answers', rooms.answers)
  app.route('/credits', rooms.credits)
  app.notFound(({ req }) =>
    problemResponse(problem(404, 'No such door', `${req.method} ${req.path.slice(0, 60)} is not one of ours.`)),
  )
  app.onError(answerFault)
  return app
}

let app: Hono | undefined

const open = (): Hono => {
  const now = parts.now
  const recoveries = parts.recoveries()
  const queue = parts.answers()
  const links = parts.links()
  const receipts = parts.receipts()
  const accept = acceptance({ receipts, dataKeys: parts.dataKeys(), intake: parts.intake(), now })
  const verify = told('eventsDoor') === 'open' ? openToAll : signed(openSecret(told('doorSecret')))
  return frontDoor({
    events: events({ accept, receipts, verify }),
    credits: credits({ codes: parts.codes(), verify, now }),
    remedies: remedies({ links, answers: queue, now }),
    answers: answers({
      links,
      recoveries,
      orders: parts.orders(),
      timeline: parts.timeline(),
      tasks: parts.tasks(),
      dataKeys: parts.dataKeys(),
      queue,
      brand: brandFrom(brandFile),
      now,
    }),
  })
}

export const handler: ReturnType<typeof handle> = (event, context) => {
  app ??= open()
  return handle(app)(event, context)
}
