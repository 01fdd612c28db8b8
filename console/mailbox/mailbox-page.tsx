import type { MailboxList } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { useLive } from '../live/use-live.ts'
import { Loaded } from '../shell/loaded.tsx'
import { Empty } from '../shell/notice.tsx'
import { useTitle } from '../shell/use-title.ts'
import { words } from '../words/words.ts'
import { Inbox } from './inbox.tsx'
import { Received } from './received.tsx'

/** The customers' inbox on this machine, and the letter that is being read. */
export function MailboxPage({ letter }: { letter: string | undefined }) {
  const live = useLive<MailboxList>(paths.mailbox)
  useTitle(words.mailbox.title)
  return (
    <>
      <h1 tabIndex={-1}>{words.mailbox.title}</h1>
      <p class="quiet about">{words.mailbox.about}</p>
      <Loaded live={live} gone={{ what: words.mailbox.absent, next: words.mailbox.absentNext }}>
        {({ letters }) =>
          letters.length === 0 && letter === undefined ? (
            <Empty what={words.mailbox.empty} next={words.mailbox.emptyNext} />
          ) : (
            <div class={letter === undefined ? 'mailbox' : 'mailbox reads'}>
              <Inbox letters={letters} chosen={letter} />
              {letter === undefined ? (
                <p class="quiet choose">{words.mailbox.choose}</p>
              ) : (
                <Received key={letter} id={letter} />
              )}
            </div>
          )
        }
      </Loaded>
    </>
  )
}
