import { setTimeout } from 'node:timers/promises'

const order = 'FUZZ-1'

/** An order with a recovery on a running system, so that doors that ask for an id are asked for one that is there. */
export async function somethingThere(url: string): Promise<Record<string, string>> {
  const post = async (type: string, data: object): Promise<string> => {
    const event = { specversion: '1.0', id: `${type}-${order}`, source: '/shop', type, data }
    const headers = { 'content-type': 'application/cloudevents+json' }
    const answer = await fetch(`${url}/events`, { method: 'POST', headers, body: JSON.stringify(event) })
    return ((await answer.json()) as { receipt: string }).receipt
  }
  const at = new Date(Date.now() - 60_000).toISOString()
  const customer = { id: 'c-1', name: 'Ada Lind', email: 'ada@example.com', language: 'en', timeZone: 'Europe/London' }
  const items = [{ id: '1', title: 'Enamel kettle', quantity: 1, price: { minor: 4900, currency: 'GBP' } }]
  await post('order.placed', { id: order, placedAt: at, promisedAt: at, customer, items })
  const receipt = await post('failure.reported', { order, kind: 'damaged', line: '1', occurredAt: at })
  for (let tries = 0; tries < 50; tries++) {
    const page = await fetch(`${url}/console/api/orders/${order}`)
    const { recoveries = [], order: known } = (await page.json()) as {
      recoveries?: { id: string }[]
      order?: { customer: string }
    }
    const [recovery] = recoveries
    if (recovery !== undefined && known !== undefined)
      return { id: recovery.id, receipt, ref: known.customer, key: 'acknowledgement#1', system: 'shopify' }
    await setTimeout(200)
  }
  throw new Error('the failure that was reported has led to no recovery within ten seconds')
}
