import { Hono } from 'hono'
import type { IntakeMessage, Queue } from '../../adapters/queues.ts'
import type { Audit } from '../../adapters/table/audit.ts'
import type { Receipts } from '../../adapters/table/receipts.ts'
import type { takingIn } from '../../runtime/taking-in.ts'
import { refuse } from '../refusal.ts'
import { acting } from '../staff/act.ts'

type Parts = {
  receipts: Receipts
  intake: Queue<IntakeMessage>
  readAgain: ReturnType<typeof takingIn>['readAgain']
  audit: Audit
  now: () => number
}

const pageLength = 50

/** What came in and could not be read or worked on: to look at, and to be tried again once that has been mended. */
export function quarantineRoom({ receipts, intake, readAgain, audit, now }: Parts): Hono {
  const room = new Hono()

  room.get('/', async (context) => {
    const cursor = context.req.query('cursor')
    const listed = await receipts.quarantined({ limit: pageLength, ...(cursor !== undefined && { after: cursor }) })
    const found = await Promise.all(listed.map(({ receipt }) => receipts.find(receipt)))
    const events = found.flatMap((one) => (one?.state === 'quarantined' ? [one] : []))
    return context.json({
      events: events.map(({ receipt, type, order, acceptedAt, because }) => ({
        ...{ receipt, type, order, acceptedAt, because },
      })),
      next: listed.length === pageLength ? listed.at(-1)?.place : undefined,
    })
  })

  room.post('/:receipt/replay', acting('replay-event', { audit, now }), async (context) => {
    const known = await receipts.find(context.req.param('receipt'))
    if (known?.state !== 'quarantined') return refuse(404, 'Not found', 'There is no such event in quarantine.')
    const { receipt, type, acceptedAt } = known
    if (!type.startsWith('systems/')) {
      await receipts.become(receipt, 'accepted', { acceptedAt })
      await intake.send({ receipt })
      return context.json({ receipt, state: 'accepted' }, 202)
    }
    const taken = await readAgain(receipt)
    if (taken?.taken === 'accepted') return context.json({ receipt, state: 'kept', receipts: taken.receipts }, 202)
    if (taken?.taken === 'ignored') return context.json({ receipt, state: 'nothing-to-do', because: taken.because })
    const because = taken?.because ?? 'it is not kept any more'
    return refuse(409, 'Still not understood', `It stays in quarantine: ${because}.`)
  })

  return room
}
