import type { Recoveries } from '#functions/adapters/table/recoveries.ts'
import type { Pace } from '#functions/runtime/token-bucket.ts'
import { stages } from '#workflows/recovery/stages.ts'
import type { Executions } from './executions.ts'

type Parts = { recoveries: Recoveries; executions: Executions; pace: Pace }

export type WentOn = { running: number; redriven: number; begunAgain: number }

const pageLength = 100

/**
 * Lets every recovery go on that is not closed and has no execution that runs: where it failed if AWS can, else from
 * the beginning. Either way under the same keys, so that nothing is done twice.
 */
export async function goOn({ recoveries, executions, pace }: Parts): Promise<WentOn> {
  const went: WentOn = { running: 0, redriven: 0, begunAgain: 0 }
  for (const recovery of await openRecoveries(recoveries)) {
    const latest = await executions.latestOf(recovery)
    if (latest?.status === 'RUNNING') {
      went.running++
      continue
    }
    await pace()
    if (latest?.redrivable) await executions.redrive(latest)
    else await executions.begin(recovery, latest === undefined ? 0 : latest.nth + 1)
    went[latest?.redrivable ? 'redriven' : 'begunAgain']++
  }
  return went
}

/** The ids of all that are not closed; read whole before anything moves, because what moves changes its list. */
export async function openRecoveries(recoveries: Recoveries): Promise<string[]> {
  const open: string[] = []
  for (const stage of stages.filter((one) => one !== 'close')) {
    let page = await recoveries.inStage(stage, { limit: pageLength })
    while (page.length > 0) {
      open.push(...page.map(({ id }) => id))
      const after = page.length === pageLength ? page.at(-1)?.place : undefined
      page = after === undefined ? [] : await recoveries.inStage(stage, { limit: pageLength, after })
    }
  }
  return [...new Set(open)]
}
