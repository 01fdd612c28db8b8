import { establish } from '#functions/intake/establish.ts'
import { reportFailure } from '#functions/intake/report-failure.ts'
import { watch } from '#functions/intake/watch.ts'
import type { FailureReport } from '#workflows/failure-events/published-events.ts'
import { iso, noon } from './an-order.ts'
import type { InMemory } from './in-memory.ts'

export const late: FailureReport = { order: 'A-1001', kind: 'late', occurredAt: iso(noon) }
export const damaged: FailureReport = { ...late, kind: 'damaged', line: 'line-1' }

/** Works on a failure that a door has accepted under this receipt. */
export async function reported(parts: InMemory, receipt: string, what: FailureReport = late): Promise<void> {
  const event = { owner: 'o', key: 'k', box: '' }
  const accepted = { type: 'failure.reported' as const, digest: '', acceptedAt: iso(noon), state: 'accepted' as const }
  await parts.receipts.keep({ receipt, ...accepted, event, expires: 0 })
  const known = await parts.receipts.find(receipt)
  if (known) await reportFailure({ ...parts, establish: establish(parts), watch: watch(parts) })(known, what)
}
