import type { Story } from '#infra/local/stories/story.ts'
import type { Counts } from '../../cost/counts.ts'
import type { Way } from '../outside/way.ts'
import type { Discovered } from '../plans/discovered.ts'
import type { Port } from '../plans/plan.ts'
import type { Wiring } from '../world/wiring.ts'
import type { Place } from './reached.ts'
import type { Verdict } from './run-plan.ts'

/** How the parts hang together, by the way a shop tells us of things and does what we ask for. */
export type Wirings = Partial<Record<Way, Wiring>>

/** What a worker begins with. @param watched whether it notes which code has run, which takes its time */
export type Given = { code: Record<string, string>; wirings: Wirings; stories: Story[]; watched?: boolean }

export type Job =
  | { do: 'discover'; path: string; port: Port }
  | { do: 'count'; path: string }
  | { do: 'run'; lines: string[]; traced?: boolean }
  | { do: 'tell where you have been' }

export type Done =
  | { done: 'discovered'; discovered: Discovered; verdict: Verdict }
  | { done: 'counted'; counts: Counts; violations: string[] }
  | { done: 'ran'; verdicts: Verdict[] }
  | { done: 'told'; places: Place[] }
  | { done: 'broken'; reason: string }
