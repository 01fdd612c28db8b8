import { labelOf } from '../world/site.ts'
import type { World } from '../world/world.ts'

/** So much of a payload or an answer is shown. */
const SHOWN = 160

const short = (value: unknown): string => (JSON.stringify(value) ?? '').slice(0, SHOWN)

/** Everything that happened in a run: each invocation with its calls, and what the functions said. */
export function traceOf({ ran, calls, log }: World): string[] {
  const lines = ran.flatMap(({ n, function: name, payload, outcome }) => [
    `i${n} ${name} ${short(payload)} → ${short(outcome)}`,
    ...calls.sites.filter(({ invocation }) => invocation === n).map((site) => `    ${site.index} ${labelOf(site)}`),
  ])
  return [...lines, ...log]
}
