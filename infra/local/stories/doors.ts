import { randomUUID } from 'node:crypto'
import { openCustomerDoors } from './customer-doors.ts'

/** A task as the console shows it. */
export type Task = {
  id: string
  kind: string
  recovery?: string
  openedAt: string
  choices: { label: string; decision: Record<string, unknown> }[]
}

/** What the console says of one recovery. */
export type RecoveryView = {
  recovery: {
    id: string
    stage: string
    round: number
    outcome?: string
    establishedAt: string
    acknowledgedAt?: string
    closedAt?: string
    remedies: { n: number; kind: string; state: string }[]
    compensation?: { minor: number; currency: string }
  }
  tasks: Task[]
}

type Receipt = { receipt: string; state: string; recovery?: string; because?: string }

export type Doors = ReturnType<typeof openDoors>

/**
 * The doors of a running Amends, as the systems, customers and staff outside come through them.
 * @param knock how a request is sent, where that is more than sending it
 */
export const openDoors = (url: string, knock: typeof fetch = fetch) => {
  const asked = async (path: string, init?: RequestInit): Promise<Response> => {
    const response = await knock(new URL(path, url), { ...init, redirect: 'manual' })
    const isGone = response.status === 410
    if (response.status < 400 || isGone) return response
    const { pathname } = new URL(path, url)
    const shown = pathname.replace(/(\/answers\/).*/, '$1…')
    throw new Error(
      `${init?.method ?? 'GET'} ${shown} was answered ${response.status}: ${(await response.text()).slice(0, 500)}`,
    )
  }
  const post = (path: string, body: unknown, type = 'application/json'): Promise<Response> =>
    asked(path, { method: 'POST', headers: { 'content-type': type }, body: JSON.stringify(body) })

  return {
    /** Sends one event as CloudEvents in structured JSON; answers with its receipt. */
    send: async (type: string, data: unknown, at: number): Promise<Receipt> => {
      const envelope = { specversion: '1.0', id: randomUUID(), source: '/shop', type, time: new Date(at).toISOString() }
      const event = { ...envelope, datacontenttype: 'application/json', data }
      return (await (await post('/events', event, 'application/cloudevents+json')).json()) as Receipt
    },

    receipt: async (id: string): Promise<Receipt> => (await (await asked(`/events/${id}`)).json()) as Receipt,

    ...openCustomerDoors(url, asked, post),

    /** The recovery as staff see it; none while the failure is not certain yet. */
    recovery: async (id: string): Promise<RecoveryView | undefined> => {
      const response = await knock(new URL(`/console/api/recoveries/${id}`, url))
      if (response.status === 404) return undefined
      if (!response.ok) throw new Error(`GET /console/api/recoveries/${id} was answered ${response.status}`)
      return (await response.json()) as RecoveryView
    },

    /** Erases the customer of an order. */
    erase: async (id: string): Promise<void> => {
      const { order } = (await (await asked(`/console/api/orders/${id}`)).json()) as { order: { customer: string } }
      await post(`/console/api/customers/${order.customer}/erase`, {})
    },

    /** Settles a task by the label of one of its choices, or by the decision itself. */
    settle: async ({ id, choices }: Task, choose: string | Record<string, unknown>): Promise<void> => {
      const matching = choices.find(({ label, decision }) =>
        typeof choose === 'string'
          ? label.toLowerCase().startsWith(choose.toLowerCase())
          : Object.entries(choose).every(([name, value]) => decision[name] === value),
      )
      if (matching === undefined)
        throw new Error(
          `the task offers ${choices.map(({ label }) => label).join(' / ')}, and not ${JSON.stringify(choose)}`,
        )
      await post(`/console/api/tasks/${encodeURIComponent(id)}`, { decision: matching.decision })
    },
  }
}
