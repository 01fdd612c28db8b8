import type { FailureKind } from '#workflows/failure-events/failure-kinds.ts'
import type { RemedyKind } from '#workflows/recovery/remedy-kinds.ts'
import type { Message } from './message.ts'

/** The one-click answers of a letter. */
type Choices = { happy: Message; unhappy: Message; talk: Message }

type LetterHead = { subject: Message; preheader: Message }

/** Everything a language has to bring. A message that is missing is a type error. */
export type Language = {
  /** How the rest of a long list of things is named: {count} more. */
  moreThings: string

  letters: {
    greeting: Message
    goodbye: Message
    /** The order the letter is about: {order}, {placed}, {things}. */
    reference: Message
    /** Where answers go: to a person. */
    answerUs: Message
    /** Above a code the shop's checkout takes. */
    codeLabel: Message

    acknowledgement: LetterHead & {
      /** What we did wrong, owned in the active voice; {pieces} is how many things were ordered. */
      owned: Record<FailureKind, Message>
      /** The same of a delay that is known before the day is over. */
      ownedBeforeDue: Message
      /** The same from the second round on; {round}. */
      ownedAgain: Message
      /** What is already happening. */
      underWay: Record<RemedyKind, Message>
      /** When they hear from us next, at the latest: {when}. */
      nextWord: Message
    }
    /** An acknowledgement of several orders: {count} of them, then {about} each, with the sentences of above. */
    digest: LetterHead & { opening: Message; about: Message }
    update: LetterHead & {
      /** In place of the head, while there is no date to name. */
      undated: LetterHead
      owned: Message
      /** The new date for the remedy: {when}. */
      newPromise: Record<RemedyKind, Message>
      noDateYet: Message
      /** They may have their money now, and get it back unasked on {day}. */
      moneyBack: Message
      /** What eases the wait: {amount} by a code, until {day}. */
      relief: Message
      nextWord: Message
    }
    recap: LetterHead & {
      apology: Record<FailureKind, Message>
      notEnough: Message
      /** After the apology, where it is not the first to them lately. */
      lately: Message
      /** What was done, and on which {day}. */
      done: Record<RemedyKind, Message>
      lostTime: Message
      /** The extra: {amount} by a code, until {day}. */
      extra: Message
      extraUntil: Message
      extraFollows: Message
      chooseAnother: Message
      /** A small thing more that nobody was told of: {amount} by a code, until {day}. */
      surprise: Message
      /** In place of an extra, where none was settled: they name one. */
      wishForExtra: Message
      /** What the order cost in the end: {price}, or {free}. */
      effectivePrice: Message
      nextWord: Message
    }
    /** From the person above the one who signed before: they have read it all, thank, and can be answered. */
    secondTouch: LetterHead & { whoWrites: Message; thanks: Message; reachable: Message }
    /** Someone senior wants to say it in person, at a time the customer chooses. */
    call: LetterHead & { why: Message; choose: Message; otherwise: Message }
    checkBack: LetterHead & {
      since: Record<RemedyKind, Message>
      sinceAgain: Message
      question: Message
      ifNot: Message
    }
    reminder: LetterHead & { only: Message; question: Message; afterwards: Message }
    /** A link in place of one that had grown too old: {unasked} says what to do without having asked. */
    freshLink: LetterHead & { here: Message; unasked: Message }
    /** The last word: warm, and it asks nothing. */
    farewell: LetterHead & { glad: Message; thanks: Message }
    choices: Choices
  }
}

export type Letters = Language['letters']
