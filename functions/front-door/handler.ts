import { Hono, type MiddlewareHandler } from 'hono'
import { handle } from 'hono/aws-lambda'
import { readCatalogue } from '#workflows/compensation/catalogue.ts'
import { brandFrom } from '#workflows/letters/brand.ts'
import brandFile from '../../config/brand.yaml'
import catalogueFile from '../../config/catalogue.yaml'
import { openPublicKeys } from '../adapters/public-keys.ts'
import { openSecret } from '../adapters/secrets.ts'
import { acceptance } from '../runtime/acceptance.ts'
import { told, toldPerhaps } from '../runtime/environment.ts'
import { answerFault } from '../runtime/http.ts'
import { onlyByTheEdge } from '../runtime/only-by-the-edge.ts'
import * as parts from '../runtime/parts.ts'
import { problem, problemResponse } from '../runtime/problem.ts'
import { takingIn } from '../runtime/taking-in.ts'
import { answers } from './answers.ts'
import { connectedSystems } from './connected-systems.ts'
import { credits } from './credits.ts'
import { events } from './events.ts'
import { orderLinks } from './order-links.ts'
import { questionsWith } from './questions/questions.ts'
import { remedies } from './remedies.ts'
import { openToAll, signed } from './signature.ts'
import { schemesWith, shipengineKeys } from './signatures/schemes.ts'
import { somethingWrong } from './something-wrong.ts'
import { systemsDoor } from './systems.ts'

/** Where each room of the front door is. */
const places = {
  events: '/events',
  systems: '/systems',
  remedies: '/recoveries',
  answers: '/answers',
  credits: '/credits',
  links: '/links',
  somethingWrong: '/something-wrong',
} as const

/** The doors over HTTP: the shop's systems with events, answers about remedies and credits, and customers' pages. */
export function frontDoor(rooms: { [room in keyof typeof places]?: Hono }, guard?: MiddlewareHandler): Hono {
  const app = new Hono()
  if (guard !== undefined) app.use(guard)
  for (const [room, place] of Object.entries(places)) {
    const opened = rooms[room as keyof typeof places]
    if (opened !== undefined) app.route(place, opened)
  }
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
  const orders = parts.orders()
  const verify = told('eventsDoor') === 'open' ? openToAll : signed(openSecret(told('doorSecret')))
  const brand = brandFrom(brandFile)
  const edgeSecret = toldPerhaps('edgeSecret')
  const rooms = {
    events: events({ accept, receipts, verify }),
    systems: systemsDoor({
      takeIn: takingIn({ accept, receipts, dataKeys: parts.dataKeys(), tasks: parts.tasks(), now }).takeIn,
      schemes: schemesWith(openPublicKeys(shipengineKeys, now)),
      secrets: connectedSystems(toldPerhaps('systems')),
      isOpen: told('eventsDoor') === 'open',
      now,
    }),
    credits: credits({ codes: parts.codes(), verify, now }),
    remedies: remedies({ links, answers: queue, now }),
    answers: answers({
      ...{ links, recoveries, orders, queue, brand, now },
      questions: questionsWith({
        ...{ recoveries, orders, queue, now },
        credits: parts.credits(),
        codes: parts.codes(),
        budgets: parts.budgets(),
        tastes: parts.tastes(),
        catalogue: readCatalogue(catalogueFile),
        timeline: parts.timeline(),
        tasks: parts.tasks(),
        dataKeys: parts.dataKeys(),
        withdrawn: parts.withdrawn(),
      }),
    }),
    links: orderLinks({ links, verify, publicUrl: toldPerhaps('publicUrl'), now }),
    somethingWrong: somethingWrong({
      ...{ links, orders, deliveries: parts.deliveries(), parcels: parts.parcels() },
      ...{ accept, brand, now },
    }),
  }
  return frontDoor(rooms, edgeSecret === undefined ? undefined : onlyByTheEdge(openSecret(edgeSecret)))
}

export const handler: ReturnType<typeof handle> = (event, context) => {
  app ??= open()
  return handle(app)(event, context)
}
