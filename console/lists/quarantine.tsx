import { useState } from 'preact/hooks'
import type { Quarantined, QuarantineList } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { useLive } from '../live/use-live.ts'
import { addressOf } from '../routing/route.ts'
import { Loaded } from '../shell/loaded.tsx'
import { Empty } from '../shell/notice.tsx'
import { words } from '../words/words.ts'
import { Pager } from './pager.tsx'
import { QuarantinedEvent } from './quarantined-event.tsx'

/** What came in and could not be read, each with the way to have it read again; what was read here stays to say so. */
export function Quarantine({ cursor }: { cursor: string | undefined }) {
  const live = useLive<QuarantineList>(paths.quarantine({ cursor }))
  const [read, keep] = useState<Quarantined[]>([])
  const withRead = (events: Quarantined[]) => [
    ...events,
    ...read.filter(({ receipt }) => !events.some((event) => event.receipt === receipt)),
  ]
  return (
    <Loaded live={live}>
      {({ events, next }) => (
        <>
          {events.length === 0 && <Empty what={words.lists.quarantineEmpty} />}
          <div class="tasks">
            {withRead(events).map((event) => (
              <QuarantinedEvent key={event.receipt} event={event} keep={() => keep([...read, event])} />
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
