import * as z from 'zod/mini'
import { failureKind } from '#workflows/failure-events/failure-kinds.ts'
import { lesson } from '#workflows/learning/lesson.ts'
import { channels } from '#workflows/recovery/channels.ts'
import { outcomes } from '#workflows/recovery/recovery.ts'
import { allRemedyKinds } from '#workflows/recovery/remedy-kinds.ts'
import { stages } from '#workflows/recovery/stages.ts'
import { moods } from '#workflows/replies/mood.ts'
import { amount, count, instant, next, perhaps } from './shared.ts'
import { remedyState, task } from './tasks.ts'

/** Benefits over costs for the customer, without the compensation and with it. */
const ratio = z.object({ before: z.nullable(z.number()), after: z.nullable(z.number()) })

/** How an amount came about. */
const reasons = z.array(z.object({ text: z.string(), amount }))

export const recoveryRow = z.object({
  id: z.string(),
  order: z.string(),
  failure: failureKind,
  stage: z.enum(stages),
  round: count,
  openedAt: instant,
  updatedAt: perhaps(instant),
  establishedAt: instant,
  acknowledgedAt: perhaps(instant),
  closedAt: perhaps(instant),
  /** By then the customer hears from us again. */
  nextWordBy: perhaps(instant),
  outcome: perhaps(z.enum(outcomes)),
  compensation: perhaps(amount),
  ratio: perhaps(ratio),
})

export const recoveryList = z.object({ recoveries: z.array(recoveryRow), next })

export const askedRemedy = z.object({
  /** The number of the present one; those before it have none. */
  n: perhaps(count),
  kind: z.enum(allRemedyKinds),
  state: remedyState,
  /** It did not last the time before, in the recovery that this one repeats. */
  timeBefore: perhaps(z.literal(true)),
  by: perhaps(instant),
  because: perhaps(z.string()),
})

export const order = z.object({
  id: z.string(),
  customer: z.string().check(z.describe('The customer’s pseudonym.')),
  placedAt: instant,
  promisedAt: perhaps(instant),
  items: z.array(z.object({ id: z.string(), title: z.string(), quantity: count, price: amount })),
})

export const customer = z.object({
  name: z.string(),
  email: z.string(),
  language: z.string(),
  timeZone: z.string(),
})

export const happening = z.object({
  at: instant,
  what: z.string(),
  text: z.string(),
  /** What the text says, as codes and numbers, and the words of somebody that it quotes. */
  facts: perhaps(z.record(z.string(), z.union([z.string(), z.number()]))),
  quoted: perhaps(z.string()),
  by: perhaps(z.string()),
  /** How the customer reached us, and how they sounded. */
  channel: perhaps(z.enum(channels)),
  mood: perhaps(z.enum(moods)),
  /** The event that told of it. */
  receipt: perhaps(z.string()),
})

export const letterRow = z.object({
  key: z.string(),
  kind: z.string(),
  state: z.enum(['wanted', 'sent', 'failed', 'dropped']),
  wantedAt: instant,
  sentAt: perhaps(instant),
  /** Why it was not sent. */
  because: perhaps(z.string()),
  subject: perhaps(z.string()),
})

export const compensation = z.object({
  purpose: z.enum(['compensation', 'relief', 'surprise']),
  n: count,
  amount,
  reasons,
  at: instant,
})

/** What staff may do with a recovery by themselves: `POST …/recoveries/{id}/{act}`. */
export const actNames = [
  'contacts',
  'lines',
  'override',
  'own-remedy',
  'pause',
  'resume',
  'stop',
  'write-again',
  'erase',
] as const

/** A state that the recovery entered. */
const visit = z.object({ stage: z.enum(stages), at: instant, retries: perhaps(count) })

export const recoveryPage = z.object({
  recovery: z.extend(recoveryRow, {
    remedies: z.array(askedRemedy),
    trouble: perhaps(z.union([z.string(), z.object({ state: z.string(), error: z.string() })])),
    /** Sent back with an act: what was decided on an older view is refused. */
    version: count,
    /** Staff hold it until then. */
    pausedUntil: perhaps(instant),
    /** What is lost with the customer. */
    atStake: amount,
  }),
  order,
  /** null once the customer has been erased. */
  customer: z.nullable(customer),
  timeline: z.array(happening),
  letters: z.array(letterRow),
  compensations: z.array(compensation),
  tasks: z.array(task),
  /** Every state entered so far, in order; absent where that is not known. */
  path: perhaps(z.array(visit)),
  /** What the person who asks may do now. */
  acts: perhaps(z.array(z.enum(actNames))),
  /** What the customer may have in all without anybody being asked. */
  discretion: perhaps(amount),
  /** The same customer's other recoveries, newest first. */
  others: perhaps(z.array(recoveryRow)),
  /** The execution in the AWS console, where it is deployed there. */
  execution: perhaps(z.string()),
  /** How it went, once it is over. */
  scorecard: perhaps(lesson),
})

/** To open a recovery by hand. */
export const orderPage = z.object({ order, customer: z.nullable(customer), recoveries: z.array(recoveryRow) })

/** What would be done about a failure: nothing is reported, asked for or promised. */
export const preview = z.object({
  failure: failureKind,
  /** The recovery that it would be part of. */
  joins: perhaps(z.string()),
  /** The recovery of the first time, where the same has happened to this customer before. */
  repeatOf: perhaps(z.string()),
  settlesSeconds: count,
  /** Missing where a person would choose. */
  remedy: perhaps(z.enum(allRemedyKinds)),
  nextWordBy: instant,
  /** What would be given on top as it stands now; missing where it joins a recovery. */
  grants: perhaps(z.object({ amount, reasons, ratio, byAPerson: z.boolean() })),
})

export const sentLetter = z.object({
  subject: z.string(),
  from: z.string(),
  to: z.string(),
  sentAt: instant,
  html: z.string(),
  text: z.string(),
})
