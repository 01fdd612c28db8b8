import { builtSandbox } from '#infra/build/sandbox.ts'
import { synthesized } from '#infra/build/synth.ts'
import { SkippingClock } from '#infra/local/clock.ts'
import { startRegion } from '#infra/local/region.ts'
import type { RecoveryView } from '#infra/local/stories/doors.ts'
import { Part } from '#infra/local/stories/part.ts'
import { shopOrderSystem, stageOf } from '#infra/local/stories/stage-of.ts'
import { readAssembly } from '#infra/local/template/assembly.ts'

const HOUR_MS = 3_600_000
const LONGEST_MS = 120 * 24 * HOUR_MS

/**
 * Starts what a data folder holds on the code of today, at the instant at which it was left, and lives on: staff do
 * each task with its first choice, and no customer answers.
 * @returns each recovery as the console shows it at last, and the kinds of tasks that were done on the way
 */
export async function ended(dataDir: string, at: number, recoveries: string[]) {
  const [sandbox, assembly] = await Promise.all([builtSandbox(), synthesized('local')])
  const clock = new SkippingClock({ startAt: at })
  const staff = new Part(clock)
  const region = await startRegion({ stacks: await readAssembly(assembly), clock, sandbox, dataDir })
  const { doors } = stageOf(region, await shopOrderSystem(region))
  const tasksDone: string[] = []

  const looked = async (id: string): Promise<RecoveryView | undefined> => {
    const view = await doors.recovery(id)
    for (const task of view?.tasks ?? []) {
      const [first] = task.choices
      if (first === undefined) continue
      await doors.settle(task, first.decision)
      tasksDone.push(task.kind)
    }
    return view
  }

  try {
    for (;;) {
      const views = await Promise.all(recoveries.map(looked))
      const outcomes = views.map((view) => view?.recovery.outcome)
      if (!outcomes.includes(undefined) || clock.now() > at + LONGEST_MS) return { outcomes, tasksDone }
      await staff.until(clock.now() + 6 * HOUR_MS)
    }
  } finally {
    staff.leave()
    await region.close()
  }
}
