import type { EventBridgeEvent } from 'aws-lambda'
import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import type { TaskName } from '#workflows/recovery/task-names.ts'
import type { Letters } from '../adapters/table/letters.ts'
import type { Suppressed } from '../adapters/table/suppressed.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import { named } from '../runtime/faults.ts'
import * as parts from '../runtime/parts.ts'
import { type Unreachable, unreachable } from '../runtime/unreachable.ts'
import { keyFrom, mailEvent } from './mail-event.ts'
import { type Reputation, reputation } from './reputation.ts'

type Parts = {
  letters: Letters
  suppressed: Suppressed
  tasks: Tasks
  unreachable: Unreachable
  reputation: Reputation
  now: () => number
}

/** Keeps what the mail system reports of our letters; a letter that comes back brings a person. */
export const mailEvents =
  ({ letters, suppressed, tasks, unreachable, reputation, now }: Parts) =>
  async ({ detail }: EventBridgeEvent<string, unknown>): Promise<void> => {
    const read = mailEvent.safeParse(detail)
    if (!read.success) return
    const { eventType, mail, bounce } = read.data
    const [recovery] = mail.tags.recovery
    const key = keyFrom(mail.tags.letter[0])
    // Who has sent it has written that down already, unless they were cut off.
    const isKnown = eventType === 'Send' && (await letters.find(recovery, key))?.mailId === mail.messageId
    if (isKnown) return reputation(recovery, 'sent')
    const letter = await letters.seen(recovery, key, { event: eventType, at: mail.timestamp, mailId: mail.messageId })
    const hasArrived = letter?.seen?.Delivery !== undefined

    switch (eventType) {
      case 'Send':
        await letters.sentAs(mail.messageId, recovery)
        return reputation(recovery, 'sent')
      case 'Delivery':
        if (letter?.seen?.DeliveryDelay !== undefined) await tasks.withdraw(`${recovery}.delayed~${key}`)
        return
      case 'DeliveryDelay':
        return letter?.kind === 'acknowledgement' && !hasArrived
          ? ask(`delayed~${key}`, 'Their mail system does not take our first letter. Please reach them another way.')
          : undefined
      case 'Bounce':
        if (bounce?.bounceType === 'Permanent') return givenUp('bounce')
        return hasArrived ? undefined : lost()
      case 'Complaint':
        return givenUp('complaint')
    }

    /** No letter is sent to such an address again, of whatever recovery. */
    async function givenUp(because: 'bounce' | 'complaint'): Promise<void> {
      await suppressed.suppress(mail.tags.reader[0], { because, at: new Date(now()).toISOString() })
      await letters.change(recovery, key, { state: 'failed', because })
      await unreachable(recovery)
      await reputation(recovery, because === 'bounce' ? 'bounced' : 'complained')
    }

    /** A mailbox that is full today may take the next letter. What came back after it had arrived is an absence note. */
    async function lost(): Promise<void> {
      await letters.change(recovery, key, { state: 'failed', because: 'bounce' })
      await ask(`letter~${key}`, `The letter “${key}” did not arrive. Please tell the customer another way.`)
    }

    async function ask(name: TaskName, question: string): Promise<void> {
      await tasks.open({ name, kind: 'letter', recovery, ...toBeSeenTo(question) }, now())
    }
  }

let handle: ReturnType<typeof mailEvents> | undefined

const open = () => {
  const shared = { tasks: parts.tasks(), now: parts.now }
  return mailEvents({
    ...shared,
    letters: parts.letters(),
    suppressed: parts.suppressed(),
    unreachable: unreachable({ ...shared, answers: parts.answers() }),
    reputation: reputation({ ...shared, mailDays: parts.mailDays(), lettersSwitch: parts.lettersSwitch() }),
  })
}

export const handler = async (event: EventBridgeEvent<string, unknown>): Promise<void> => {
  handle ??= open()
  try {
    await handle(event)
  } catch (error) {
    throw named(error)
  }
}
