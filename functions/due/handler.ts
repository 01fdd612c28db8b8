import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import { secondTouchOf } from '#workflows/recovery/second-touch.ts'
import { handedOn } from '../adapters/handed-on.ts'
import type { AnswerMessage, IntakeMessage, LetterMessage, Queue } from '../adapters/queues.ts'
import type { Receipts } from '../adapters/table/receipts.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import type { DueMessage } from '../adapters/timer.ts'
import { acceptance } from '../runtime/acceptance.ts'
import { askForItByHand } from '../runtime/ask-for-it-by-hand.ts'
import { named } from '../runtime/faults.ts'
import type { MailLane } from '../runtime/mail-lane.ts'
import * as parts from '../runtime/parts.ts'
import { type Overdue, overdue } from './overdue.ts'

type Parts = {
  recoveries: Recoveries
  receipts: Receipts
  tasks: Tasks
  intake: Queue<IntakeMessage>
  overdue: Overdue
  mail: MailLane
  ordinary: Queue<LetterMessage>
  answers: Queue<AnswerMessage>
  now: () => number
}

/** Whatever comes due, looked at again first: what has been settled meanwhile needs nothing. */
export const due =
  ({ recoveries, receipts, tasks, intake, overdue, mail, ordinary, answers, now }: Parts) =>
  async (message: DueMessage): Promise<void> => {
    // A schedule that an earlier release has set comes here with it.
    const on = handedOn(message)
    if (on?.queue === 'intake') return intake.send(on.message)
    if (on?.queue === 'answers') return answers.send(on.message)
    if (on !== undefined) return ordinary.send(on.message)
    switch (message.due) {
      case 'promised':
        return overdue.promised(message)
      case 'stalled':
        return overdue.stalled(message)
      case 'still-parked': {
        const receipt = await receipts.find(message.receipt)
        if (receipt?.state !== 'parked') return
        // A carrier tells of every parcel of its account, of other shops and channels too: nobody is asked about those.
        if (receipt.type === 'tracking.updated' && receipt.order === undefined)
          return void (await receipts.become(receipt.receipt, 'nothing-to-do', {
            because: 'it is of no order of ours',
          }))
        const question = toBeSeenTo(
          'A failure was reported for an order that nobody has told us of. Please find out whose it is.',
        )
        await tasks.open(
          {
            name: 'unknown-order',
            kind: 'unknown-order',
            receipt: receipt.receipt,
            ...(receipt.order && { order: receipt.order }),
            ...question,
          },
          now(),
        )
        return
      }
      case 'second-touch': {
        const { id, round, remedy, ...recovery } = await recoveries.get(message.recovery)
        const kind = secondTouchOf(recovery)
        if (kind === undefined || round !== message.round) return
        const wantedAt = new Date(now()).toISOString()
        return mail.want({
          recovery: id,
          key: `${kind}#${round}`,
          kind,
          round,
          wantedAt,
          facts: { remedy: remedy?.kind },
        })
      }
      case 'unheard': {
        const recovery = await recoveries.find(message.recovery)
        if (recovery?.remedy?.n !== message.remedy || recovery.remedy.state !== 'asked') return
        await askForItByHand(tasks, recovery, recovery.remedy, now())
        return
      }
    }
  }

let handle: ReturnType<typeof due> | undefined

const open = () => {
  const now = parts.now
  const shared = { receipts: parts.receipts(), intake: parts.intake(), now }
  return due({
    ...shared,
    recoveries: parts.recoveries(),
    tasks: parts.tasks(),
    mail: parts.mail(),
    ordinary: parts.ordinaryLetters(),
    answers: parts.answers(),
    overdue: overdue({
      orders: parts.orders(),
      parcels: parts.parcels(),
      deliveries: parts.deliveries(),
      scans: parts.scans(),
      faults: parts.faults(),
      accept: acceptance({ ...shared, dataKeys: parts.dataKeys() }),
    }),
  })
}

/** Lambda tries an asynchronous call three times; what still fails goes to the dead letters, and so to a person. */
export const handler = async (message: DueMessage): Promise<void> => {
  handle ??= open()
  try {
    await handle(message)
  } catch (error) {
    throw named(error)
  }
}
