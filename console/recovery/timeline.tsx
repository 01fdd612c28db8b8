import type { Happening } from '../api/answers.ts'
import { addressOf } from '../routing/route.ts'
import { day, timeOfDay } from '../time/dates.ts'
import { Dated } from '../time/when.tsx'
import { WithTimes } from '../time/with-times.tsx'
import { words } from '../words/words.ts'
import { tellingOf } from './telling.ts'

/** What happened, in the order in which it happened, day by day. */
export const Timeline = ({ timeline }: { timeline: Happening[] }) => (
  <section aria-labelledby="timeline">
    <h2 id="timeline">{words.recovery.timeline}</h2>
    {timeline.length === 0 && <p class="quiet">{words.recovery.nothingYet}</p>}
    {byDay(timeline).map(([name, happenings]) => (
      <div class="day" key={name}>
        <h3>{name}</h3>
        <ol class="timeline">
          {happenings.map((happening) => (
            <li key={`${happening.at} ${happening.what} ${happening.text}`} data-what={happening.what}>
              <Dated at={happening.at} as={timeOfDay} />
              <span>
                <WithTimes text={tellingOf(happening)} />
                {happening.channel && <span class="tag">{words.channel[happening.channel]}</span>}
                {happening.mood && <span class={`tag ${happening.mood}`}>{words.mood[happening.mood]}</span>}
                {happening.receipt && (
                  <>
                    {' '}
                    <a href={addressOf({ page: 'event', receipt: happening.receipt })}>{words.event.look}</a>
                  </>
                )}
                {happening.by && (
                  <span class="quiet"> {words.recovery.by(words.told.by[happening.by] ?? happening.by)}</span>
                )}
              </span>
            </li>
          ))}
        </ol>
      </div>
    ))}
  </section>
)

function byDay(timeline: Happening[]): [string, Happening[]][] {
  const days = new Map<string, Happening[]>()
  for (const happening of timeline) {
    const name = day(happening.at)
    days.set(name, [...(days.get(name) ?? []), happening])
  }
  return [...days]
}
