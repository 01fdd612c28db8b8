import type { RecoveryPage } from '../api/answers.ts'
import { numberOf } from '../words/number.ts'
import { words } from '../words/words.ts'
import graph from './process.json'
import { smooth } from './smooth.ts'
import { visitsOf } from './visits-of.ts'
import { type Walked, walked } from './walked.ts'

const { width, height, states, arrows } = graph
const box = { width: 148, height: 34 }

/** The state machine as it is deployed, with the way this recovery has come. */
export function ProcessGraph({ page }: { page: RecoveryPage }) {
  const path = visitsOf(page)
  const way = walked(path)
  return (
    <section aria-labelledby="graph" class="graph">
      <h2 id="graph">{words.recovery.graph}</h2>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={path.map(({ stage }) => words.stage[stage]).join(' → ')}
      >
        <defs>
          <marker
            id="tip"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto-start-reverse"
          >
            <path d="M0 0 8 4 0 8z" />
          </marker>
        </defs>
        {[false, true].map((taken) =>
          arrows
            .filter(({ from, to }) => way.took(from, to) === taken)
            .map(({ from, to, points, aside }) => (
              <path
                key={`${from} ${to}`}
                class={`arrow ${aside ? 'aside' : ''} ${taken ? 'taken' : ''}`}
                d={smooth(points)}
                marker-end="url(#tip)"
              >
                {aside && <title>{aside}</title>}
              </path>
            )),
        )}
        {states.map((state) => (
          <State key={state.name} state={state} way={way} />
        ))}
      </svg>
      {page.execution && (
        <p class="after">
          <a href={page.execution} target="_blank" rel="noreferrer">
            {words.recovery.execution}
          </a>
        </p>
      )}
    </section>
  )
}

function State({ state: { name, x, y, waits }, way }: { state: (typeof states)[number]; way: Walked }) {
  const { times = 0, retries = 0 } = way.visits.get(name) ?? {}
  const called = words.state[name] ?? name
  const is = way.current === name ? 'current' : times > 0 ? 'behind' : 'ahead'
  const told = [
    waits && words.recovery.waits,
    times > 1 && words.recovery.visits(numberOf(times)),
    retries > 0 && words.recovery.retries(numberOf(retries)),
  ].filter((one) => one !== false)
  return (
    <g class={`state ${is}`} transform={`translate(${x - box.width / 2} ${y - box.height / 2})`}>
      <title>{[called, ...told].join(', ')}</title>
      <rect {...box} rx={waits ? box.height / 2 : 5} />
      <text x={box.width / 2} y={box.height / 2} dy="0.35em">
        {called}
      </text>
      {times > 1 && <Badge x={box.width - 6} text={`×${times}`} />}
      {retries > 0 && <Badge x={6} text={`↻${retries}`} />}
    </g>
  )
}

const Badge = ({ x, text }: { x: number; text: string }) => (
  <g class="badge" transform={`translate(${x} 0)`}>
    <rect x={-14} y={-9} width={28} height={18} rx={9} />
    <text dy="0.35em">{text}</text>
  </g>
)
