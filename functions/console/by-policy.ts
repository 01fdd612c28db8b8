import { readPolicy } from '#workflows/compensation/policy.ts'
import policyFile from '../../config/policy.yaml'

export { minorUnits } from '#workflows/compensation/reckoning.ts'
export { wouldGrant } from '#workflows/compensation/would-grant.ts'
export { drillOf } from '#workflows/incidents/drill.ts'

/** The shop's policy, with what reckons by it: a file beside the handler, read when it is first asked for. */
export const policy = readPolicy(policyFile)
