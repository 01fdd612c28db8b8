import { PressButton } from '../acts/press-button.tsx'
import { Told } from '../acts/told.tsx'
import { usePress } from '../acts/use-press.ts'
import type { Quarantined } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { addressOf } from '../routing/route.ts'
import { When } from '../time/when.tsx'
import { words } from '../words/words.ts'

/** One event nobody could read: what it is, why not, and the way to have it read again once that is mended. */
export function QuarantinedEvent({ event, keep }: { event: Quarantined; keep: () => void }) {
  const { pressing, press } = usePress<{ state: string }>(paths.readAgain(event.receipt))
  const heading = `event-${event.receipt}`
  return (
    <article class="task panel" aria-labelledby={heading}>
      <p class="task-line quiet">
        <span class="tag">{event.type}</span>
        {event.order && <span class="number">{words.now.order(event.order)}</span>}
        <span>
          {words.lists.accepted} <When at={event.acceptedAt} />
        </span>
      </p>
      <h2 id={heading}>{event.because ?? event.type}</h2>
      <Told
        pressing={pressing}
        done={({ state }) => (state === 'nothing-to-do' ? words.lists.nothingToDo : words.lists.readNow)}
      />
      <div class="choices">
        {pressing.is !== 'done' && (
          <PressButton pressing={pressing} onPress={async () => (await press({})) && keep()}>
            {words.lists.readAgain}
          </PressButton>
        )}
        <a href={addressOf({ page: 'event', receipt: event.receipt })}>{words.event.look}</a>
      </div>
    </article>
  )
}
