import { Hono } from 'hono'
import type { Audit } from '../adapters/table/audit.ts'
import { problem, problemResponse } from '../runtime/problem.ts'
import type { takingIn } from '../runtime/taking-in.ts'
import { acting } from './act.ts'

type Parts = { translateAgain: ReturnType<typeof takingIn>['translateAgain']; audit: Audit; now: () => number }

/** What came in and was accepted or let go, to be translated anew once a mistake of ours in reading it has been mended. */
export function eventsRoom({ translateAgain, audit, now }: Parts): Hono {
  const room = new Hono()

  room.post('/:receipt/replay', acting('replay-event', { audit, now }), async (context) => {
    const receipt = context.req.param('receipt')
    const taken = await translateAgain(receipt)
    switch (taken?.taken) {
      case undefined:
        return problemResponse(
          problem(
            404,
            'Not found',
            'No event of another system is kept under this receipt. It is kept for 90 days, or for 30 where there was nothing to do.',
          ),
        )
      case 'accepted':
        return context.json({ receipt, state: 'accepted', receipts: taken.receipts }, 202)
      case 'ignored':
        return context.json({ receipt, state: 'nothing-to-do', because: taken.because })
      case 'quarantined':
        return context.json({ receipt: taken.receipt, state: 'quarantined', because: taken.because }, 202)
      case 'not-theirs':
        return problemResponse(problem(409, 'Not understood any more', taken.because))
    }
  })

  return room
}
