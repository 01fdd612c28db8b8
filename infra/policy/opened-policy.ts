import { checked } from '#workflows/compensation/language/checked.ts'
import { policyFile } from '#workflows/compensation/language/policy-file.ts'
import { Unusable } from '#workflows/compensation/language/problem.ts'
import { type Schedule, scheduleOf } from '#workflows/compensation/language/schedule.ts'
import { readPolicy, shopPolicyFile } from '#workflows/compensation/policy.ts'
import { writtenFile } from './written-file.ts'

/** A policy of a file, ready to decide, and the facts it asks for. */
export type OpenedPolicy = { file: string; schedule: Schedule; facts: Record<string, string> }

/** Opens a policy: the shop's own, or any other schedule in the same language. @throws Unusable with lines */
export async function openedPolicy(file: string): Promise<OpenedPolicy> {
  const { data, lineOf } = await writtenFile(file)
  try {
    const shops = typeof data === 'object' && data !== null && ('compensation' in data || 'forms' in data)
    const read = checked(file, shops ? shopPolicyFile : policyFile, data)
    const schedule = shops ? readPolicy(data).schedule : scheduleOf(read)
    const facts = Object.entries(read.facts).map(([name, fact]) => [name, typeof fact === 'string' ? fact : fact.type])
    return { file, schedule, facts: Object.fromEntries(facts) }
  } catch (error) {
    throw error instanceof Unusable ? error.withLines(file, lineOf) : error
  }
}
