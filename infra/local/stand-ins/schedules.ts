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

/** Opens the stand-in for EventBridge Scheduler: one-time and rate schedules, durable, in the clock's time. */
export async function openSchedules({ clock, store, deliver, place = HERE }: SchedulesOptions): Promise<Schedules> {
  const groups = new Set(['default'])
  const schedules = new Map<string, Schedule>(await store.entries<Schedule>(SCHEDULES))
  const timers = new Map<string, () => void>()
  const deliveries = await openDeliveries({ clock, store, deliver, collection: 'schedule-deliveries' })

  const kept = (schedule: Schedule, value?: Schedule): Change => ({
    collection: SCHEDULES,
    key: keyOf(schedule.input),
    value,
  })

  /** Firing and what becomes of the schedule are one write: neither a crash nor a restart fires it twice or not at all. */
  async function fire(schedule: Schedule, due: EpochMs): Promise<void> {
    const release = clock.hold()
    try {
      const key = keyOf(schedule.input)
      const over = timingOf(schedule.input.ScheduleExpression).kind === 'once'
      const next = { ...schedule, firedAt: due }
      const gone = over && schedule.input.ActionAfterCompletion === 'DELETE'
      if (gone) schedules.delete(key)
      else schedules.set(key, next)
      if (!gone) plan(next)
      await deliveries.accept([deliveryOf(schedule, due, place)], [kept(schedule, gone ? undefined : next)])
    } finally {
      release()
    }
  }

  function plan(schedule: Schedule): void {
    const key = keyOf(schedule.input)
    timers.get(key)?.()
    timers.delete(key)
    const due = nextDue(schedule, clock.now())
    if (due === undefined) return
    const begin = () => {
      timers.delete(key)
      fire(schedule, due).catch((error) => console.error(`${schedule.arn} could not be fired:`, error))
    }
    timers.set(key, clock.at(due, begin))
  }

  return {
    service: scheduleApi({
      clock,
      place,
      groups,
      schedules,
      async keep(schedule) {
        await store.write([kept(schedule, schedule)], { sync: true })
        schedules.set(keyOf(schedule.input), schedule)
        plan(schedule)
      },
      async forget(schedule) {
        const key = keyOf(schedule.input)
        timers.get(key)?.()
        timers.delete(key)
        schedules.delete(key)
        await store.write([kept(schedule)], { sync: true })
      },
    }),

    createGroup(name) {
      groups.add(name)
      return { name, arn: arnOf('scheduler', `schedule-group/${name}`, place) }
    },

    async resume() {
      deliveries.resume()
      // The clock keeps the order of what is overdue.
      for (const schedule of schedules.values()) plan(schedule)
    },

    async close() {
      deliveries.close()
      for (const cancel of timers.values()) cancel()
    },
  }
}
