import type { Fault } from '../plans/fault.ts'
import type { Port } from '../plans/plan.ts'

/** A naive variant of one of our files, and where the harness finds it out. */
export type Tooth = {
  name: string
  /** Which file of ours it takes the place of. */
  replaces: string
  /** The path it is found on, and the number of the invariant that it breaks. */
  path: string
  breaks: `I${number}`
  port?: Port
  /** The faults that bring it out, and the calls they meet; without any it goes wrong by itself. */
  faults?: Fault[]
  at?: RegExp
}

export const teeth: Tooth[] = [
  {
    name: 'no-claim',
    replaces: 'functions/runtime/effect.ts',
    path: '01-late/door',
    breaks: 'I2',
    faults: ['twin', 'crash-after', 'after'],
    at: /^send-letter/,
  },
  {
    name: 'claim-without-fencing',
    replaces: 'functions/runtime/effect.ts',
    path: '01-late/door',
    breaks: 'I2',
    faults: ['twin'],
    at: /^send-letter/,
  },
  {
    name: 'blind-resend',
    replaces: 'functions/runtime/effect.ts',
    path: '01-late/door',
    breaks: 'I2',
    faults: ['crash-after', 'after'],
    at: /SendRawEmail/,
  },
  {
    name: 'sdk-retries-on-ses',
    replaces: 'functions/adapters/mail.ts',
    path: '01-late/door',
    breaks: 'I2',
    port: 'mixed',
    faults: ['after-once'],
    at: /SendRawEmail/,
  },
  {
    name: 'credit-by-attempt',
    replaces: 'functions/adapters/credit-ledger.ts',
    path: '01-late/door',
    breaks: 'I1',
    faults: ['crash-after', 'after'],
    at: /^compensate/,
  },
  {
    name: 'purse-read-then-written',
    replaces: 'functions/adapters/table/budgets.ts',
    path: '01-late/door',
    breaks: 'I1',
    faults: ['crash-after', 'after'],
    at: /^compensate/,
  },
  {
    name: 'top-up-that-adds',
    replaces: 'functions/adapters/table/recoveries.ts',
    path: '04-unhappy/door',
    breaks: 'I1',
  },
  { name: 'get-that-answers', replaces: 'functions/front-door/answers.ts', path: '01-late/door', breaks: 'I6' },
  {
    name: 'first-answer-counts',
    replaces: 'functions/runtime/hear-answer.ts',
    path: '14-contradicting-answers/door',
    breaks: 'I0',
  },
  {
    name: 'told-before-written',
    replaces: 'functions/answer-task/handler.ts',
    path: '01-late/door',
    breaks: 'I0',
    faults: ['crash-after', 'pause-after'],
    at: /SendTask/,
  },
  { name: 'delivery-ends-it', replaces: 'functions/intake/hear-of.ts', path: '01-late/door', breaks: 'I4' },
  {
    name: 'queued-before-written',
    replaces: 'functions/runtime/mail-lane.ts',
    path: '01-late/door',
    breaks: 'I4',
    faults: ['pause-before'],
    at: /PutItem LETTER/,
  },
  {
    name: 'queued-only-when-new',
    replaces: 'functions/runtime/letters-by-day.ts',
    path: '01-late/door',
    breaks: 'I4',
    faults: ['crash-after'],
    at: /^write-recap .*PutItem LETTER/,
  },
  {
    name: 'parked-for-ever',
    replaces: 'functions/intake/keep-order.ts',
    path: '18-order-known-later/door',
    breaks: 'I0',
  },
  { name: 'event-in-the-queue', replaces: 'functions/runtime/acceptance.ts', path: '01-late/door', breaks: 'I9' },
  { name: 'reads-a-replica', replaces: 'functions/adapters/table/table.ts', path: '01-late/door', breaks: 'I8' },
]
