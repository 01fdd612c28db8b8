import type { AnswerMessage, IntakeMessage, LetterMessage } from './queues.ts'
import type { DueMessage } from './timer.ts'

/** A queue, and what it is told. */
export type HandedOn =
  | { queue: 'intake'; message: IntakeMessage }
  | { queue: 'answers'; message: AnswerMessage }
  | { queue: 'ordinaryLetters'; message: LetterMessage }

/** What comes due and needs nobody to look at it first: it goes straight into the queue of who works on it. */
export function handedOn(message: DueMessage): HandedOn | undefined {
  switch (message.due) {
    case 'settled': {
      const { order, fault, recovery } = message
      return { queue: 'intake', message: { order, fault, recovery } }
    }
    case 'incident-quiet':
      return { queue: 'intake', message: { incident: message.incident } }
    case 'resumed':
      return { queue: 'answers', message: { recovery: message.recovery, heard: { about: 'look' } } }
    case 'letter':
      return { queue: 'ordinaryLetters', message: { recovery: message.recovery, key: message.key } }
    default:
      return undefined
  }
}
