import { remedyTask } from '#workflows/recovery/choices.ts'
import { changedBy } from '#workflows/recovery/hearing.ts'
import { isPaused } from '#workflows/recovery/pausing.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { isDecision } from '#workflows/recovery/telling.ts'
import type { Tokens } from '../adapters/machine.ts'
import type { AnswerMessage, LetterMessage, Queue } from '../adapters/queues.ts'
import type { When } from '../adapters/table/expressions.ts'
import type { Faults } from '../adapters/table/faults.ts'
import type { Letters } from '../adapters/table/letters.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import type { Timeline } from '../adapters/table/timeline.ts'
import type { WaitTokens } from '../adapters/table/wait-tokens.ts'
import type { Timer } from '../adapters/timer.ts'
import type { MailLane } from '../runtime/mail-lane.ts'
import * as parts from '../runtime/parts.ts'
import { queueConsumer } from '../runtime/queue-consumer.ts'
import { askWhereItGoes } from './ask-where-it-goes.ts'
import { freshLinkOf } from './fresh-link.ts'
import { letLettersGoOn } from './let-letters-go-on.ts'
import { noteOf } from './note.ts'

type Parts = {
  recoveries: Recoveries
  faults: Faults
  tasks: Tasks
  tokens: Tokens
  waitTokens: WaitTokens
  timeline: Timeline
  mail: MailLane
  letters: Letters
  ordinary: Queue<LetterMessage>
  timer: Timer
  now: () => number
}

/** What staff hold goes on by itself when their time is over. */
function endOfPause({ id, paused }: Recovery): Parameters<Timer['set']> {
  const at = Date.parse(paused?.until ?? '')
  return [`resumed-${id}-${at}`, at, { due: 'resumed', recovery: id }]
}

/**
 * The one function that answers task tokens. What was heard and what the state is told are written down first; then
 * the state is told. Cut off anywhere, the next try goes on from there; a state that was told before hears nothing new.
 * A token is forgotten when the next state begins, and that of a decision at once: one that reached nobody is kept.
 */
export const answerTask = ({
  recoveries,
  faults,
  tasks,
  tokens,
  waitTokens,
  timeline,
  mail,
  timer,
  now,
  ...lane
}: Parts) =>
  async function hear({ recovery: id, heard }: AnswerMessage): Promise<void> {
    const recovery = await recoveries.revise(id, (seen) => changedBy(seen, heard, now()))
    const note = noteOf(heard, recovery)
    if (note !== undefined) await timeline.note(id, note.name, { at: new Date(now()).toISOString(), ...note.entry })

    await askWhereItGoes({ tasks, now }, recovery, heard)
    const fresh = heard.about === 'fresh-link' ? freshLinkOf(recovery, heard) : undefined
    if (fresh !== undefined) await mail.want(fresh)
    if (heard.about === 'remedy') await tasks.withdraw(`${id}.${remedyTask(heard.remedy)}`)

    if (heard.about === 'decision' || heard.about === 'look') await letLettersGoOn(lane, id)
    if (isPaused(recovery, now())) await timer.set(...endOfPause(recovery))

    if (recovery.closedAt !== undefined)
      await faults.move({ order: recovery.order, fault: recovery.fault, recovery: id }, 'closed')
    const { wait } = recovery
    const token = wait?.told === undefined ? undefined : await waitTokens.of(id, wait)
    if (wait?.told === undefined || token === undefined) return
    const reached = await tokens.tell(token, wait.told)
    const { stage, since, told } = wait
    if (!isDecision(told)) return
    const here: When = { path: ['wait', 'since'], equals: since }
    if (!reached)
      await recoveries.change(
        id,
        { unheard: told },
        { when: [{ anyOf: [here, { path: ['wait', 'stage'], equals: 'ask-a-person' }] }] },
      )
    await recoveries.change(id, { wait: { stage, since } }, { when: [here] })
    if (!reached) await hear({ recovery: id, heard: { about: 'look' } })
  }

export const handler = queueConsumer(() =>
  answerTask({
    recoveries: parts.recoveries(),
    faults: parts.faults(),
    tasks: parts.tasks(),
    tokens: parts.tokens(),
    waitTokens: parts.waitTokens(),
    timeline: parts.timeline(),
    mail: parts.mail(),
    letters: parts.letters(),
    ordinary: parts.ordinaryLetters(),
    timer: parts.timer(),
    now: parts.now,
  }),
)
