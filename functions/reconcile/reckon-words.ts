import { toBeSeenTo } from '#workflows/recovery/choices.ts'
import { stages } from '#workflows/recovery/stages.ts'
import { isOwedAWord } from '#workflows/watch/owed-a-word.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import type { Tasks } from '../adapters/table/tasks.ts'
import type { HasAReason } from '../runtime/reasons-for-silence.ts'

type Parts = { recoveries: Recoveries; hasAReason: HasAReason; tasks: Tasks; now: () => number }

const pageLength = 100

/** Two days: a reckoning that failed once is made up for by the next. */
const reckonedMs = 2 * 86_400_000

/**
 * Every failure that began a recovery was acknowledged, or it is recorded why not, be it closed by now or not;
 * answers how many were forgotten, each of which becomes a task.
 */
export async function reckonWords({ recoveries, hasAReason, tasks, now }: Parts): Promise<number> {
  const since = new Date(now() - reckonedMs).toISOString()
  let forgotten = 0
  for (const stage of stages) {
    let page = await recoveries.inStage(stage, { limit: pageLength })
    while (page.length > 0) {
      for (const { id } of page.filter(({ place }) => place >= since)) forgotten += await isForgotten(id)
      const last = page.length === pageLength ? (page.at(-1)?.place ?? '') : ''
      page = last >= since ? await recoveries.inStage(stage, { limit: pageLength, after: last }) : []
    }
  }
  return forgotten

  async function isForgotten(id: string): Promise<0 | 1> {
    const recovery = await recoveries.get(id)
    if (!isOwedAWord(recovery, now()) || (await hasAReason(id))) return 0
    const { order, establishedAt } = recovery
    const question = toBeSeenTo(
      `This customer has heard nothing from us since ${establishedAt}, and nobody has said why. Please tell them now.`,
    )
    await tasks.open({ name: 'unacknowledged', kind: 'letter', recovery: id, order, ...question }, now())
    return 1
  }
}
