import type { Brand } from '#workflows/letters/brand.ts'
import { brandInVoice } from '#workflows/letters/brand-in-voice.ts'
import { renderLetter } from '#workflows/letters/render-letter.ts'
import { unfoundedIn } from '#workflows/letters/unfounded.ts'
import { voiceFindings } from '#workflows/letters/voice/voice-findings.ts'
import { mayLeaveFrom } from '#workflows/mail/quiet-hours.ts'
import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import { Failure } from '#workflows/recovery/failures.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { overtakenBy } from '#workflows/recovery/still-true.ts'
import brandFile from '../../config/brand.yaml'
import { LetterRefused, openMail } from '../adapters/mail.ts'
import type { LetterMessage, Queue } from '../adapters/queues.ts'
import type { Letter } from '../adapters/table/letters.ts'
import type { Suppressed } from '../adapters/table/suppressed.ts'
import type { Switch } from '../adapters/table/switches.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import type { Timer } from '../adapters/timer.ts'
import { NotDone } from '../runtime/effect.ts'
import { told } from '../runtime/environment.ts'
import { shortHash } from '../runtime/ids.ts'
import { say } from '../runtime/log.ts'
import * as parts from '../runtime/parts.ts'
import { queueConsumer } from '../runtime/queue-consumer.ts'
import { type Unreachable, unreachable } from '../runtime/unreachable.ts'
import { type FactsOf, factsOf } from './facts-of.ts'
import { type Lane, paceOf } from './pace.ts'
import { isSent, type Sending, send } from './send.ts'
import { type Together, together } from './together.ts'

type Parts = Sending & {
  tasks: Tasks
  suppressed: Suppressed
  lettersSwitch: Switch
  unreachable: Unreachable
  factsOf: FactsOf
  together: Together
  timer: Timer
  brand: Brand
  again: Queue<LetterMessage>
}

/** How long a letter rests when the mail system takes none: it goes back to the end of its queue. */
const restSeconds = 60

/** How long a letter rests while a person has yet to answer the customer's own. */
const listeningSeconds = 900

/** How soon a letter asks again whether letters may leave, once a person has let them go on. */
const stoppedSeconds = 300

const isToRest = ({ kind }: Letter, { listening }: Recovery): boolean =>
  listening !== undefined && kind !== 'acknowledgement'

/** How long a letter waits for another that goes first. */
const turnSeconds = 20

/** How often a letter is looked at anew when its recovery changes just before it leaves. */
const mostLooks = 5

