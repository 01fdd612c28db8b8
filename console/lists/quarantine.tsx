import type { QuarantineList } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { useLive } from '../live/use-live.ts'
import { addressOf } from '../routing/route.ts'
import { Loaded } from '../shell/loaded.tsx'
import { Empty } from '../shell/notice.tsx'
import { words } from '../words/words.ts'
import { Pager } from './pager.tsx'
import { QuarantinedEvent } from './quarantined-event.tsx'

/** What came in and could not be read, each with the way to have it read again. */
export function Quarantine({ cursor }: { cursor: string | undefined }) {
  const live = useLive<QuarantineList>(paths.quarantine({ cursor }))
  return (
    <Loaded live={live}>
      {({ events, next }) => (
        <>
          {events.length === 0 && <Empty what={words.lists.quarantineEmpty} />}
          <div class="tasks">
            {events.map((event) => (
              <QuarantinedEvent key={event.receipt} event={event} />
            ))}
          </div>
          <Pager of="quarantine" next={next} />
          <p class="after">
            <a href={addressOf({ page: 'list', of: 'events' })}>{words.lists.allEvents}</a>
          </p>
        </>
      )}
    </Loaded>
  )
}
