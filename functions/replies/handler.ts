import type { SESEvent } from 'aws-lambda'
import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import { openReceivedMail, type ReceivedMail } from '../adapters/received-mail.ts'
import type { Letters } from '../adapters/table/letters.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import { told } from '../runtime/environment.ts'
import { named } from '../runtime/faults.ts'
import { shortHash } from '../runtime/ids.ts'
import { say } from '../runtime/log.ts'
import * as parts from '../runtime/parts.ts'
import { type Joining, joinRecovery } from './join-recovery.ts'
import { type Reply, replyIn } from './new-words.ts'

type Parts = Joining & { received: ReceivedMail; letters: Letters; tasks: Tasks; now: () => number }

/** Where SES puts what it takes in. */
const folder = 'received/'

/** A reply to any letter joins its recovery. What a machine wrote is let go, and is never answered. */
export const replies = ({ received, letters, ...joining }: Parts) =>
  async function take(messageId: string): Promise<void> {
    const raw = await received.read(`${folder}${messageId}`)
    if (raw === undefined) return
    const reply = await replyIn(raw)
    if (reply.isAutomatic) say('automaticReply', { mail: messageId })
    else {
      const recovery = await answeredBy(reply)
      if (recovery === undefined) return strange(messageId)
      await joinRecovery(joining, recovery, messageId, reply)
    }
    await received.forget(`${folder}${messageId}`)

    async function answeredBy({ answers }: Reply): Promise<string | undefined> {
      for (const mailId of answers) {
        const recovery = await letters.recoveryOfMail(mailId)
        if (recovery !== undefined) return recovery
      }
      return undefined
    }

    /** Kept where it is until a person has read it there. */
    async function strange(id: string): Promise<void> {
      const question = toBeSeenTo(`A mail came that answers no letter of ours. Please read it: ${folder}${id}.`)
      await joining.tasks.open(
        { name: 'mail', kind: 'letter', receipt: `e_${shortHash('mail', id)}`, ...question },
        joining.now(),
      )
    }
  }

let take: ReturnType<typeof replies> | undefined

export const handler = async ({ Records }: SESEvent): Promise<void> => {
  take ??= replies({
    received: openReceivedMail(told('receivedMail')),
    letters: parts.letters(),
    recoveries: parts.recoveries(),
    orders: parts.orders(),
    tasks: parts.tasks(),
    timeline: parts.timeline(),
    dataKeys: parts.dataKeys(),
    queue: parts.answers(),
    now: parts.now,
  })
  try {
    for (const { ses } of Records) await take(ses.mail.messageId)
  } catch (error) {
    throw named(error)
  }
}
