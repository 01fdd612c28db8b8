import * as z from 'zod/mini'
import { failureKinds } from '#workflows/failure-events/failure-kinds.ts'
import { form } from './form.ts'
import { checked } from './language/checked.ts'
import { policyFile } from './language/policy-file.ts'
import { type Problem, Unusable } from './language/problem.ts'
import { type Schedule, scheduleOf } from './language/schedule.ts'
import { shopFacts } from './shop-facts.ts'

const units = z.number().check(z.positive(), z.maximum(1_000_000))

/** What the shop sets beside the language: what eases a wait, and how long a credit stays good. */
const shopSettings = z.strictObject({
  interimRelief: units.check(z.describe('What eases a wait that takes too long. In whole units.')),
  surprise: z.optional(
    units.check(z.describe('A small thing more that nobody was told of. In whole units; without it there is none.')),
  ),
  holdOutPercent: z.optional(
    z
      .int()
      .check(
        z.minimum(1),
        z.maximum(50),
        z.describe('Of a hundred recoveries so many go without the surprise, to compare. Left out: none.'),
      ),
  ),
  creditDays: z.int().check(z.minimum(1), z.maximum(3650), z.describe('Days a credit code stays good.')),
})

/** The compensation policy a head of customer service edits: `config/policy.yaml`. */
export const shopPolicyFile = z.extend(policyFile, {
  compensation: shopSettings,
  forms: z.record(z.enum(failureKinds), form),
})
type ShopPolicyFile = z.infer<typeof shopPolicyFile>

/** The shop's policy, ready to decide. */
export type Policy = Pick<ShopPolicyFile, 'compensation' | 'forms'> & { facts: string[]; schedule: Schedule }

/**
 * Reads the shop's policy.
 * @throws Unusable naming every setting that is wrong, what was found there and what is allowed
 */
export function readPolicy(data: unknown): Policy {
  const file = checked('the policy', shopPolicyFile, data)
  const problems: Problem[] = Object.entries(file.facts).flatMap(([name, fact]) =>
    name in shopFacts || (typeof fact !== 'string' && fact.default !== undefined)
      ? []
      : [
          {
            path: ['facts', name],
            wrong: 'no recovery says this, so it needs a default',
            found: fact,
            allowed: Object.keys(shopFacts).join(', '),
          },
        ],
  )
  if (!('severity' in file.figures))
    problems.push({ path: ['figures'], wrong: 'a figure named severity is missing', allowed: 'low, medium, high' })
  if (problems.length > 0) throw new Unusable('the policy', problems)
  const { compensation, forms, facts } = file
  return { compensation, forms, facts: Object.keys(facts), schedule: scheduleOf(file) }
}
