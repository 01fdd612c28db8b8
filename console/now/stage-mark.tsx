import type { Stage } from '#workflows/recovery/stages.ts'
import type { RecoveryRow } from '../api/answers.ts'
import { wordFor, words } from '../words/words.ts'

/** Who a recovery waits for, told by the shape and colour of its mark. */
const waitsFor: Partial<Record<Stage, 'person' | 'customer'>> = {
  'ask-for-approval': 'person',
  'bring-a-person': 'person',
  'ask-a-person': 'person',
  'wait-to-check-back': 'customer',
  'check-back': 'customer',
  'remind-once': 'customer',
}

const toneOf = ({ stage, outcome }: RecoveryRow) =>
  stage === 'close' ? `closed ${outcome === 'silent' ? 'silent' : ''}` : (waitsFor[stage] ?? 'moving')

/** Where a recovery is, or how it ended. */
export const StageMark = ({ recovery }: { recovery: RecoveryRow }) => (
  <span class={`stage-mark ${toneOf(recovery)}`}>
    {wordFor(words.stage, recovery.stage)}
    {recovery.outcome && <span class="quiet"> · {wordFor(words.outcome, recovery.outcome)}</span>}
    {recovery.round > 1 && <span class="round">{words.now.round(recovery.round)}</span>}
  </span>
)
