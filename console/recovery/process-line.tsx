import type { RecoveryPage } from '../api/answers.ts'
import { wordFor, words } from '../words/words.ts'
import { lineOfStages } from './line-of-stages.ts'

/** Where a recovery stands in the process. */
export function ProcessLine({ recovery }: { recovery: RecoveryPage['recovery'] }) {
  const line = lineOfStages(recovery.stage, reachedBy(recovery))
  return (
    <section aria-label={words.recovery.process}>
      <ol class="process">
        {line.map(({ stage, is }) => (
          <li key={stage} class={is} aria-current={is === 'current' ? 'step' : undefined}>
            {wordFor(words.stage, stage)}
            {is === 'behind' && <span class="unseen"> {words.recovery.reached}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function reachedBy({ compensation, remedies, acknowledgedAt }: RecoveryPage['recovery']) {
  if (compensation) return 'compensate'
  return remedies.length > 0 && acknowledgedAt ? 'put-it-right' : 'acknowledge'
}
