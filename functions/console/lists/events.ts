import { Hono } from 'hono'
import { explained } from '#workflows/failure-events/explain.ts'
import type { DataKeys } from '../../adapters/data-keys.ts'
import type { Audit } from '../../adapters/table/audit.ts'
import type { Receipt, Receipts } from '../../adapters/table/receipts.ts'
import type { Payload, takingIn } from '../../runtime/taking-in.ts'
import { refuse } from '../refusal.ts'
import { acting } from '../staff/act.ts'

type Parts = {
  receipts: Pick<Receipts, 'find' | 'listed'>
  dataKeys: Pick<DataKeys, 'unseal'>
  translateAgain: ReturnType<typeof takingIn>['translateAgain']
  audit: Audit
  now: () => number
}

const pageLength = 50

/** What came in: what was made of it and why; to be translated anew once a mistake of ours in reading it has been mended. */
export function eventsRoom({ receipts, dataKeys, translateAgain, audit, now }: Parts): Hono {
  const room = new Hono()

  room.get('/', async (context) => {
    const { which = 'all', cursor } = context.req.query()
    if (which !== 'all' && which !== 'waiting')
      return refuse(400, 'No such events', 'Ask for all, or for those that are waiting.')
    const page = { limit: pageLength, ...(cursor !== undefined && { after: cursor }) }
    const { found, next } = await receipts.listed(which, page)
    return context.json({ events: found.map(inShort), next })
  })

  room.get('/:receipt', async (context) => {
    const known = await receipts.find(context.req.param('receipt'))
    if (known === undefined) return refuse(404, 'Not found', 'No event is kept under this receipt.')
    const sealed = await dataKeys.unseal<Partial<Payload> & { sent?: Payload }>(known.event)
    const sent = sealed?.sent ?? (isPayload(sealed) ? sealed : undefined)
    const read = sent && explained(sent.system, sent.payload, sent.headers)
    return context.json({ ...inShort(known), read })
  })

  room.post('/:receipt/replay', acting('replay-event', { audit, now }), async (context) => {
    const receipt = context.req.param('receipt')
    const taken = await translateAgain(receipt)
    switch (taken?.taken) {
      case undefined:
        return refuse(
          404,
          'Not found',
          'No event of another system is kept under this receipt. It is kept for 90 days, or for 30 where there was nothing to do.',
        )
      case 'accepted':
        return context.json({ receipt, state: 'accepted', receipts: taken.receipts }, 202)
      case 'ignored':
        return context.json({ receipt, state: 'nothing-to-do', because: taken.because })
      case 'quarantined':
        return context.json({ receipt: taken.receipt, state: 'quarantined', because: taken.because }, 202)
      case 'not-theirs':
        return refuse(409, 'Not understood any more', taken.because)
    }
  })

  return room
}

const inShort = ({ receipt, type, state, order, recovery, acceptedAt, because }: Receipt) => ({
  ...{ receipt, type, state, order, recovery, acceptedAt, because },
})

/** What was set aside or let go is kept as it came. */
const isPayload = (sealed: Partial<Payload> | undefined): sealed is Payload => sealed?.system !== undefined
