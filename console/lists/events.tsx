import type { EventList } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { useLive } from '../live/use-live.ts'
import { addressOf } from '../routing/route.ts'
import { Loaded } from '../shell/loaded.tsx'
import { Empty } from '../shell/notice.tsx'
import { When } from '../time/when.tsx'
import { wordFor, words } from '../words/words.ts'
import { Pager } from './pager.tsx'

type Props = { of: 'events' | 'waiting'; cursor: string | undefined }

/** What came in, one line each with what became of it, which leads to why. */
export function Events({ of, cursor }: Props) {
  const live = useLive<EventList>(paths.events({ which: of === 'waiting' ? of : undefined, cursor }))
  return (
    <Loaded live={live}>
      {({ events, next }) => (
        <>
          {events.length === 0 && <Empty what={words.lists[`${of}Empty`]} />}
          <ul class="rows panel">
            {events.map(({ receipt, type, order, state, acceptedAt }) => (
              <li key={receipt} class="whole-link">
                <a href={addressOf({ page: 'event', receipt })}>{type}</a>
                <span>{wordFor(words.event.states, state)}</span>
                {order && <span class="number">{words.now.order(order)}</span>}
                <span class="quiet">
                  <When at={acceptedAt} />
                </span>
              </li>
            ))}
          </ul>
          <Pager of={of} next={next} />
        </>
      )}
    </Loaded>
  )
}
