import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { Stage } from '#workflows/recovery/stages.ts'
import type { When } from '../adapters/table/expressions.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'

/**
 * Moves a recovery on to a stage. A closed recovery stays closed. The token of a state that was told is forgotten with
 * it, unless another state waits meanwhile.
 */
export async function enter(
  recoveries: Recoveries,
  { id, wait }: Recovery,
  stage: Stage,
  changes: Partial<Recovery> = {},
): Promise<Recovery | undefined> {
  const open: When[] = [
    { path: ['pk'], is: 'present' },
    { path: ['closedAt'], is: 'absent' },
  ]
  if (wait?.told !== undefined) {
    const here: When = { path: ['wait', 'since'], equals: wait.since }
    const over = { stage: wait.stage, since: wait.since }
    const entered = await recoveries.change(id, { stage, wait: over, ...changes }, { when: [...open, here] })
    if (entered !== undefined) return entered
  }
  return recoveries.change(id, { stage, ...changes }, { when: open })
}
