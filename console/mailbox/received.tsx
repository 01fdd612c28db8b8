import type { ReceivedLetter } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { LetterReading } from '../letters/letter-reading.tsx'
import { useLive } from '../live/use-live.ts'
import { addressOf } from '../routing/route.ts'
import { Loaded } from '../shell/loaded.tsx'
import { words } from '../words/words.ts'

/** One letter as received, links and all, and its header fields. */
export function Received({ id }: { id: string }) {
  const live = useLive<ReceivedLetter>(paths.mailboxLetter(id))
  return (
    <div class="received">
      <p class="back">
        <a href={addressOf({ page: 'mailbox' })}>{words.mailbox.back}</a>
      </p>
      <Loaded live={live}>
        {(letter) => (
          <>
            <LetterReading
              letter={{ ...letter, replyTo: [letter.replyTo ?? []].flat().join(', ') }}
              at={letter.at}
              atName={words.letter.received}
              links="work"
              level="h2"
            />
            <details>
              <summary>{words.letter.headers}</summary>
              <dl class="facts fields">
                {Object.entries(letter.headers).map(([name, value]) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
            </details>
          </>
        )}
      </Loaded>
    </div>
  )
}
