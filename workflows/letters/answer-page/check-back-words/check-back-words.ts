import type { Message } from '../../languages/message.ts'
import type { Answer } from '../answers.ts'

/** The words of the check-back's own page. A message that is missing is a type error. */
export type CheckBackWords = {
  /** The order the page is about: {order}. */
  reference: Message
  question: {
    title: Message
    /** Above the answers; {name} is the first name. */
    ask: Message
    hint: Message
    preselected: Message
    comment: Message
    commentHint: Message
    answers: Record<Answer, Message>
  }
  thanks: Record<Answer, { title: Message; text: Message }>
  change: Message
  changeLink: Message
  alreadyAnswered: { title: Message; text: Message }
  expired: { title: Message; text: Message }
  neutral: { title: Message; text: Message }
  closed: { title: Message; text: Message }
}
