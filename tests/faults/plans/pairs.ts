import type { Discovered } from './discovered.ts'
import { callFaults, invocationFaults } from './fault.ts'
import { lots } from './lots.ts'
import { noFaults, type Plan } from './plan.ts'

/** Two faults in one story, drawn by lot: two calls, or a call and an invocation that is made twice. */
export function pairs(paths: Discovered[], count: number, seed = 7): Plan[] {
  const draw = lots(seed)
  const one = <Thing>(things: readonly Thing[]): Thing => things[draw(things.length)] as Thing
  return Array.from({ length: count }, () => {
    const { path, sites, invocations } = one(paths)
    const first = draw(sites.length)
    const plan = { ...noFaults(path, 'send'), calls: { [first]: one(callFaults) } }
    // One plan in five doubles an invocation.
    if (draw(5) === 0) return { ...plan, invocations: { [draw(invocations.length)]: one(invocationFaults) } }
    // What goes wrong twice in one place matters most: every other pair is of neighbours.
    const reach = draw(2) === 0 ? 25 : sites.length
    const second = Math.min(first + 1 + draw(reach), Math.ceil(sites.length * 1.1))
    return { ...plan, calls: { ...plan.calls, [second]: one(callFaults) } }
  })
}
