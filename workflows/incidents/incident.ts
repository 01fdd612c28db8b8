/**
 * Many failures of one cause in a short time. The recoveries of its members run as always; their compensation follows
 * one flat rule, and staff see one incident.
 */
export type Incident = {
  /** Its cause and which incident of that cause it is: `delivery~dhl~de-by~1`. */
  id: string
  cause: string
  nth: number
  /** The first failure that counts to it. ISO 8601. */
  from: string
  openedAt: string
  endedAt?: string
}

/** Five hundred failures of one cause in five minutes are no coincidence; shops that large have a few a minute. */
export const incidentFromFailures = 500
export const incidentWindowSeconds = 5 * 60

/** An incident is over when no failure of its cause was reported for so long. */
export const incidentQuietSeconds = 30 * 60

export const incidentIdOf = (cause: string, nth: number): string => `${cause}~${nth}`

/** The incident that a failure reported at this time belongs to. */
export const coveredBy = (incidents: Incident[], reportedAt: string): Incident | undefined =>
  incidents.find(({ from, endedAt }) => from <= reportedAt && (endedAt === undefined || reportedAt <= endedAt))

/**
 * The incident that these failures of one cause make, if they do.
 * @param reported when each was reported, ISO 8601 @param known the incidents of this cause so far @param now epoch ms
 */
export function incidentIn(cause: string, reported: string[], known: Incident[], now: number): Incident | undefined {
  const since = new Date(now - incidentWindowSeconds * 1000).toISOString()
  const recent = reported.filter((at) => at >= since).sort()
  const [from] = recent
  if (from === undefined || recent.length < incidentFromFailures) return undefined
  const nth = known.length + 1
  return { id: incidentIdOf(cause, nth), cause, nth, from, openedAt: new Date(now).toISOString() }
}

/** When an incident is over unless another failure is reported. Epoch ms. */
export const quietBy = (lastReportedAt: string): number => Date.parse(lastReportedAt) + incidentQuietSeconds * 1000
