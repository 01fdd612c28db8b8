import { type Answered, answered } from '#workflows/recovery/answering.ts'
import type { Channel } from '#workflows/recovery/channels.ts'
import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import { answerSettlesSeconds } from '#workflows/recovery/playbook.ts'
import { isUrgent, type Recovery, type Saying } from '#workflows/recovery/recovery.ts'
import type { DataKeys } from '../adapters/data-keys.ts'
import type { AnswerMessage, Queue } from '../adapters/queues.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import type { Timeline } from '../adapters/table/timeline.ts'

/** What it takes to write down what a customer answers. */
export type AnswerParts = {
  recoveries: Recoveries
  timeline: Timeline
  tasks: Tasks
  dataKeys: DataKeys
  queue: Queue<AnswerMessage>
  now: () => number
}

export type HearAnswer = (
  recovery: Recovery,
  answer: { says: Saying; round: number; comment: string; channel: Channel },
) => Promise<Answered>

/**
 * Writes a customer's answer down. It counts ten minutes later, as it stands then; "unhappy" and "talk to me" count
 * at once. An answer that comes too late is read by a person: nothing a customer says is lost.
 */
export const hearAnswer =
  ({ recoveries, timeline, tasks, dataKeys, queue, now }: AnswerParts): HearAnswer =>
  async (recovery, { says, round, comment, channel }) => {
    const at = new Date(now()).toISOString()
    let outcome: Answered = 'same'
    const { said } = await recoveries.revise(recovery.id, (seen) => {
      const heard = answered(seen, { says, round }, now())
      outcome = heard.answered
      return heard.changes
    })
    if (isOpen(outcome)) {
      const since = isUrgent(says) ? undefined : said?.since
      if (since === undefined) await queue.send({ recovery: recovery.id, heard: { about: 'look' } })
      else await queue.send({ recovery: recovery.id, heard: { about: 'settled', since } }, answerSettlesSeconds)
    }
    const sealed = comment === '' ? undefined : await dataKeys.seal(recovery.customer, comment)
    await timeline.note(recovery.id, `said#${round}#${says}${sealed ? `#${at}` : ''}`, {
      at,
      what: 'answered',
      text: `The customer says: ${inWords[says]}.`,
      facts: { says },
      by: 'the customer',
      channel,
      ...(sealed && { sealed }),
    })
    if (!isOpen(outcome) && says !== 'happy')
      await tasks.open(
        {
          name: `late-answer~${round}~${says}`,
          kind: 'call',
          recovery: recovery.id,
          order: recovery.order,
          ...toBeSeenTo(`The customer says “${inWords[says]}”, after another answer counted. Please talk to them.`),
        },
        now(),
      )
    return outcome
  }

/** An answer sent twice is handed on twice: the first message may have been lost with the connection. */
const isOpen = (outcome: Answered): boolean => outcome === 'taken' || outcome === 'changed' || outcome === 'same'

const inWords: Record<Saying, string> = {
  happy: 'all is well',
  'not-looked-after': 'it is fixed, but I did not feel looked after',
  unhappy: 'it is not fixed',
  talk: 'I would like to talk to someone',
}
