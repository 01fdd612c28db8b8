import * as z from 'zod/mini'
import type { Stage } from './stages.ts'

/** The contract number that new executions begin with; a step reads every number a live execution may still hold. */
export const contract = 1

const recoveryId = z.string().check(z.regex(/^r_[a-z0-9]{20}$/))

/** What an execution begins with: ids only, because execution history cannot be erased. */
export const executionInput = z.object({ contract: z.literal(1), recoveryId })
export type ExecutionInput = z.infer<typeof executionInput>

const step = executionInput

/** A step that asks outside holds the token that ends its wait. */
const asks = z.extend(step, {
  token: z.string().check(z.minLength(1), z.maxLength(2048)),
  /** When the state was entered and how often it was retried: the newest token is the one that counts. */
  enteredAt: z.iso.datetime({ offset: true }),
  retryCount: z.int().check(z.minimum(0)),
})

const seconds = z.int().check(z.minimum(1))

/** How many seconds each wait of the next stretch may last; evaluated when the state is entered. */
export const patience = z.object({
  remedy: seconds,
  checkBack: seconds,
  answer: seconds,
  reminder: seconds,
  approval: seconds,
  person: seconds,
})
export type Patience = z.infer<typeof patience>

const withPatience = z.object({ patience })
const nothing = z.object({})

/** Where a person may send a recovery on. */
export const goOns = ['put-it-right', 'compensate', 'write-recap', 'wait-to-check-back', 'close'] as const
export type GoOn = (typeof goOns)[number]

const trouble = z.object({ state: z.string().check(z.maxLength(80)), error: z.string().check(z.maxLength(256)) })
export type Trouble = z.infer<typeof trouble>

/**
 * What each step takes and answers. For a step that asks outside, `answers` is what ends its wait well;
 * the Lambda itself answers nothing.
 */
export const steps = {
  acknowledge: { takes: step, answers: withPatience },
  'put-it-right': { takes: asks, answers: nothing },
  'keep-promise': { takes: z.extend(step, { trouble }), answers: withPatience },
  compensate: { takes: step, answers: nothing },
  'ask-for-approval': { takes: asks, answers: nothing },
  'write-recap': { takes: step, answers: nothing },
  'wait-to-check-back': { takes: asks, answers: nothing },
  'check-back': { takes: asks, answers: nothing },
  'remind-once': { takes: asks, answers: nothing },
  'bring-a-person': { takes: asks, answers: withPatience },
  'ask-a-person': { takes: z.extend(asks, { trouble }), answers: z.extend(withPatience, { goOn: z.enum(goOns) }) },
  close: { takes: step, answers: nothing },
} as const satisfies Record<Stage, { takes: z.ZodMiniType; answers: z.ZodMiniType }>

export type StepInput<S extends Stage> = z.infer<(typeof steps)[S]['takes']>
export type StepAnswer<S extends Stage> = z.infer<(typeof steps)[S]['answers']>

/** The steps whose state waits for an answer from outside. */
export const askingStages = [
  'put-it-right',
  'ask-for-approval',
  'wait-to-check-back',
  'check-back',
  'remind-once',
  'bring-a-person',
  'ask-a-person',
] as const satisfies Stage[]
export type AskingStage = (typeof askingStages)[number]
