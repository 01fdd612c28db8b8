import type { Discovered } from './discovered.ts'
import { callFaults, invocationFaults } from './fault.ts'
import { lots } from './lots.ts'
import { lineOf, noFaults, type Plan } from './plan.ts'

/** So many couples of faults are met in one run. With more of them hardly a story stays on its path to meet them. */
const COUPLES = 4
/** What goes wrong twice in one place matters most: the two of a couple are so many calls apart at most. */
const REACH = 25

/**
 * Pairs of faults, drawn by lot: two calls, or a call and an invocation that is made twice. Any two faults of one run
 * are met together, so a run of four couples tries 28 pairs; one that goes wrong is taken apart by `partsOf`.
 * @param count how many different pairs are planned
 */
export function pairs(paths: Discovered[], count: number, seed = 7): Plan[] {
  const draw = lots(seed)
  const one = <Thing>(things: readonly Thing[]): Thing => things[draw(things.length)] as Thing
  const planned = new Set<string>()
  const plans: Plan[] = []
  while (planned.size < count) {
    const { path, sites, invocations } = one(paths)
    const plan = noFaults(path, 'send')
    for (let n = 0; n < COUPLES; n++) {
      const first = draw(sites.length)
      plan.calls[first] = one(callFaults)
      // One couple in five doubles an invocation.
      if (draw(5) === 0) plan.invocations[draw(invocations.length)] = one(invocationFaults)
      else plan.calls[first + 1 + draw(REACH)] = one(callFaults)
    }
    plans.push(plan)
    for (const pair of partsOf(plan)) planned.add(lineOf(pair))
  }
  return plans
}

/** Every two faults of a plan, as a plan of their own. */
export function partsOf({ path, port, calls, invocations }: Plan): Plan[] {
  const faults: Plan[] = [
    ...Object.entries(calls).map(([n, fault]) => ({ ...noFaults(path, port), calls: { [Number(n)]: fault } })),
    ...Object.entries(invocations).map(([n, fault]) => ({
      ...noFaults(path, port),
      invocations: { [Number(n)]: fault },
    })),
  ]
  return faults.flatMap((one, n) =>
    faults.slice(n + 1).map((other) => ({
      ...noFaults(path, port),
      calls: { ...one.calls, ...other.calls },
      invocations: { ...one.invocations, ...other.invocations },
    })),
  )
}
