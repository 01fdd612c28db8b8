import type { Region } from '#infra/local/region.ts'

type Recovery = { id: string; order: string; stage: string; closedAt?: string }
type Task = { id: string; choices: { label: string; decision: object }[] }

/** A shop that tells of orders and failures, and looks in the console what became of them. */
export const shopAt = ({ url, clock }: Region) => {
  const at = () => new Date(clock.now()).toISOString()
  const post = async (path: string, body: object): Promise<void> => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!response.ok) throw new Error(`${path} was answered with ${response.status}: ${await response.text()}`)
  }
  const look = async <Seen>(path: string): Promise<Seen> => (await (await fetch(`${url}${path}`)).json()) as Seen
  const tell = (type: string, id: string, data: object) =>
    post('/events', { specversion: '1.0', source: '/shop', type, id, data })
  const told = new Map<string, () => Promise<void>>()

  return {
    /** Tells of an order whose only item came damaged. Told again, it says the very same. */
    async letDown(order: string): Promise<void> {
      const when = at()
      const customer = { id: order, name: `Ada of ${order}`, email: `${order}@customers.example`, language: 'en' }
      const items = [{ id: '1', title: 'Enamel kettle', quantity: 1, price: { minor: 4900, currency: 'EUR' } }]
      const say = async () => {
        await tell('order.placed', order, { id: order, placedAt: when, customer, items })
        await tell('failure.reported', `failed-${order}`, { order, kind: 'damaged', line: '1', occurredAt: when })
      }
      told.set(order, say)
      await say()
    },

    tellAgain: async (order: string): Promise<void> => told.get(order)?.(),

    erase: (customer: string) => post(`/console/api/customers/${customer}/erase`, {}),

    /** Staff look whether what was asked for has been done by now, and say that it has. Answers how often they did. */
    async sayItIsDone(): Promise<number> {
      const { tasks } = await look<{ tasks: Task[] }>('/console/api/tasks')
      const answers = tasks.flatMap(({ id, choices }) => {
        const done = choices.find(({ label }) => label.startsWith('Done'))
        return done === undefined ? [] : [{ id, decision: done.decision }]
      })
      for (const { id, decision } of answers) await post(`/console/api/tasks/${encodeURIComponent(id)}`, { decision })
      return answers.length
    },

    async recoveries(): Promise<Recovery[]> {
      return (await look<{ recoveries: Recovery[] }>('/console/api/recoveries')).recoveries
    },
  }
}
