import { brandInVoice } from '#workflows/letters/brand-in-voice.ts'
import type { Lane } from '#workflows/mail/lanes.ts'
import brandFile from '../../config/brand.yaml'
import { openMail } from '../adapters/mail.ts'
import type { LetterMessage } from '../adapters/queues.ts'
import { told } from '../runtime/environment.ts'
import * as parts from '../runtime/parts.ts'
import { queueConsumer } from '../runtime/queue-consumer.ts'
import { unreachable } from '../runtime/unreachable.ts'
import { factsOf } from './facts-of.ts'
import { nextLookSeconds, paceOf, roomToday } from './pace.ts'
import { sendLetter } from './send-letter.ts'
import { together } from './together.ts'

/** The mail lane: one sender for letters that are urgent and one for all others, each at its own pace. */
export const handler = queueConsumer(() => {
  const now = parts.now
  const [urgent, ordinary] = [parts.urgentLetters(), parts.ordinaryLetters()]
  const [recoveries, letters, tasks] = [parts.recoveries(), parts.letters(), parts.tasks()]
  const orders = parts.orders()
  const shared = {
    orders,
    recoveries,
    letters,
    together: together({ recoveries, letters, lettingsDown: parts.lettingsDown(), now }),
    timeline: parts.timeline(),
    timer: parts.timer(),
    waits: parts.waits(),
    tasks,
    suppressed: parts.suppressed(),
    writtenTo: parts.writtenTo(),
    lettersSwitch: parts.lettersSwitch(),
    unreachable: unreachable({ tasks, answers: parts.answers(), now }),
    dataKeys: parts.dataKeys(),
    mail: openMail(told('configurationSet'), process.env.AWS_REGION ?? ''),
    factsOf: factsOf({
      orders,
      credits: parts.credits(),
      lines: parts.lines(),
      dataKeys: parts.dataKeys(),
      links: parts.links(),
      publicUrl: told('publicUrl'),
      now,
    }),
    brand: brandInVoice(brandFile),
    again: {
      send: (message: LetterMessage, delay?: number) =>
        (message.key.startsWith('acknowledgement') ? urgent : ordinary).send(message, delay),
    },
    now,
  }
  const senderOf = (lane: Lane) => sendLetter({ ...shared, pace: paceOf(lane, Number(told('lettersPerSecond')), now) })
  const senders = { urgent: senderOf('urgentLetters'), ordinary: senderOf('ordinaryLetters') }
  const hasRoom = roomToday(parts.mailDays(), Number(told('lettersPerDay')), now)
  const urgentName = told('urgentLetters').split('/').at(-1)
  return async (message: LetterMessage, queue) => {
    if (queue === urgentName) return senders.urgent(message)
    return (await hasRoom()) ? senders.ordinary(message) : ordinary.send(message, nextLookSeconds)
  }
})
