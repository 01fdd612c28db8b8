import type { Money } from '#workflows/compensation/money.ts'
import type { FailureKind } from '#workflows/failure-events/failure-kinds.ts'
import type { RemedyKind } from '#workflows/recovery/remedy-kinds.ts'

/** Where a letter's one-click answers lead: signed links, made by the link builder only. */
export type AnswerLinks = { happy: string; unhappy: string; talk: string }

/** The customer's own pages; where the carrier doubts the address, theirs to correct it comes first. */
export type PageLinks = { progress: string; wish: string; address?: string }

/** Where another extra is chosen. */
export type ExtraLink = { extra: string }

/** An amount the customer may spend with us, by its code. */
type Credit = { amount: Money; code: string; expiresAt: string }

type Shared = {
  /** The customer's language tag and IANA zone, such as de-AT and Europe/Vienna. */
  locale: string
  timeZone: string
  customer: { givenName?: string; name: string }
  order: { id: string; placedAt: string; items: { title: string; quantity: number }[] }
  failure: FailureKind
  remedy: RemedyKind
  /** From the second round on, our first answer was not enough, and the letter says so. */
  round: number
  /** What a member of staff adds in their own words. */
  lines?: string[]
}

/** Another failed order of the same customer that the letter acknowledges as well. */
export type AlsoAcknowledged = Pick<Shared, 'order' | 'failure' | 'remedy'> & {
  nextWordBy: string
  doneAt?: string
  /** The day that was promised is still to come: nobody has been kept waiting yet. */
  beforeDue?: boolean
}

export type AcknowledgementFacts = Shared & {
  kind: 'acknowledgement'
  also?: AlsoAcknowledged[]
  /** ISO 8601: they hear from us by then at the latest, with or without news. */
  nextWordBy: string
  pages?: PageLinks
  /** ISO 8601: when it was put right, if that was done before this letter left. */
  doneAt?: string
  beforeDue?: boolean
  /** When their money goes back unasked, where law wants that said with the first word of a delay. */
  moneyBackAt?: string
  /** The new day, where the order system has named one. */
  newPromiseBy?: string
}
export type UpdateFacts = Shared & {
  kind: 'update'
  pages?: PageLinks
  newPromiseBy: string
  /** Whether the order system has promised it for a day to come; else there is only our word to write again. */
  promised: boolean
  /** When their money goes back unasked, by the law of their country, unless they say that they wait. */
  moneyBackAt?: string
  /** What eases a wait that has become too long. */
  relief?: Credit
}
export type RecapFacts = Shared & {
  kind: 'recap'
  confirmedAt: string
  compensation?: Credit
  /** A small thing more that nothing before this letter has told of. */
  surprise?: Credit
  /** The extra could not be settled yet and comes after this letter. */
  extraFollows: boolean
  pages?: ExtraLink
  /** We had to apologise to them for something else not long ago. */
  again?: boolean
  /** What the order cost the customer in the end, everything counted. */
  effectivePrice?: Money
}
export type SecondTouchFacts = Shared & { kind: 'second-touch' }
export type CallFacts = Shared & {
  kind: 'call'
  /** The spans in which the caller is free (ISO 8601), and where each is chosen. */
  times: { startsAt: string; endsAt: string; link: string }[]
}
export type FreshLinkFacts = Shared & {
  kind: 'fresh-link'
  /** The question whose link had grown too old, and the new one. */
  page: keyof PageLinks | keyof ExtraLink | 'call'
  link: string
}
export type FarewellFacts = Shared & { kind: 'farewell' }
export type CheckBackFacts = Shared & { kind: 'check-back'; links: AnswerLinks }
export type ReminderFacts = Shared & { kind: 'reminder'; links: AnswerLinks }

/** Everything a letter may say. What is not in here cannot reach a customer. */
export type LetterFacts =
  | AcknowledgementFacts
  | UpdateFacts
  | RecapFacts
  | SecondTouchFacts
  | CallFacts
  | CheckBackFacts
  | ReminderFacts
  | FreshLinkFacts
  | FarewellFacts
export type LetterKind = LetterFacts['kind']

export const letterKinds = [
  'acknowledgement',
  'update',
  'recap',
  'second-touch',
  'call',
  'check-back',
  'reminder',
  'fresh-link',
  'farewell',
] as const satisfies LetterKind[]
