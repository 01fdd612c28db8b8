import type { RecoveryRow } from '../api/answers.ts'
import { RecoveryRows } from '../now/recovery-rows.tsx'
import { words } from '../words/words.ts'

/** What else this customer has been through with us. */
export const Others = ({ others }: { others: RecoveryRow[] | undefined }) =>
  others === undefined ? null : (
    <section aria-labelledby="others">
      <h2 id="others">{words.recovery.others}</h2>
      {others.length === 0 ? <p class="quiet">{words.recovery.noOthers}</p> : <RecoveryRows recoveries={others} />}
    </section>
  )
