import { useStore } from '../live/store.ts'
import { addressOf, type Route } from '../routing/route.ts'
import { now } from '../time/now.ts'
import { spanOf } from '../time/spans.ts'

/** One figure, and where its rows are. `since`: how long ago, growing while it is looked at. `share`: 0 to 1. */
export type Figure = {
  name: string
  note: string
  to: Exclude<Route, { page: 'nowhere' }>
  tone: 'calm' | 'bad'
  value?: string
  since?: string
  share?: number
}

export const FigureTile = ({ figure: { name, value, since, note, to, tone, share } }: { figure: Figure }) => (
  <li class={`figure panel whole-link ${tone}`}>
    <a href={addressOf(to)}>{name}</a>
    <strong class="number">{since === undefined ? value : <Since at={since} />}</strong>
    <span class="quiet number">{note}</span>
    {share !== undefined && <meter value={Math.min(share, 1)} high={0.8} aria-label={name} />}
  </li>
)

const Since = ({ at }: { at: string }) => <>{spanOf(useStore(now) - Date.parse(at))}</>
