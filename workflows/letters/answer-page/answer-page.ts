import type { Answer } from './answers.ts'

/** What stands behind a link: one question, or what became of it. Shows no more than a first name and a masked order. */
export type AnswerPage = { locale: string } & (
  | {
      page: 'question'
      /** The answer chosen in the letter. Opening the page records nothing: the customer still taps. */
      says?: Answer | undefined
      givenName?: string | undefined
      maskedOrder: string
      /** The path the form is posted to. */
      action: string
      round: number
    }
  | {
      page: 'thanks'
      says: Answer
      /** Whether the answer may still be replaced, and then the path back to the question. */
      changeable: boolean
      back?: string | undefined
    }
  | { page: 'already-answered'; says: Answer }
  | { page: 'expired' }
  | { page: 'neutral' }
  | { page: 'closed' }
)
