import type { LetterRow } from '../api/answers.ts'
import { addressOf } from '../routing/route.ts'
import { Dated } from '../time/when.tsx'
import { wordFor, words } from '../words/words.ts'

/** The letters of a recovery and their state; one that was sent opens as its customer sees it. */
export const Letters = ({ recovery, letters }: { recovery: string; letters: LetterRow[] }) => (
  <section aria-labelledby="letters">
    <h2 id="letters">{words.recovery.letters}</h2>
    {letters.length === 0 ? (
      <p class="quiet">{words.recovery.noLetters}</p>
    ) : (
      <ul class="letters panel">
        {letters.map((letter) => (
          <li key={letter.key} class="whole-link">
            <Name recovery={recovery} letter={letter} />
            <span class={`letter-state ${letter.state}`}>{wordFor(words.letterState, letter.state)}</span>
            <span class="quiet number">
              <Dated at={letter.sentAt ?? letter.wantedAt} />
            </span>
          </li>
        ))}
      </ul>
    )}
  </section>
)

function Name({ recovery, letter }: { recovery: string; letter: LetterRow }) {
  const kind = wordFor(words.letterKind, letter.kind)
  if (letter.state !== 'sent') return <span>{letter.subject ?? kind}</span>
  return (
    <a href={addressOf({ page: 'recovery', id: recovery, letter: letter.key })}>
      {letter.subject ?? kind} {letter.subject && <span class="quiet">{kind}</span>}
    </a>
  )
}
