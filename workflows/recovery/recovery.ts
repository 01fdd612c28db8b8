import * as z from 'zod/mini'
import { money } from '#workflows/compensation/money.ts'
import { severities } from '#workflows/compensation/severity.ts'
import { failureKind } from '#workflows/failure-events/failure-kinds.ts'
import { allRemedyKinds } from './remedy-kinds.ts'
import { stages } from './stages.ts'
import { askingStages, goOns, type Trouble } from './steps.ts'

/** A customer's answers, from the pages behind the letters. */
export const sayings = ['happy', 'not-looked-after', 'unhappy', 'talk'] as const
export type Saying = (typeof sayings)[number]

/** How a customer would have it put right, chosen by themselves. */
export const wishes = ['refund', 'replace', 'wait', 'other', 'talk'] as const
export type Wish = (typeof wishes)[number]

/** Answers that bring a person at once; the others stand for ten minutes first and may be changed. */
export const isUrgent = (says: Saying): boolean => says === 'unhappy' || says === 'talk'

/** What staff may decide. Each task accepts some of these. */
export const decision = z.discriminatedUnion('decide', [
  z.object({ decide: z.literal('go-on'), at: z.enum(goOns), remedy: z.optional(z.enum(allRemedyKinds)) }),
  z.object({ decide: z.literal('next-remedy'), remedy: z.enum(allRemedyKinds) }),
  z.object({ decide: z.literal('grant'), amount: money }),
  z.object({ decide: z.literal('remedy-done') }),
  z.object({ decide: z.literal('remedy-impossible') }),
  z.object({ decide: z.literal('dealt-with') }),
])
export type Decision = z.infer<typeof decision>

const instant = z.iso.datetime({ offset: true })

/** The remedy of the present: chosen, asked of the order system, promised by it, and at last confirmed or failed. */
const remedy = z.object({
  n: z.int().check(z.minimum(1)),
  kind: z.enum(allRemedyKinds),
  state: z.enum(['chosen', 'asked', 'promised', 'confirmed', 'failed']),
  /** When the order system says that it will be done. */
  by: z.optional(instant),
  because: z.optional(z.string()),
  confirmedAt: z.optional(instant),
})
export type Remedy = z.infer<typeof remedy>

/** What ends a wait: an answer the state goes on with, or the name of the failure it is caught by. */
export type Telling = { answer: Record<string, unknown> } | { failure: string; because: string }

/** The state that is waiting, and what it was told, once that is decided. Its task token is kept apart, by `since`. */
const wait = z.object({
  stage: z.enum(askingStages),
  /** Forgotten once the state that was told is over; the rest stays, so that no older state can wait again. */
  listens: z.optional(z.boolean()),
  /** The token itself, of a state that waits since an earlier release. */
  token: z.optional(z.string()),
  /** When the state was entered, and its retries: the newest token is the one that counts. */
  since: z.string(),
  told: z.optional(z.custom<Telling>()),
})

/** One effect's claim: who holds it until when, or what came of it. Kept for ever: an effect happens once. */
export const claim = z.object({
  version: z.int().check(z.minimum(1)),
  owner: z.string(),
  /** Epoch ms at which the lease ends. */
  until: z.int(),
  /** The day on which it was begun, of what comes out of that day's purses. */
  day: z.optional(z.string()),
  result: z.optional(z.record(z.string(), z.unknown())),
})
export type Claim = z.infer<typeof claim>

/** How a recovery ended. `settled`: a person closed it; `silent`: nobody answered; `erased`: the customer wished to be. */
export const outcomes = ['recovered', 'silent', 'settled', 'erased'] as const
export type Outcome = (typeof outcomes)[number]

