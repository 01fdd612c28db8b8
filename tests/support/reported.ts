import type { Receipt } from '#functions/adapters/table/receipts.ts'
import { establish } from '#functions/intake/establish.ts'
import { reportFailure } from '#functions/intake/report-failure.ts'
import { watch } from '#functions/intake/watch.ts'
import type { FailureReport } from '#workflows/failure-events/published/failure-report.ts'
import { iso, noon } from './an-order.ts'
import type { InMemory } from './in-memory.ts'

export const late: FailureReport = { order: 'A-1001', kind: 'late', occurredAt: iso(noon) }
export const damaged: FailureReport = { ...late, kind: 'damaged', line: 'line-1' }

/** Works on a failure that a door has accepted under this receipt. */
export async function reported(parts: InMemory, receipt: string, what: FailureReport = late): Promise<void> {
  await reportFailure({ ...parts, establish: establish(parts), watch: watch(parts) })(
    await accepted(parts, receipt),
    what,
  )
}

/** The receipt of an event that a door has taken in: as it stands by now, if it was taken in before. */
export async function accepted(parts: InMemory, receipt: string): Promise<Receipt> {
  const event = { owner: 'o', key: 'k', box: '' }
  const fresh = { type: 'failure.reported' as const, digest: '', acceptedAt: iso(noon), state: 'accepted' as const }
  await parts.receipts.keep({ receipt, ...fresh, event, expires: 0 })
  return (await parts.receipts.find(receipt)) ?? { receipt, ...fresh, event, expires: 0 }
}
