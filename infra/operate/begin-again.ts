import type { Recoveries } from '#functions/adapters/table/recoveries.ts'
import type { Pace } from '#functions/runtime/token-bucket.ts'
import { recoveryOfExecution } from '#workflows/recovery/again.ts'
import type { Executions } from './executions.ts'
import { openRecoveries } from './go-on.ts'

type Parts = { recoveries: Recoveries; executions: Executions; pace: Pace }

export type BegunAgain = { begunAgain: number; forPeople: number }

/**
 * After a restore: executions know more than the table does, so each is stopped, and every open recovery begins again
 * on what the table knows. A recovery that the table has lost becomes a person's task.
 */
export async function beginAgain({ recoveries, executions, pace }: Parts): Promise<BegunAgain> {
  const went: BegunAgain = { begunAgain: 0, forPeople: 0 }
  for await (const { arn, name } of executions.running()) {
    const isKnown = (await recoveries.find(recoveryOfExecution(name))) !== undefined
    await pace()
    await executions.stop(arn, isKnown)
    if (!isKnown) went.forPeople++
  }
  for (const recovery of await openRecoveries(recoveries)) {
    const latest = await executions.latestOf(recovery)
    await pace()
    await executions.begin(recovery, latest === undefined ? 0 : latest.nth + 1)
    went.begunAgain++
  }
  return went
}
