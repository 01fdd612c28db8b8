import type { MailboxRow } from '../api/answers.ts'
import { addressOf } from '../routing/route.ts'
import { When } from '../time/when.tsx'
import { words } from '../words/words.ts'

/** The letters that have arrived, newest first. */
export const Inbox = ({ letters, chosen }: { letters: MailboxRow[]; chosen: string | undefined }) => (
  <nav class="inbox panel" aria-label={words.recovery.letters}>
    <ul>
      {letters.map((letter) => (
        <li key={letter.id} class="whole-link">
          <span class="to">{nameIn(letter.to)}</span>
          <span class="quiet number">
            <When at={letter.at} />
          </span>
          <a
            href={addressOf({ page: 'mailbox', letter: letter.id })}
            aria-current={letter.id === chosen ? 'true' : undefined}
          >
            {letter.subject}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** `Mara` of `Mara <mara@…>`; the address where there is no name. */
const nameIn = (address: string): string => address.replace(/\s*<[^>]*>\s*$/, '').replaceAll('"', '') || address
