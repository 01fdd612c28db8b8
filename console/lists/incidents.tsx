import type { IncidentList } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { useLive } from '../live/use-live.ts'
import { addressOf } from '../routing/route.ts'
import { Loaded } from '../shell/loaded.tsx'
import { Empty } from '../shell/notice.tsx'
import { When } from '../time/when.tsx'
import { causeIn } from '../words/cause.ts'
import { numberOf } from '../words/number.ts'
import { words } from '../words/words.ts'
import { Pager } from './pager.tsx'

/** Storms, one line each, newest first. */
export function Incidents({ cursor }: { cursor: string | undefined }) {
  const live = useLive<IncidentList>(paths.incidents({ cursor }))
  return (
    <Loaded live={live}>
      {({ incidents, next }) => (
        <>
          {incidents.length === 0 && <Empty what={words.lists.incidentsEmpty} next={words.lists.incidentsEmptyNext} />}
          <ul class="rows panel">
            {incidents.map(({ id, cause, from, endedAt, members }) => (
              <li key={id} class="whole-link">
                <a href={addressOf({ page: 'list', of: 'incidents', id })}>{causeIn(cause)}</a>
                <span class="number">{words.lists.members(numberOf(members))}</span>
                <span class={endedAt ? 'quiet' : 'tag'}>{endedAt ? words.lists.ended : words.lists.open}</span>
                <span class="quiet">
                  {words.lists.began} <When at={from} />
                </span>
              </li>
            ))}
          </ul>
          <Pager of="incidents" next={next} />
          <p class="pager after">
            <a href={addressOf({ page: 'drill' })}>{words.drill.try}</a>
          </p>
        </>
      )}
    </Loaded>
  )
}