/** Sends one wanted letter, once, if it is still true. What cannot be sent goes to a person; the recovery goes on. */
export const sendLetter = (parts: Parts) => {
  const {
    recoveries,
    letters,
    tasks,
    suppressed,
    lettersSwitch,
    unreachable,
    factsOf,
    together,
    timer,
    brand,
    again,
    now,
  } = parts
  return async function sendWanted(message: LetterMessage, looks = 1): Promise<void> {
    const letter = await letters.find(message.recovery, message.key)
    if (letter === undefined || letter.state !== 'wanted') return
    const recovery = await recoveries.get(letter.recovery)
    const leader = await together.follow(letter, recovery)
    if (leader === 'wait' || (await comesBeforeIts(letter, recovery))) return again.send(message, turnSeconds)
    if (leader !== 'none') return leftWith(leader.sent)
    const overtaken = isSent(letter, recovery) ? undefined : overtakenBy(letter, recovery)
    if (overtaken !== undefined) return notSent('dropped', overtaken)
    if (isToRest(letter, recovery)) return again.send(message, listeningSeconds)
    if (!isSent(letter, recovery) && (await lettersSwitch.read()).stopped) return again.send(message, stoppedSeconds)
    const led = await together.lead(letter, recovery)
    if (led === 'wait') return again.send(message, turnSeconds)
    const known = await factsOf(letter, led.recovery, led.also)
    if (known === undefined) return notSent('dropped', 'the customer has been erased')
    if (!isSent(letter, recovery) && (await suppressed.has(known.to.address))) {
      await unreachable(recovery.id)
      return notSent('failed', 'letters to this address come back')
    }
    const leavesAt = mayLeaveFrom(letter.kind, now(), known.facts.timeZone)
    if (!isSent(letter, recovery) && leavesAt > now()) return waitUntil(leavesAt)

    const rendered = renderLetter(known.facts, brand)
    const [broken] = voiceFindings(rendered.ownWords, { kind: letter.kind, locale: rendered.language })
    if (broken !== undefined) return fail(`it breaks the voice rule ${broken.rule}`)
    if (unfoundedIn(rendered, known.facts, recovery, brand).length > 0)
      return fail('it says something that its recovery does not know')
    try {
      const sent = await send(parts, letter, led.recovery, {
        ...rendered,
        to: known.to,
        stop: known.stop,
      })
      if (!sent && looks === mostLooks) throw new Failure('TryAgain', `${recovery.id} keeps changing under its letter`)
      if (!sent) return sendWanted(message, looks + 1)
    } catch (error) {
      if (error instanceof LetterRefused) return fail(error.because)
      if (error instanceof NotDone) return again.send(message, restSeconds)
      throw error
    }

    /** A recap that is quicker than the acknowledgement lets it go first. */
    async function comesBeforeIts({ kind }: Letter, { id, acknowledgedAt }: Recovery): Promise<boolean> {
      if (kind === 'acknowledgement' || acknowledgedAt !== undefined) return false
      return (await letters.find(id, 'acknowledgement#1'))?.state === 'wanted'
    }

    async function leftWith({ sentAt = new Date(now()).toISOString(), copy }: Letter): Promise<void> {
      await recoveries.change(recovery.id, { acknowledgedAt: sentAt })
      await letters.change(message.recovery, message.key, { state: 'sent', sentAt, ...(copy && { copy }) })
      say('letterSent', { recovery: recovery.id, letter: message.key, with: recovery.acknowledgedWith })
    }

    function waitUntil(at: number): Promise<void> {
      return timer.set(`letter-${shortHash(message.recovery, message.key, String(at))}`, at, {
        due: 'letter',
        ...message,
      })
    }

    async function notSent(state: 'dropped' | 'failed', because: string): Promise<void> {
      await letters.change(message.recovery, message.key, { state, because })
      say('letterNotSent', { recovery: message.recovery, letter: message.key, because })
    }

    async function fail(because: string): Promise<void> {
      const question = toBeSeenTo(
        `The letter “${message.key}” could not be sent: ${because}. Please tell the customer another way.`,
      )
      await tasks.open(
        { name: `letter~${message.key}`, kind: 'letter', recovery: recovery.id, order: recovery.order, ...question },
        now(),
      )
      await notSent('failed', because)
    }
  }
}

export const handler = queueConsumer(() => {
  const now = parts.now
  const [urgent, ordinary] = [parts.urgentLetters(), parts.ordinaryLetters()]
  const [recoveries, letters, tasks] = [parts.recoveries(), parts.letters(), parts.tasks()]
  const shared = {
    recoveries,
    letters,
    together: together({ recoveries, letters, now }),
    timeline: parts.timeline(),
    timer: parts.timer(),
    waits: parts.waits(),
    tasks,
    suppressed: parts.suppressed(),
    lettersSwitch: parts.lettersSwitch(),
    unreachable: unreachable({ tasks, answers: parts.answers(), now }),
    dataKeys: parts.dataKeys(),
    mail: openMail(told('configurationSet'), process.env.AWS_REGION ?? ''),
    factsOf: factsOf({
      orders: parts.orders(),
      credits: parts.credits(),
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
  const senders = { urgentLetters: senderOf('urgentLetters'), ordinaryLetters: senderOf('ordinaryLetters') }
  const urgentName = told('urgentLetters').split('/').at(-1)
  return (message: LetterMessage, queue) => senders[queue === urgentName ? 'urgentLetters' : 'ordinaryLetters'](message)
})
