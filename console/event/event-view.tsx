import type { EventPage } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { useLive } from '../live/use-live.ts'
import { addressOf } from '../routing/route.ts'
import { Loaded } from '../shell/loaded.tsx'
import { useTitle } from '../shell/use-title.ts'
import { Dated } from '../time/when.tsx'
import { wordFor, words } from '../words/words.ts'
import { ReadToday } from './read-today.tsx'

const unknown = { what: words.event.unknown, next: words.event.unknownNext }

/** One event that came in: what it is, what became of it, and why. */
export function EventView({ receipt }: { receipt: string }) {
  const live = useLive<EventPage>(paths.event(receipt))
  useTitle(words.event.title)
  return (
    <>
      <h1 tabIndex={-1}>{words.event.title}</h1>
      <Loaded live={live} gone={unknown}>
        {(event) => (
          <>
            <Facts event={event} />
            {event.read && <ReadToday event={event} read={event.read} />}
          </>
        )}
      </Loaded>
    </>
  )
}

const Facts = ({ event: { receipt, type, state, order, recovery, acceptedAt, because } }: { event: EventPage }) => (
  <dl class="facts">
    <div>
      <dt>{words.event.state}</dt>
      <dd>
        {wordFor(words.event.states, state)}
        {because && `: ${because}`}
      </dd>
    </div>
    <div>
      <dt>{words.event.kind}</dt>
      <dd>
        <span class="tag">{type}</span>{' '}
        {order && <a href={addressOf({ page: 'order', id: order })}>{words.now.order(order)}</a>}
      </dd>
    </div>
    <div>
      <dt>{words.lists.accepted}</dt>
      <dd>
        <Dated at={acceptedAt} />
      </dd>
    </div>
    {recovery && (
      <div>
        <dt>{words.event.recovery}</dt>
        <dd>
          <a href={addressOf({ page: 'recovery', id: recovery })}>{words.task.seeRecovery}</a>
        </dd>
      </div>
    )}
    <div>
      <dt>{words.event.from}</dt>
      <dd class="number">{receipt}</dd>
    </div>
  </dl>
)
