import { Alarms } from '../alarms.ts'
import type { Clock, EpochMs } from '../clock.ts'
import type { Change, Store } from '../store.ts'
import type { Service } from '../wire/service.ts'
import { type Deliver, openDeliveries } from './deliveries.ts'
import { arnOf, HERE, type Place } from './place.ts'
import { deliveryOf, keyOf, nextDue, type Schedule } from './schedule.ts'
import { scheduleApi } from './schedule-api.ts'
import { timingOf } from './schedule-expression.ts'

export interface SchedulesOptions {
  clock: Clock
  store: Store
  deliver: Deliver
  place?: Place
}

export interface Schedules {
  service: Service
  createGroup(name: string): { name: string; arn: string }
  /**
   * Plans the schedules of an earlier start. What came due meanwhile fires now, once, in the order it was due.
   * Call it once the targets exist.
   */
  resume(): Promise<void>
  close(): Promise<void>
}

const SCHEDULES = 'schedules'

/**
 * Opens the stand-in for EventBridge Scheduler: one-time and rate schedules, durable, in the clock's time. A shop has
 * tens of thousands that wait for weeks; of each only its key and its alarm are in memory.
 */
export async function openSchedules({ clock, store, deliver, place = HERE }: SchedulesOptions): Promise<Schedules> {
  const groups = new Set(['default'])
  const keys = new Set((await store.entries<Schedule>(SCHEDULES)).map(([key]) => key))
  const alarms = new Alarms(clock, (key, due) => {
    fire(key, due).catch((error) => console.error(`The schedule ${key} could not be fired:`, error))
  })
  const deliveries = await openDeliveries({ clock, store, deliver, collection: 'schedule-deliveries' })

  const kept = (key: string, value?: Schedule): Change => ({ collection: SCHEDULES, key, value })
  const read = async (key: string) => (keys.has(key) ? store.get<Schedule>(SCHEDULES, key) : undefined)

  /** Firing and what becomes of the schedule are one write: neither a crash nor a restart fires it twice or not at all. */
  async function fire(key: string, due: EpochMs): Promise<void> {
    const release = clock.hold()
    try {
      const schedule = await read(key)
      // Forgotten or changed while it was being read: then it has another time, or none.
      const changed = !keys.has(key) || alarms.has(key)
      if (changed || schedule === undefined || nextDue(schedule, clock.now()) === undefined) return
      const over = timingOf(schedule.input.ScheduleExpression).kind === 'once'
      const next = { ...schedule, firedAt: due }
      const gone = over && schedule.input.ActionAfterCompletion === 'DELETE'
      if (gone) keys.delete(key)
      else plan(key, next)
      await deliveries.accept([deliveryOf(schedule, due, place)], [kept(key, gone ? undefined : next)])
    } finally {
      release()
    }
  }

  const plan = (key: string, schedule: Schedule): void => alarms.set(key, nextDue(schedule, clock.now()))

  return {
    service: scheduleApi({
      clock,
      place,
      groups,
      keys,
      read,
      async keep(schedule) {
        const key = keyOf(schedule.input)
        await store.write([kept(key, schedule)], { sync: true })
        keys.add(key)
        plan(key, schedule)
      },
      async forget(key) {
        alarms.set(key, undefined)
        keys.delete(key)
        await store.write([kept(key)], { sync: true })
      },
    }),

    createGroup(name) {
      groups.add(name)
      return { name, arn: arnOf('scheduler', `schedule-group/${name}`, place) }
    },

    async resume() {
      deliveries.resume()
      // The clock keeps the order of what is overdue.
      for (const [key, schedule] of await store.entries<Schedule>(SCHEDULES)) if (keys.has(key)) plan(key, schedule)
    },

    async close() {
      deliveries.close()
      alarms.stop()
    },
  }
}
