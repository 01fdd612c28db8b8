import { type Policy, readPolicy } from '#workflows/compensation/policy.ts'
import policyFile from '../../config/policy.yaml'

/** The policy as it is shipped. */
export const thePolicy = (): Policy => readPolicy(structuredClone(policyFile))
