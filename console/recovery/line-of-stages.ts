import type { Stage } from '#workflows/recovery/stages.ts'

/** The seven stages of a recovery in which nothing goes aside. */
const main: Stage[] = [
  'acknowledge',
  'put-it-right',
  'compensate',
  'write-recap',
  'wait-to-check-back',
  'check-back',
  'close',
]

/** The stages that lie beside the line, and the one they leave from. */
const leavesFrom: Partial<Record<Stage, Stage>> = {
  'keep-promise': 'put-it-right',
  'ask-for-approval': 'compensate',
  'remind-once': 'check-back',
  'bring-a-person': 'check-back',
}

export type Place = { stage: Stage; is: 'behind' | 'current' | 'ahead' }

/**
 * The process as one line with the stage a recovery is in. A stage beside the line stands behind the one it leaves
 * from; `ask-a-person` can be reached from everywhere, so it stands behind the furthest stage known to be `reached`.
 */
export function lineOfStages(current: Stage, reached: Stage): Place[] {
  const beside = main.includes(current) ? undefined : (leavesFrom[current] ?? reached)
  const line = main.flatMap((stage) => (stage === beside ? [stage, current] : [stage]))
  const at = line.indexOf(current)
  return line.map((stage, index) => ({ stage, is: index < at ? 'behind' : index === at ? 'current' : 'ahead' }))
}
