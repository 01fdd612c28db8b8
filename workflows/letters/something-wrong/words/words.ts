import type { Hope } from '#workflows/failure-events/hope.ts'
import type { Wrong } from '#workflows/failure-events/something-wrong.ts'
import type { Message } from '../../languages/message.ts'

type Plain = { title: Message; text: Message }

/** Everything the page says. */
export type Words = {
  /** The order the page is about: {order}. */
  reference: Message
  /** Above what may be wrong; {name} is the first name. */
  what: { title: Message; ask: Message; hint: Message; wrongs: Record<Wrong, Message> }
  which: { title: Message; ask: Message; all: Message }
  hope: {
    title: Message
    ask: Message
    /** Nothing has to be proven. */
    hint: Message
    comment: Message
    commentHint: Message
    hopes: Record<Hope, Message>
  }
  /** Due on {day}. */
  notDueYet: Plain
  thanks: { remedy: Plain; talk: Plain }
  expired: Plain
  neutral: Plain
}
