import { Hono } from 'hono'
import { explained } from '#workflows/failure-events/explain.ts'
import type { DataKeys } from '../adapters/data-keys.ts'
import type { Audit } from '../adapters/table/audit.ts'
import type { Receipts } from '../adapters/table/receipts.ts'
import { problem, problemResponse } from '../runtime/problem.ts'
import type { Payload, takingIn } from '../runtime/taking-in.ts'
import { acting } from './act.ts'

type Parts = {
  receipts: Pick<Receipts, 'find'>
  dataKeys: Pick<DataKeys, 'unseal'>
  translateAgain: ReturnType<typeof takingIn>['translateAgain']
  audit: Audit
  now: () => number
}

/** What came in: what was made of it and why; to be translated anew once a mistake of ours in reading it has been mended. */
export function eventsRoom({ receipts, dataKeys, translateAgain, audit, now }: Parts): Hono {
  const room = new Hono()

  room.get('/:receipt', async (context) => {
    const known = await receipts.find(context.req.param('receipt'))
    if (known === undefined) return problemResponse(problem(404, 'Not found', 'No event is kept under this receipt.'))
    const { receipt, type, state, order, recovery, acceptedAt, because, event } = known
    const sealed = await dataKeys.unseal<Partial<Payload> & { sent?: Payload }>(event)
    const sent = sealed?.sent ?? (isPayload(sealed) ? sealed : undefined)
    const read = sent && explained(sent.system, sent.payload, sent.headers)
    return context.json({ receipt, type, state, order, recovery, acceptedAt, because, read })
  })

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

/** What was set aside or let go is kept as it came. */
const isPayload = (sealed: Partial<Payload> | undefined): sealed is Payload => sealed?.system !== undefined
