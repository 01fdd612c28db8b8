import { beforeEach, describe, expect, test } from 'vitest'
import { compensate } from '#functions/compensate/handler.ts'
import { incidentsRoom } from '#functions/console/lists/incidents.ts'
import { endIncident } from '#functions/intake/end-incident.ts'
import { watch } from '#functions/intake/watch.ts'
import type { FailureReport } from '#workflows/failure-events/published/failure-report.ts'
import { incidentFromFailures } from '#workflows/incidents/incident.ts'
import { aRecovery, confirmed } from '../support/a-recovery.ts'
import { anOrder, eur, iso, noon } from '../support/an-order.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import { reported } from '../support/reported.ts'
import { thePolicy } from '../support/the-policy.ts'

const key = 'delivery~dhl~de-by'
let parts: InMemory
let watching: ReturnType<typeof watch>

beforeEach(() => {
  parts = inMemory()
  watching = watch(parts)
})

/** So many failures of one cause, one every hundred milliseconds. */
async function storm(count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    parts.clock.now += 100
    await watching({ recovery: `r_${n}`, order: `o-${n}`, cause: { key, reportedAt: iso(parts.now()) } })
  }
}
const incidents = () => parts.incidents.ofCause(key)
const only = async () => {
  const [incident, ...others] = await incidents()
  if (incident === undefined || others.length > 0) throw new Error(`there are ${others.length} incidents too many`)
  return incident
}

describe('a spike of failures of one cause', () => {
  test('S0.2 is one incident, and every failure belongs to it', async () => {
    await storm(incidentFromFailures + 40)
    const incident = await only()
    expect(incident.from).toBe(iso(noon + 100))
    expect((await parts.incidents.countOf(incident)).members).toBe(incidentFromFailures + 40)
  })

  test('S0.2 of two failures is none', async () => {
    await storm(2)
    expect(await incidents()).toEqual([])
  })

  test('F1 a failure that is told twice is counted once', async () => {
    await storm(incidentFromFailures)
    const member = { recovery: 'r_late', order: 'o-late', cause: { key, reportedAt: iso(parts.now() + 5) } }
    await watching(member)
    await watch(parts)(member)
    expect((await parts.incidents.countOf(await only())).members).toBe(incidentFromFailures + 1)
  })

  test('opens one incident when the last of them are worked on at the same moment', async () => {
    await storm(incidentFromFailures - 1)
    const at = iso(parts.now())
    const workers = Array.from({ length: 20 }, () => watch(parts))
    await Promise.all(
      workers.map((work, n) => work({ recovery: `r_x${n}`, order: `x-${n}`, cause: { key, reportedAt: at } })),
    )
    expect((await parts.incidents.countOf(await only())).members).toBe(incidentFromFailures + 19)
  })

  test('shows its members page by page, each of them once', async () => {
    await storm(incidentFromFailures + 300)
    const incident = await only()
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await parts.incidents.membersOf(incident, { limit: 70, ...(after && { after }) })
      seen.push(...page.members.map(({ recovery }) => recovery))
      after = page.next
    } while (after !== undefined)
    expect(seen).toHaveLength(incidentFromFailures + 300)
    expect(new Set(seen).size).toBe(seen.length)
  })

  test('writes to no single item more than once in a while', async () => {
    await storm(incidentFromFailures + 320)
    const counters = parts.table.items().filter(({ sk }) => sk === 'COUNT')
    expect(counters.length).toBeGreaterThan(12)
    expect(Math.max(...counters.map(({ members }) => Number(members)))).toBeLessThan(60)
  })
})

test('staff see one row for the storm, and its members page by page', async () => {
  await storm(incidentFromFailures + 1)
  const room = incidentsRoom(parts)
  const { incidents: rows } = (await (await room.request('/')).json()) as {
    incidents: { id: string; members: number }[]
  }
  expect(rows).toEqual([expect.objectContaining({ id: `${key}~1`, members: incidentFromFailures + 1 })])
  const { members, next } = (await (await room.request(`/${key}~1`)).json()) as { members: unknown[]; next: string }
  expect(members).toHaveLength(50)
  expect(next).toBeDefined()
  expect((await room.request('/delivery~nobody~1')).status).toBe(404)
})

describe('an incident', () => {
  const endDue = async () => endIncident(parts)({ cause: key, nth: 1 })

  test('goes on while failures come, and ends half an hour after the last', async () => {
    await storm(incidentFromFailures + 10)
    parts.clock.now += 29 * 60_000
    await endDue()
    expect((await only()).endedAt).toBeUndefined()
    expect(parts.timer.set).toHaveBeenCalledTimes(2)
    parts.clock.now += 61_000
    await endDue()
    expect((await only()).endedAt).toBe(iso(parts.now()))
  })

  test('gives everybody in it the same, and more only to whom it fails again', async () => {
    await storm(incidentFromFailures)
    await parts.orders.keep(
      anOrder({ items: [{ id: 'line-1', title: 'Sofa', quantity: 1, price: eur(20_000) }] }),
      iso(noon),
    )
    const given: number[] = []
    const issue = async ({ amount }: { amount: { minor: number; currency: string } }) => {
      given.push(amount.minor)
      return { creditId: 'c', minor: amount.minor }
    }
    const recovery = aRecovery({ cause: { key, reportedAt: iso(parts.now()) }, remedy: confirmed })
    await parts.recoveries.open(recovery)
    const step = compensate({ ...parts, issue: issue as never, policy: thePolicy() })
    await step({ contract: 1, recoveryId: recovery.id })
    expect(given).toEqual([500])
    await parts.recoveries.change(recovery.id, { round: 2 })
    await step({ contract: 1, recoveryId: recovery.id })
    expect(given[1]).toBeGreaterThan(500)
  })
})

test('a recovery knows the cause that its failure was reported with', async () => {
  await parts.orders.keep(anOrder(), iso(noon))
  const report: FailureReport = {
    order: 'A-1001',
    kind: 'damaged',
    occurredAt: iso(noon),
    line: 'line-1',
    cause: { supplier: 'Acme' },
  }
  await reported(parts, 'e_1', report)
  const opened = parts.table.items().find(({ sk }) => sk === 'REC')
  expect(opened?.cause).toEqual({ key: 'product~acme', reportedAt: iso(noon) })
})
