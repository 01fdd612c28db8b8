import { type Policy, readPolicy } from '#workflows/compensation/policy.ts'
import policyFile from '../../config/policy.yaml'

/** The policy file, free to be changed. */
export const policyData = () => structuredClone(policyFile) as Record<string, Record<string, unknown>>

/** The policy as it is shipped, or with changes. */
export function thePolicy(change: (data: ReturnType<typeof policyData>) => void = () => undefined): Policy {
  const data = policyData()
  change(data)
  return readPolicy(data)
}
