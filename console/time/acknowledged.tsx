import type { RecoveryRow } from '../api/answers.ts'
import { useStore } from '../live/store.ts'
import { words } from '../words/words.ts'
import { now } from './now.ts'
import { spanOf } from './spans.ts'

/** From the moment a failure is certain, the customer hears from us within this. */
const targetMs = 5 * 60_000

/** How long the customer waited for the first letter, or has been waiting. */
export function Acknowledged({ recovery }: { recovery: RecoveryRow }) {
  const present = useStore(now)
  const { establishedAt, acknowledgedAt } = recovery
  const ms = (acknowledgedAt ? Date.parse(acknowledgedAt) : present) - Date.parse(establishedAt)
  const waited = acknowledgedAt ? spanOf(ms) : words.now.notYet(spanOf(ms))
  if (ms <= targetMs) return <span class={acknowledgedAt ? 'number' : 'number quiet'}>{waited}</span>
  return (
    <span class="number late" title={words.now.overTarget}>
      {waited}
      <span class="unseen"> {words.now.overTarget}</span>
    </span>
  )
}
