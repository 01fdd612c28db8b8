import type { Asking } from '#functions/adapters/links.ts'
import type { KnownOrder } from '#functions/adapters/table/orders.ts'
import type { AnswerPage } from '#workflows/letters/answer-page/answer-page.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'

/** Whom a question is asked, and about what: all that a customer's link opens. */
export type Asked = {
  recovery: Recovery
  round: number
  order: KnownOrder
  locale: string
  maskedOrder: string
  /** Opened only where they are greeted by it. */
  givenName: () => Promise<string | undefined>
  /** The path of this very question. */
  action: string
  /** The path of another question to the same customer, as one answer leads on to it. */
  leadTo: (purpose: Asking['purpose']) => Promise<string>
}

export type Sent = Record<string, unknown>

/** One question behind a link: what is shown of it, and what becomes of an answer. */
export type Question = {
  /** Shows it, and changes nothing. @param says the answer that was tapped in the letter */
  show(asked: Asked, says?: string): AnswerPage | Promise<AnswerPage>
  /** Takes what was sent; undefined where that is no answer to this question. */
  hear(asked: Asked, sent: Sent): Promise<AnswerPage | undefined>
}

export const among = <T extends string>(allowed: readonly T[], value: unknown): T | undefined =>
  allowed.find((one) => one === value)

export const wordsIn = (value: unknown, longest: number): string =>
  typeof value === 'string' ? value.slice(0, longest).trim() : ''
