import type { Drill } from '../api/answers.ts'
import { Purses } from '../lists/purses.tsx'
import type { Live } from '../live/poll.ts'
import { Loaded } from '../shell/loaded.tsx'
import { spanOf } from '../time/spans.ts'
import { amountOf } from '../words/amount.ts'
import { numberOf } from '../words/number.ts'
import { words } from '../words/words.ts'
import type { AskedStorm } from './drill-page.tsx'

const of = words.drill

/** Every customer hears from us within so many seconds of a failure being certain. */
const promisedSeconds = 300

const span = (seconds: number) => spanOf(seconds * 1000)

/** What a storm would bring. By looking, nothing is done. */
export function StormWould({ storm, live }: { storm: AskedStorm; live: Live<Drill> }) {
  return (
    <section aria-labelledby="would">
      <h2 id="would">{of.would}</h2>
      <Loaded live={live}>{(drill) => <Would drill={drill} failures={Number(storm.failures)} />}</Loaded>
    </section>
  )
}

function Would({ drill, failures }: { drill: Drill; failures: number }) {
  const { incidentAfterSeconds, longestWaitSeconds, givenAtOnce } = drill
  const isLate = longestWaitSeconds > promisedSeconds
  const figures: [name: string, value: string, about?: string][] = [
    [of.letters, numberOf(drill.letters)],
    [of.pace, of.aSecond(numberOf(drill.lettersPerSecond))],
    [of.last, of.after(span(drill.lastLetterAfterSeconds))],
    [of.longest, span(longestWaitSeconds), isLate ? of.late : of.inTime],
    [of.each, amountOf(drill.each), of.single(amountOf(drill.asSingleCase))],
    [of.total, amountOf(drill.total)],
    [of.atOnce, of.ofAll(numberOf(givenAtOnce), numberOf(failures))],
  ]
  return (
    <div class="would" role="status">
      <p>
        {incidentAfterSeconds === undefined ? of.noIncident : of.incident(span(incidentAfterSeconds))} {of.letter}
      </p>
      <dl class="summary panel">
        {figures.map(([name, value, about]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="number">
              {value} <span class="quiet">{about}</span>
            </dd>
          </div>
        ))}
      </dl>
      {givenAtOnce < failures && <p>{of.byPerson(numberOf(failures - givenAtOnce))}</p>}
      <h3>{of.purses}</h3>
      <Purses purses={drill.purses.map(({ per, would, limit }) => ({ name: of.per[per], spent: would, limit }))} />
      <p class="quiet">{words.order.nothingDone}</p>
    </div>
  )
}
