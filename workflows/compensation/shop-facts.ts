import type { FailureKind } from '#workflows/failure-events/failure-kinds.ts'
import type { Money } from './money.ts'

/** What a recovery and its order say to the shop's policy. Amounts are in the order's currency. */
export type Case = {
  failure: FailureKind
  /** Paid for what failed. */
  price: Money
  /** Paid to have it sent. */
  shipping?: Money | undefined
  express?: boolean | undefined
  /** Days without it: past the promise, or since it went wrong, until it was put right. */
  daysLost?: number | undefined
  /** 1 at first; each further round is an answer of ours that was not enough. */
  round?: number | undefined
  /** How often a day we named came without news. */
  missedPromises?: number | undefined
  /** What it cost the customer beside the days: each of these is priced by policy. */
  contacts?: number | undefined
  minutes?: number | undefined
  trips?: number | undefined
  outOfPocket?: Money | undefined
  /** Money that the remedy itself gives back, and whether the goods went back for it. */
  moneyBack?: Money | undefined
  sentBack?: boolean | undefined
  /** What a customer is worth over the years, and whom they reach. */
  orders?: number | undefined
  spend?: Money | undefined
  rank?: string | undefined
  reach?: number | undefined
  /** One of very many: everybody gets the same. */
  incident?: boolean | undefined
  failedBefore?: boolean | undefined
}

/** Every fact that a recovery can say. */
export const shopFacts: Record<keyof Case, true> = {
  failure: true,
  price: true,
  shipping: true,
  express: true,
  daysLost: true,
  round: true,
  missedPromises: true,
  contacts: true,
  minutes: true,
  trips: true,
  outOfPocket: true,
  moneyBack: true,
  sentBack: true,
  orders: true,
  spend: true,
  rank: true,
  reach: true,
  incident: true,
  failedBefore: true,
}
