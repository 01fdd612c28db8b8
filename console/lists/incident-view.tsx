import type { IncidentPage } from '../api/answers.ts'
import { paths } from '../api/paths.ts'
import { useLive } from '../live/use-live.ts'
import { addressOf } from '../routing/route.ts'
import { Loaded } from '../shell/loaded.tsx'
import { Dated, When } from '../time/when.tsx'
import { numberOf } from '../words/number.ts'
import { words } from '../words/words.ts'
import { Pager } from './pager.tsx'

/** One storm: how many it holds, since when, and who they are, page by page. */
export function IncidentView({ id, cursor }: { id: string; cursor: string | undefined }) {
  const live = useLive<IncidentPage>(paths.incident(id, { cursor }))
  return (
    <Loaded live={live}>
      {({ incident, members, next }) => (
        <>
          <dl class="summary panel">
            <div>
              <dt>{words.now.recoveries}</dt>
              <dd class="number">{numberOf(incident.members)}</dd>
            </div>
            <div>
              <dt>{words.lists.began}</dt>
              <dd class="number">
                <Dated at={incident.from} />
              </dd>
            </div>
            <div>
              <dt>{incident.endedAt ? words.lists.ended : words.lists.open}</dt>
              <dd class="number">
                <When at={incident.endedAt ?? incident.openedAt} />
              </dd>
            </div>
          </dl>
          <h2>{words.lists.incidentMembers}</h2>
          <ul class="rows panel">
            {members.map(({ recovery, order }) => (
              <li key={recovery} class="whole-link">
                <a href={addressOf({ page: 'recovery', id: recovery })}>{words.now.order(order)}</a>
              </li>
            ))}
          </ul>
          <Pager of="incidents" id={id} next={next} />
        </>
      )}
    </Loaded>
  )
}
