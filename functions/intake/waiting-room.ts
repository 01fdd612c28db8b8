import { parkedSeconds } from '#workflows/recovery/playbook.ts'
import type { IntakeMessage, Queue } from '../adapters/queues.ts'
import type { Receipts, WaitsFor } from '../adapters/table/receipts.ts'
import type { Timer } from '../adapters/timer.ts'

type Parts = { receipts: Receipts; intake: Queue<IntakeMessage>; timer: Timer; now: () => number }

export type WaitingRoom = ReturnType<typeof waitingRoom>

/** Where news waits for the order it is about; whoever tells of the order wakes it, and a person is asked in the end. */
export const waitingRoom = ({ receipts, intake, timer, now }: Parts) => ({
  /** @param isKnown looks once more: what came while we looked would wake nobody any more */
  async park(receipt: string, place: WaitsFor, because: string, isKnown: () => Promise<boolean>): Promise<void> {
    await receipts.park(place, receipt)
    await receipts.become(receipt, 'parked', { because })
    await timer.set(`parked-${receipt}`, now() + parkedSeconds * 1000, { due: 'still-parked', receipt })
    if (await isKnown()) await intake.send({ receipt })
  },

  async wake(place: WaitsFor): Promise<void> {
    for (const receipt of await receipts.parkedFor(place)) {
      const parked = await receipts.find(receipt)
      if (parked?.state === 'parked') await intake.send({ receipt })
    }
  },
})
