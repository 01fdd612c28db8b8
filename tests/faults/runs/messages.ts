import type { Story } from '#infra/local/stories/story.ts'
import type { Discovered } from '../plans/discovered.ts'
import type { Port } from '../plans/plan.ts'
import type { Wiring } from '../world/wiring.ts'
import type { Place } from './reached.ts'
import type { Verdict } from './run-plan.ts'

/** What a worker begins with. */
export type Given = { code: Record<string, string>; wiring: Wiring; stories: Story[] }

export type Job =
  | { do: 'discover'; path: string; port: Port }
  | { do: 'run'; lines: string[]; traced?: boolean }
  | { do: 'tell where you have been' }

export type Done =
  | { done: 'discovered'; discovered: Discovered; verdict: Verdict }
  | { done: 'ran'; verdicts: Verdict[] }
  | { done: 'told'; places: Place[] }
  | { done: 'broken'; reason: string }
