import * as z from 'zod/mini'
import { failureKind } from '#workflows/failure-events/failure-kinds.ts'
import { count, instant, next, perhaps } from './shared.ts'

export const incident = z.object({
  id: z.string(),
  cause: z.string(),
  from: instant,
  openedAt: instant,
  lastAt: perhaps(instant),
  endedAt: perhaps(instant),
  members: count,
})

export const incidentList = z.object({ incidents: z.array(incident), next })

export const incidentPage = z.object({
  incident,
  members: z.array(z.object({ recovery: z.string(), order: z.string() })),
  next,
})

/** What came in and could not be read or worked on. */
export const quarantined = z.object({
  receipt: z.string(),
  type: z.string(),
  order: perhaps(z.string()),
  acceptedAt: instant,
  because: perhaps(z.string()),
})

export const quarantineList = z.object({ events: z.array(quarantined), next })

/** An event and what became of it. */
const eventRow = z.extend(quarantined, { state: z.string(), recovery: perhaps(z.string()) })

export const eventList = z.object({ events: z.array(eventRow), next })

/** An event, what became of it, and what is read in it now and why. */
export const eventPage = z.extend(eventRow, {
  read: perhaps(
    z.looseObject({
      outcome: perhaps(z.enum(['failure', 'order', 'update', 'resolved', 'ignored', 'quarantined'])),
      failure: perhaps(z.looseObject({ kind: failureKind, since: z.string() })),
      because: perhaps(z.string()),
      /** Why it is no event of that system at all. */
      notTheirs: perhaps(z.string()),
    }),
  ),
})
