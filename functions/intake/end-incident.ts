import { type Incident, quietBy } from '#workflows/incidents/incident.ts'
import type { Incidents } from '../adapters/table/incidents.ts'
import type { Timer } from '../adapters/timer.ts'
import { shortHash } from '../runtime/ids.ts'

type Parts = { incidents: Incidents; timer: Timer; now: () => number }

export type EndIncident = (which: Pick<Incident, 'cause' | 'nth'>) => Promise<void>

/** @param at epoch ms */
export const quietTimer = ({ id }: Incident, at: number): string => `quiet-${shortHash(id)}-${Math.floor(at / 1000)}`

/** Ends an incident that has been quiet long enough; one that has not is looked at again when it may have. */
export const endIncident =
  ({ incidents, timer, now }: Parts): EndIncident =>
  async ({ cause, nth }) => {
    const incident = (await incidents.ofCause(cause)).find((one) => one.nth === nth)
    if (incident === undefined || incident.endedAt !== undefined) return
    const { lastAt } = await incidents.countOf(incident)
    const quiet = quietBy(lastAt)
    if (quiet <= now()) await incidents.end(incident, new Date(now()).toISOString())
    else await timer.set(quietTimer(incident, quiet), quiet, { due: 'incident-quiet', incident: { cause, nth } })
  }
