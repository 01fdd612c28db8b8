import { openDoors } from '#infra/local/stories/doors.ts'
import type { MeasuredRegion } from './measured-region.ts'

type Doors = ReturnType<typeof openDoors>

/** So many requests are under way at once when nothing holds them back. */
const AT_ONCE = 50

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export const orderNamed = (n: number): string => `b-${n}`

/** Tells of the orders, each of a customer of its own; what they will be reported for comes later. */
export async function placeOrders(doors: Doors, orders: string[]): Promise<void> {
  const promisedAt = new Date(Date.now() + 86_400_000).toISOString()
  await each(orders, (id) =>
    doors.send(
      'order.placed',
      {
        id,
        placedAt: new Date().toISOString(),
        promisedAt,
        customer: { id: `c-${id}`, name: 'Ada Lind', email: `${id}@example.com`, timeZone: 'Europe/Berlin' },
        items: [{ id: 'line-1', title: 'Stoneware teapot', quantity: 1, price: { minor: 6400, currency: 'EUR' } }],
      },
      Date.now(),
    ),
  )
}

const damaged = (order: string) => ({
  order,
  kind: 'damaged',
  line: 'line-1',
  occurredAt: new Date(Date.now() - 60_000).toISOString(),
})

/** Reports the orders at a fixed pace, whatever the answers take; answers when each was sent, epoch ms. */
export async function reportAt(perSecond: number, doors: Doors, orders: string[]): Promise<Map<string, number>> {
  const sentAt = new Map<string, number>()
  const began = Date.now()
  const answers: Promise<unknown>[] = []
  for (const [n, order] of orders.entries()) {
    await pause(began + (n * 1000) / perSecond - Date.now())
    sentAt.set(order, Date.now())
    answers.push(doors.send('failure.reported', damaged(order), Date.now()))
  }
  await Promise.all(answers)
  return sentAt
}

/** Reports the orders as fast as they are taken. */
export const reportAll = (doors: Doors, orders: string[]): Promise<void> =>
  each(orders, (order) => doors.send('failure.reported', damaged(order), Date.now()))

/** Every customer who is asked says at once that all is well. */
export function answerHappily(region: MeasuredRegion): void {
  const doors = openDoors(region.url)
  region.onLetter(({ letter, html }) => {
    if (letter.startsWith('check-back')) void doors.answer(html, 'happy')
  })
}

/** Waits until something holds. @throws Error when it takes longer than ten minutes */
export async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const patience = Date.now() + 600_000; !(await holds()); ) {
    if (Date.now() > patience) throw new Error(`waited ten minutes for ${what}`)
    await pause(50)
  }
}

async function each(orders: string[], act: (order: string) => Promise<unknown>): Promise<void> {
  const left = [...orders]
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let order = left.shift(); order !== undefined; order = left.shift()) await act(order)
    }),
  )
}
