import * as z from 'zod'
import { offset } from './offset.ts'

/** What happens in a story at a time of its own: an outside system reports something. */
const sends = z.strictObject({
  at: offset,
  /** One of the published types of event, such as failure.reported. */
  send: z.string(),
  with: z.record(z.string(), z.unknown()).default({}),
})

/** The customer answers a letter of this kind, the next one that comes. */
const answers = z.strictObject({
  'on letter': z.string(),
  after: offset.default('0'),
  answer: z.enum(['happy', 'not-looked-after', 'unhappy', 'talk']),
})

/** The customer follows a letter's link and chooses how it is put right. */
const wishesFor = z.strictObject({
  'on letter': z.string(),
  after: offset.default('0'),
  wish: z.enum(['refund', 'replace', 'wait', 'other', 'talk']),
})

/** What a customer taps or writes on the page of the other extras, by its name in the catalogue. */
const aboutExtras = z.union([
  z.strictObject({ notForMe: z.string() }),
  z.strictObject({ other: z.string() }),
  z.strictObject({ extra: z.string() }),
])

/** The customer follows a letter's link to the other extras, and taps there, once or more. */
const choosesExtra = z.strictObject({
  'on letter': z.string(),
  after: offset.default('0'),
  extras: z.array(aboutExtras).min(1),
})

/** The customer replies to a letter in their own words, or their mail program does for them. */
const replies = z.strictObject({
  'on letter': z.string(),
  after: offset.default('0'),
  reply: z.string(),
  by: z.enum(['the customer', 'a machine']).default('the customer'),
})

/** The customer goes from a letter to one of their own pages, or uses what their mail program offers. */
const uses = z.strictObject({
  'on letter': z.string(),
  after: offset.default('0'),
  does: z.enum(['choose a call', 'stop these letters', 'ask for a fresh link']),
})

/** The customer corrects the address, on the page behind the letter's link. */
const corrects = z.strictObject({ 'on letter': z.string(), after: offset.default('0'), address: z.string() })

/** The customer answers the same letter once more, so long after the last answer. */
const changesMind = z.strictObject({
  'after that': offset,
  answer: z.enum(['happy', 'not-looked-after', 'unhappy', 'talk']),
})

/** The customer asks to be erased, and staff do it. */
const erases = z.strictObject({ at: offset, erase: z.literal('the customer') })

/** A member of staff settles a task of this kind: by the label of a choice, or by what is decided. */
const settles = z.strictObject({
  'on task': z.string(),
  after: offset.default('0'),
  choose: z.union([z.string(), z.record(z.string(), z.unknown())]),
})

const happening = z.union(
  [sends, answers, wishesFor, choosesExtra, replies, uses, corrects, changesMind, settles, erases],
  {
    error:
      'one of: at + send (+ with), on letter + after + answer, wish, extras, reply, does or address, after that + answer, on task + after + choose, at + erase',
  },
)
export type Happening = z.infer<typeof happening>

/** What the order system says to the first, second, … remedy it is asked for. */
const reply = z.union([
  z.literal('silent'),
  z.strictObject({ cannot: z.string() }),
  z.strictObject({ promises: offset.optional(), confirms: offset.optional() }),
])
export type Reply = z.infer<typeof reply>

const amount = z.strictObject({ minor: z.number().int(), currency: z.string() })

const ends = z.strictObject({
  /** How the recovery ended, or `no recovery` when there was nothing to recover from. */
  outcome: z.string(),
  /** The kinds of the letters in the customer's mailbox, in the order in which they came. */
  letters: z.array(z.string()).optional(),
  /** The kinds of the remedies that were asked for, in order. */
  remedies: z.array(z.string()).optional(),
  compensation: z.union([amount, z.literal('none')]).optional(),
  rounds: z.number().int().optional(),
  /** The kinds of the tasks that staff still have at the end. */
  tasks: z.array(z.string()).optional(),
  /** How long the acknowledgement may take once the failure is certain. */
  'acknowledged within': offset.optional(),
})
export type Ending = z.infer<typeof ends>

const storyOrder = z.looseObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'small letters, digits and hyphens'),
  promisedAt: offset.optional(),
  /** `later` when the shop tells of the order only after the failure: the story then sends order.placed itself. */
  known: z.literal('later').optional(),
})

/** One story from a customer's life, as data: read by `npm start` and by the tests alike. */
export const story = z.strictObject({
  title: z.string(),
  /** Whether `npm start` tells it too; the others are for the tests. */
  shown: z.boolean().default(false),
  proves: z.array(z.string()).default([]),
  order: storyOrder,
  'order system': z.array(reply).default([]),
  happens: z.array(happening).min(1),
  ends,
})
export type Story = z.infer<typeof story> & { file: string }
