import { aftermathOf, type Ending } from '../invariants/aftermath.ts'
import { endingOf } from '../invariants/endings.ts'
import { violationsIn } from '../invariants/invariants.ts'
import { liveThrough } from '../outside/live-through.ts'
import { lineOf, type Plan, type Port } from '../plans/plan.ts'
import type { StoredItem } from '../services/expression.ts'
import type { CallsOptions } from '../world/calls.ts'
import { begin } from '../world/global-time.ts'
import { labelOf } from '../world/site.ts'
import { openWorld, type World } from '../world/world.ts'
import type { Wirings } from './messages.ts'
import type { Path } from './paths.ts'

export type Verdict = {
  line: string
  /** The faults of the plan that something has met, as a line. */
  hit: string
  violations: string[]
  /** What the plan's faults have met, as `site: fault`. */
  met: string[]
  /** How many calls and invocations there were. */
  calls: number
  invocations: number
  /** Whether a person was asked who usually is not. */
  person: boolean
  /** Everything that happened, where it was asked for. */
  trace?: string[]
}

type Functions = Parameters<typeof openWorld>[1]['functions']
export type Machinery = {
  functions: Functions
  wirings: Wirings
  ports: Record<Port, CallsOptions['port']>
  /** What lies in the table before it begins. */
  before?: StoredItem[] | undefined
}

/** Nothing in a story is further off, and what still waits then waits for ever. */
const LONGEST_MS = 120 * 24 * 3_600_000

/** Runs one plan to its end and looks at what it has left behind. */
export async function runPlan(
  plan: Plan,
  path: Path,
  { functions, wirings, ports, before = [] }: Machinery,
  usually?: Ending,
): Promise<{ verdict: Verdict; ending: Ending; world: World }> {
  const wiring = wirings[path.way]
  if (wiring === undefined) throw new Error(`nothing is made ready for ${path.name}`)
  const world = openWorld(plan, { functions, wiring, port: ports[plan.port], before })
  begin(() => world.clock.now())
  ports[plan.port].struck.begin?.()
  const shop = liveThrough(world, path)
  await world.clock.runUntil(world.clock.now() + LONGEST_MS + (path.visit?.afterMs ?? 0))
  const aftermath = await aftermathOf(world, path, shop, usually)
  const ending = endingOf(aftermath)
  const violations = violationsIn(aftermath)
  await world.machine.stop()
  const { sites, hit } = world.calls
  const verdict: Verdict = {
    line: lineOf(plan),
    hit: lineOf(metOf(plan, world)),
    violations,
    met: [
      ...hit.map((site) => `${labelOf(site)}: ${plan.calls[site.index]}`),
      ...world.ran.flatMap(({ n, function: name }) => (plan.invocations[n] ? [`${name}: ${plan.invocations[n]}`] : [])),
    ],
    calls: sites.length,
    invocations: world.ran.length,
    person: usually !== undefined && ending.tasks.some((task) => !usually.tasks.includes(task)),
  }
  return { verdict, ending, world }
}

/** A plan without the faults that came too late: the run has not gone so far. */
const metOf = ({ calls, invocations, ...plan }: Plan, world: World): Plan => ({
  ...plan,
  calls: Object.fromEntries(Object.entries(calls).filter(([n]) => world.calls.hit.some(({ index }) => index === +n))),
  invocations: Object.fromEntries(Object.entries(invocations).filter(([n]) => world.ran[+n] !== undefined)),
})
