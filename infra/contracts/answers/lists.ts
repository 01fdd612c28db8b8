import * as z from 'zod/mini'
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

/** An event, what became of it, and what is read in it now and why. */
export const eventPage = z.extend(quarantined, {
  state: z.string(),
  recovery: perhaps(z.string()),
  read: perhaps(z.looseObject({})),
})
