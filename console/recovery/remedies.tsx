import type { AskedRemedy } from '../api/answers.ts'
import { Dated } from '../time/when.tsx'
import { wordFor, words } from '../words/words.ts'

/** What was asked to put the order right, and what came of it. */
export const Remedies = ({ remedies }: { remedies: AskedRemedy[] }) => (
  <section aria-labelledby="remedies">
    <h2 id="remedies">{words.recovery.remedies}</h2>
    {remedies.length === 0 && <p class="quiet">{words.recovery.noRemedies}</p>}
    <ol class="remedies">
      {remedies.map(({ kind, state, by, because, timeBefore }) => (
        <li key={kind} class={state}>
          <strong>{wordFor(words.remedyKind, kind)}</strong>{' '}
          <span>{timeBefore ? words.recovery.timeBefore : wordFor(words.remedyState, state)}</span>
          {by && state !== 'confirmed' && (
            <span class="quiet">
              {' '}
              {words.recovery.promisedBy} <Dated at={by} />
            </span>
          )}
          {because && <p class="quiet">{because}</p>}
        </li>
      ))}
    </ol>
  </section>
)
