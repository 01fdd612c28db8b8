import { readBudgets } from '#workflows/compensation/budgets.ts'
import { readPolicy } from '#workflows/compensation/policy.ts'
import budgetsFile from '../../config/budgets.yaml'
import policyFile from '../../config/policy.yaml'

export { wouldGrant } from '#workflows/compensation/would-grant.ts'
export { drillOf } from '#workflows/incidents/drill.ts'

/** The shop's policy and budgets with what reckons by them: a file beside the handler, read when it is first asked for. */
export const policy = readPolicy(policyFile)
export const caps = readBudgets(budgetsFile)
