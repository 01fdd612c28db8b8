import type { IntakeMessage, Queue } from '#functions/adapters/queues.ts'
import type { Receipt, Receipts } from '#functions/adapters/table/receipts.ts'
import type { Tasks } from '#functions/adapters/table/tasks.ts'
import type { takingIn } from '#functions/runtime/taking-in.ts'
import type { Pace } from '#functions/runtime/token-bucket.ts'

type Parts = {
  receipts: Receipts
  tasks: Tasks
  intake: Queue<IntakeMessage>
  readAgain: ReturnType<typeof takingIn>['readAgain']
  pace: Pace
}

export type Again = { takenIn: number; stillAside: number }

const pageLength = 100

/** Takes everything in again that was set aside, the oldest first and at a bounded rate, once it has been mended. */
export async function quarantineAgain({ receipts, tasks, intake, readAgain, pace }: Parts): Promise<Again> {
  const again: Again = { takenIn: 0, stillAside: 0 }
  let page = await receipts.quarantined({ limit: pageLength })
  while (page.length > 0) {
    for (const { receipt } of page) {
      const known = await receipts.find(receipt)
      if (known?.state !== 'quarantined') continue
      await pace()
      again[(await isTakenIn(known)) ? 'takenIn' : 'stillAside']++
    }
    const after = page.length === pageLength ? page.at(-1)?.place : undefined
    page = after === undefined ? [] : await receipts.quarantined({ limit: pageLength, after })
  }
  return again

  /** What another system sent is read anew, in its own words; an event of ours goes back to work. */
  async function isTakenIn({ receipt, type, acceptedAt }: Receipt): Promise<boolean> {
    if (type.startsWith('systems/')) {
      const taken = await readAgain(receipt)
      return taken?.taken === 'accepted' || taken?.taken === 'ignored'
    }
    await receipts.become(receipt, 'accepted', { acceptedAt })
    await intake.send({ receipt })
    await tasks.withdraw(`${receipt}.quarantine`)
    return true
  }
}
