import { type Incident, incidentIn, quietBy } from '#workflows/incidents/incident.ts'
import type { Fault } from '../adapters/table/faults.ts'
import type { Incidents } from '../adapters/table/incidents.ts'
import type { Timer } from '../adapters/timer.ts'
import { quietTimer } from './end-incident.ts'

type Parts = { incidents: Incidents; timer: Timer; now: () => number }

export type Watch = (fault: Pick<Fault, 'recovery' | 'order' | 'cause'>) => Promise<void>

/** In a storm every failure asks for the same incident: one that was open a moment ago is not asked for again. */
const rememberedMs = 10_000

/** Watches what failures have in common: many of one cause in a short time open an incident, the others join it. */
export const watch = ({ incidents, timer, now }: Parts): Watch => {
  const remembered = new Map<string, { incident: Incident; at: number }>()

  return async ({ recovery, order, cause: { key, reportedAt } }) => {
    const member = { recovery, order, reportedAt }
    const known = await knownOf(key)
    const open = known.find(({ endedAt }) => endedAt === undefined)
    if (open !== undefined && reportedAt > open.openedAt) return incidents.join(open, member)

    const reported = await incidents.see(key, member)
    const incident = open ?? incidentIn(key, reported, known, now())
    if (incident === undefined) return
    if (open === undefined) await incidents.open(incident)
    const quiet = quietBy(incident.openedAt)
    const which = { cause: key, nth: incident.nth }
    await timer.set(quietTimer(incident, quiet), quiet, { due: 'incident-quiet', incident: which })
  }

  async function knownOf(cause: string): Promise<Incident[]> {
    const kept = remembered.get(cause)
    if (kept !== undefined && kept.at > now() - rememberedMs) return [kept.incident]
    const known = await incidents.ofCause(cause)
    const open = known.find(({ endedAt }) => endedAt === undefined)
    if (open === undefined) remembered.delete(cause)
    else remembered.set(cause, { incident: open, at: now() })
    return known
  }
}