/** The one small item that is a recovery's state: about 1 KB, changed only by conditional updates. */
export const recovery = z.object({
  id: z.string(),
  order: z.string(),
  /** The carrier doubts the address: it is the customer's first question, and nothing is sent there unasked. */
  addressInDoubt: z.optional(z.boolean()),
  /** A pseudonym; the person behind it is sealed with their own key. */
  customer: z.string(),
  /** Shipment or line + family: with the order, the fault key. */
  fault: z.string(),
  failure: failureKind,
  occurredAt: instant,
  /** What the failure shares with others, and when it was reported: these say which incident it belongs to, if any. */
  cause: z.optional(z.object({ key: z.string(), reportedAt: instant })),
  /** The recovery of the first time, where the same has happened to this customer before. */
  repeatOf: z.optional(z.string()),
  openedAt: instant,
  establishedAt: instant,
  changedAt: z.optional(instant),
  stage: z.enum(stages),
  round: z.int().check(z.minimum(1)),
  /** Counts the changes: a change decided on an older state is refused. */
  version: z.int(),
  /** Who says nothing waits until then at most, by the law of their country; then their money goes back unasked. */
  lawfulUntil: z.optional(instant),
  /** How often we gave our word, and how often the day came without news. */
  promises: z.int().check(z.minimum(0)),
  misses: z.int().check(z.minimum(0)),
  remedy: z.optional(remedy),
  tried: z.array(z.enum(allRemedyKinds)),
  /** The word we gave: by then the customer hears from us, with or without news. */
  nextWordBy: z.optional(instant),
  wait: z.optional(wait),
  said: z.optional(
    z.object({
      round: z.int(),
      says: z.enum(sayings),
      at: instant,
      since: instant,
      settled: z.optional(z.boolean()),
    }),
  ),
  /** How the customer would have it put right; `granted` once the recovery goes that way. */
  wish: z.optional(
    z.object({
      round: z.int(),
      wish: z.enum(wishes),
      since: instant,
      settled: z.optional(z.boolean()),
      granted: z.optional(z.boolean()),
    }),
  ),
  /** How often they had to be in touch, as staff noted it: the minutes of each time. */
  contacts: z.optional(z.record(z.string(), z.int())),
  /** What it took them, and whether they would trust us again, from 1 to 5: asked after the check-back's answer. */
  felt: z.optional(z.object({ effort: z.optional(z.int()), trust: z.optional(z.int()) })),
  /** Whether they got the small thing more, or are of those who go without it to compare; only while that is done. */
  surprise: z.optional(z.enum(['given', 'held-out'])),
  /** When they would like to be called: the beginning of a two-hour span. */
  callAt: z.optional(instant),
  unreachable: z.optional(z.boolean()),
  /** The task of a reply that a person has yet to answer: until then no other letter leaves. */
  listening: z.optional(z.string()),
  /** They want no more letters about this order. */
  stopped: z.optional(z.boolean()),
  /** Staff hold it until then: nothing is asked or written. `from`: the version of it that they decided on. */
  paused: z.optional(z.object({ until: instant, from: z.int() })),
  /** A member of staff has ended it for good. */
  calledOffAt: z.optional(instant),
  /** Staff have written to the customer in their own words: the next letter looks for their lines. */
  lines: z.optional(z.boolean()),
  /** When the customer went to their bank: no refund beside that. */
  disputedAt: z.optional(instant),
  erasedAt: z.optional(instant),
  /** The task a person has been given by a stage that waits for one. */
  openTask: z.optional(z.object({ name: z.string(), stage: z.enum(askingStages) })),
  decided: z.optional(z.object({ task: z.string(), decision })),
  /** A decision that came when the state that asked for it had just stopped waiting. */
  unheard: z.optional(z.custom<Telling>()),
  /** All interim relief so far. */
  relieved: z.optional(money),
  /** All compensation so far. */
  granted: z.optional(money),
  /** How bad it was for them, as policy sees it; known from the compensation on. */
  severity: z.optional(z.enum(severities)),
  /** Benefits over costs for the customer, before it and with it; null where policy did not reckon it. */
  ratio: z.optional(z.object({ before: z.nullable(z.number()), after: z.nullable(z.number()) })),
  /** How much of what was granted lies beyond the knee of the curve, in minor units; missing where nothing does. */
  beyondKnee: z.optional(z.int()),
  /** What staff have decided to give by the end of that round, where it is more than policy gives. */
  more: z.optional(z.object({ round: z.int(), amount: money })),
  claims: z.record(z.string(), claim),
  acknowledgedAt: z.optional(instant),
  /** The recovery of the same customer whose acknowledgement speaks for this one as well. */
  acknowledgedWith: z.optional(z.string()),
  /** The others of the same customer that this one's acknowledgement speaks for. */
  speaksFor: z.optional(z.array(z.string())),
  closedAt: z.optional(instant),
  outcome: z.optional(z.enum(outcomes)),
  trouble: z.optional(z.custom<Trouble>()),
})
export type Recovery = z.infer<typeof recovery>

/** Whether the customer says, in this round, that all is not well. */
export const isUnhappy = ({ said, round }: Recovery): boolean => said?.round === round && said.says !== 'happy'

/** How a recovery that reaches its end has ended. */
export function outcomeOf(recovery: Recovery): Outcome {
  if (recovery.erasedAt !== undefined) return 'erased'
  if (recovery.calledOffAt !== undefined) return 'settled'
  const byAPerson = recovery.decided?.decision
  if (byAPerson?.decide === 'go-on' && byAPerson.at === 'close') return 'settled'
  if (recovery.said?.round === recovery.round && recovery.said.says === 'happy') return 'recovered'
  return 'silent'
}
