import { Hono, type MiddlewareHandler } from 'hono'
import { handle } from 'hono/aws-lambda'
import { etag } from 'hono/etag'
import { readBudgets } from '#workflows/compensation/budgets.ts'
import budgetsFile from '../../config/budgets.yaml'
import { openSecret } from '../adapters/secrets.ts'
import { acceptance } from '../runtime/acceptance.ts'
import { told, toldPerhaps } from '../runtime/environment.ts'
import { erase } from '../runtime/erase.ts'
import { answerFault } from '../runtime/http.ts'
import { onlyByTheEdge } from '../runtime/only-by-the-edge.ts'
import * as parts from '../runtime/parts.ts'
import { takingIn } from '../runtime/taking-in.ts'
import { withWholePath } from '../runtime/whole-path.ts'
import { customersRoom } from './customer/customers.ts'
import { drillRoom } from './drill.ts'
import { learningRoom } from './learn/learning.ts'
import { eventsRoom } from './lists/events.ts'
import { incidentsRoom } from './lists/incidents.ts'
import { quarantineRoom } from './lists/quarantine.ts'
import { nowRoom } from './now.ts'
import { ordersRoom } from './order/orders.ts'
import { onlyOurPages } from './our-pages.ts'
import { recoveriesRoom } from './recovery/recoveries.ts'
import { refuse } from './refusal.ts'
import { auditRoom } from './staff/audit.ts'
import { onlyStaff } from './staff/only-staff.ts'
import { whoAsks } from './staff/who-asks.ts'
import { switchRoom } from './switch.ts'
import { tasksRoom } from './tasks/tasks.ts'

/** What the ops console reads and does. In AWS only signed-in callers reach it, past the firewall where there is one. */
export function consoleApi(
  rooms: Record<string, Hono>,
  door: 'signed-in' | 'open' = 'open',
  guard?: MiddlewareHandler,
): Hono {
  const app = new Hono().basePath('/console/api')
  if (guard !== undefined) app.use(guard)
  app.use(onlyStaff(door))
  app.use(onlyOurPages)
  app.use(etag())
  app.get('/me', (context) => context.json(whoAsks(context)))
  for (const [name, room] of Object.entries(rooms)) app.route(`/${name}`, room)
  app.notFound(({ req }) =>
    refuse(404, 'Not found', `${req.method} ${req.path.slice(0, 60)} is nothing the console has.`),
  )
  app.onError(answerFault)
  return app
}

let app: Hono | undefined

const open = (): Hono => {
  const now = parts.now
  const shared = {
    recoveries: parts.recoveries(),
    tasks: parts.tasks(),
    keepers: parts.keepers(),
    audit: parts.audit(),
    now,
  }
  const stores = { orders: parts.orders(), dataKeys: parts.dataKeys() }
  const answers = parts.answers()
  const [receipts, intake] = [parts.receipts(), parts.intake()]
  const [faults, incidents] = [parts.faults(), parts.incidents()]
  const [grantingSwitch, lettersSwitch] = [parts.grantingSwitch(), parts.lettersSwitch()]
  const accept = acceptance({ receipts, intake, dataKeys: stores.dataKeys, now })
  const { readAgain, translateAgain } = takingIn({
    accept,
    receipts,
    dataKeys: stores.dataKeys,
    tasks: shared.tasks,
    now,
  })
  const known = { letters: parts.letters(), credits: parts.credits(), timeline: parts.timeline(), faults }
  const erasing = erase({ ...stores, parcels: parts.parcels(), faults, erasures: parts.erasures(), answers, now })
  const caps = readBudgets(budgetsFile)
  const lettersPerSecond = Number(told('lettersPerSecond'))
  const rooms = {
    recoveries: recoveriesRoom({
      ...{ ...shared, ...stores, ...known, answers },
      executions: parts.executions(),
      lessons: parts.lessons(),
      lines: parts.lines(),
      suppressed: parts.suppressed(),
      budgets: parts.budgets(),
      caps,
      erase: erasing,
    }),
    customers: customersRoom({ ...shared, ...stores, ...known, erase: erasing }),
    granting: switchRoom(grantingSwitch, 'turn-granting', shared),
    letters: switchRoom(lettersSwitch, 'turn-letters', shared),
    tasks: tasksRoom({ ...shared, ...stores, timeline: known.timeline, answers }),
    orders: ordersRoom({ ...shared, ...stores, faults, lettingsDown: parts.lettingsDown(), accept, caps }),
    incidents: incidentsRoom({ incidents }),
    quarantine: quarantineRoom({ ...shared, receipts, intake, readAgain }),
    events: eventsRoom({ ...shared, ...stores, receipts, translateAgain }),
    audit: auditRoom(shared),
    now: nowRoom({
      ...{ ...shared, incidents, receipts, grantingSwitch },
      budgets: parts.budgets(),
      caps,
      lettersSwitch,
      mailDays: parts.mailDays(),
      lettersWaiting: parts.lettersWaiting(),
      lettersPerSecond,
      waits: parts.waits(),
    }),
    drill: drillRoom({ budgets: parts.budgets(), caps, lettersPerSecond, now }),
    learning: learningRoom({ ...shared, lessons: parts.lessons(), causes: parts.causes() }),
  }
  const edgeSecret = toldPerhaps('edgeSecret')
  const guard = edgeSecret === undefined ? undefined : onlyByTheEdge(openSecret(edgeSecret))
  return consoleApi(rooms, told('consoleDoor') === 'open' ? 'open' : 'signed-in', guard)
}

export const handler: ReturnType<typeof handle> = (event, context) => {
  app ??= open()
  return handle(app)(withWholePath(event), context)
}
