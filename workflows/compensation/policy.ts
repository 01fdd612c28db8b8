import * as z from 'zod/mini'
import { failureKinds } from '#workflows/failure-events/failure-kinds.ts'
import { inEnglish } from '../in-english.ts'
import { form } from './form.ts'

const percent = z.number().check(z.minimum(0), z.maximum(150))
const days = z.number().check(z.positive())
const units = z.number().check(z.positive(), z.maximum(1_000_000))
const bySeverity = z
  .strictObject({ low: percent, medium: percent, high: percent })
  .check(
    z.refine(({ low, medium, high }) => low <= medium && medium <= high, 'low ≤ medium ≤ high: worse never gets less'),
  )

/** The compensation policy a head of customer service edits: `config/policy.yaml`. */
export const policySchema = z.strictObject({
  compensation: z.strictObject({
    atLeast: units,
    atMostPercentOfPrice: percent,
    roundUpTo: units,
    interimRelief: units,
    creditDays: z.int().check(z.minimum(1), z.maximum(3650)),
    approvalAbove: units,
    perFurtherRoundPercent: percent,
    expressShippingBackWhenLate: z.boolean(),
    percentOfPrice: z.record(z.enum(failureKinds), bySeverity),
  }),
  forms: z.record(z.enum(failureKinds), form),
  incidents: z.strictObject({ flat: units, atMostPercentOfPrice: percent }),
  severity: z.strictObject({
    late: z
      .strictObject({ mediumFromDays: days, highFromDays: days })
      .check(
        z.refine(({ mediumFromDays, highFromDays }) => mediumFromDays <= highFromDays, 'medium begins before high'),
      ),
    price: z
      .strictObject({ mediumFrom: units, highFrom: units })
      .check(z.refine(({ mediumFrom, highFrom }) => mediumFrom <= highFrom, 'medium begins before high')),
  }),
})
export type Policy = z.infer<typeof policySchema>

/**
 * Reads a policy.
 * @throws Error naming every setting that is wrong, what was found there and what is allowed
 */
export function readPolicy(data: unknown): Policy {
  const read = policySchema.safeParse(data, { ...inEnglish, reportInput: true })
  if (read.success) return read.data
  const problems = read.error.issues.map(
    ({ path, message, input }) =>
      `  ${path.join('.') || '(top)'}: ${message}; found ${JSON.stringify(input) ?? 'nothing'}`,
  )
  throw new Error(`the policy cannot be used:\n${problems.join('\n')}`)
}
