import type { Brand } from '#workflows/letters/brand.ts'
import { renderLetter } from '#workflows/letters/render-letter.ts'
import { unfoundedIn } from '#workflows/letters/unfounded.ts'
import { voiceFindings } from '#workflows/letters/voice/voice-findings.ts'
import { mayWait } from '#workflows/mail/may-wait.ts'
import { mayLeaveFrom } from '#workflows/mail/quiet-hours.ts'
import { Failure } from '#workflows/recovery/failures.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { isAskedFor } from '#workflows/recovery/still-true.ts'
import type { LetterMessage, Queue } from '../adapters/queues.ts'
import type { Letter } from '../adapters/table/letters.ts'
import type { KnownOrder, Orders } from '../adapters/table/orders.ts'
import type { Suppressed } from '../adapters/table/suppressed.ts'
import type { Switch } from '../adapters/table/switches.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import type { WrittenTo } from '../adapters/table/written-to.ts'
import { LetterRefused } from '../adapters/taken-by-mail.ts'
import type { Timer } from '../adapters/timer.ts'
import { NotDone } from '../runtime/effect.ts'
import { letterAt } from '../runtime/letters-by-day.ts'
import { readerOf } from '../runtime/reader-of.ts'
import type { Unreachable } from '../runtime/unreachable.ts'
import type { FactsOf } from './facts-of.ts'
import { letterEndings } from './letter-endings.ts'
import { isSent, type Sending, send } from './send.ts'
import type { Together } from './together.ts'
import { turnOf } from './turn.ts'

type Parts = Sending & {
  orders: Pick<Orders, 'get'>
  tasks: Tasks
  suppressed: Suppressed
  writtenTo: WrittenTo
  lettersSwitch: Switch
  unreachable: Unreachable
  factsOf: FactsOf
  together: Together
  timer: Timer
  brand: Brand
  again: Queue<LetterMessage>
}

/** How soon a letter is tried again when the mail system takes none: it goes back to the end of its queue. */
const againSeconds = 60

/** A letter that rests is handed in again when the recovery goes on; this is for one that nobody has let go on. */
const longestRestMs = 86_400_000

/** How often a letter is looked at anew when its recovery changes just before it leaves. */
const mostLooks = 5

/** Sends one wanted letter, once, if it is still true. What cannot be sent goes to a person; the recovery goes on. */
export const sendLetter = (parts: Parts) => {
  const {
    orders,
    recoveries,
    letters,
    suppressed,
    writtenTo,
    unreachable,
    factsOf,
    dataKeys,
    timer,
    brand,
    again,
    now,
  } = parts
  const endings = letterEndings(parts)
  const turn = turnOf({ ...parts, endings })

  return async function sendWanted(message: LetterMessage, looks = 1): Promise<void> {
    const letter = await letters.find(message.recovery, message.key)
    if (letter === undefined || letter.state !== 'wanted') return
    const recovery = await recoveries.get(letter.recovery)
    const its = await turn(letter, recovery)
    if (its === 'ended') return
    if (its === 'rests') return letterAt(timer, message, now() + longestRestMs)
    if ('waitsSeconds' in its) return again.send(message, its.waitsSeconds)

    const order = await orders.get(recovery.order)
    const morning = isSent(letter, recovery) ? now() : morningOf(letter, order)
    if (morning > now()) return letterAt(timer, message, morning)

    const known = await factsOf(letter, its.leaves.recovery, its.leaves.also, order)
    if (known === undefined) return endings.notSent(letter, 'dropped', 'the customer has been erased')
    const { facts, to, stop } = known
    if (!isSent(letter, recovery)) {
      if (await suppressed.has(await readerOf(to.address, dataKeys))) {
        await unreachable(recovery.id)
        return endings.notSent(letter, 'failed', 'letters to this address come back')
      }
      const leavesAt = await apartFromOthers(letter, recovery)
      if (leavesAt > now()) return letterAt(timer, message, leavesAt)
    }

    const rendered = renderLetter(facts, brand)
    const [broken] = voiceFindings(rendered.ownWords, { kind: letter.kind, locale: rendered.language })
    if (broken !== undefined) return endings.failed(letter, recovery, `it breaks the voice rule ${broken.rule}`)
    if (unfoundedIn(rendered, facts, recovery, brand).length > 0)
      return endings.failed(letter, recovery, 'it says something that its recovery does not know')
    try {
      const sent = await send(parts, letter, its.leaves.recovery, { ...rendered, to, stop })
      if (!sent && looks === mostLooks) throw new Failure('TryAgain', `${recovery.id} keeps changing under its letter`)
      if (!sent) return sendWanted(message, looks + 1)
    } catch (error) {
      if (error instanceof LetterRefused) return endings.failed(letter, recovery, error.because)
      if (error instanceof NotDone) return again.send(message, againSeconds)
      throw error
    }

    /** Nothing is opened for a letter that waits for the customer's own day. */
    function morningOf(letter: Letter, { timeZone }: KnownOrder): number {
      return isAskedFor(letter) ? now() : mayLeaveFrom(letter.kind, now(), timeZone)
    }

    /** An hour after another letter to them, whatever order that was about. */
    async function apartFromOthers(letter: Letter, { id, customer }: Recovery): Promise<number> {
      if (isAskedFor(letter)) return now()
      const free = await writtenTo.take(customer, `${id}#${letter.key}`, now())
      return mayWait(letter.kind) ? free : now()
    }
  }
}
