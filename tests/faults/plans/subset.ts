import { labelOf } from '../world/site.ts'
import type { Discovered } from './discovered.ts'
import { shuffled } from './lots.ts'
import type { Plan } from './plan.ts'

/** One plan for every call of every function, and after those the others: the second one of each before any third. */
export function mostTelling(plans: Plan[], paths: Discovered[]): { first: Plan[]; others: Plan[] } {
  const meets = metBy(paths)
  const turns = new Map<string, number>()
  const ranked = shuffled(plans, 11).map((plan) => {
    const turn = turns.get(meets(plan)) ?? 0
    turns.set(meets(plan), turn + 1)
    return { plan, turn }
  })
  const inOrder = ranked.sort((one, other) => one.turn - other.turn).map(({ plan }) => plan)
  return { first: inOrder.slice(0, turns.size), others: inOrder.slice(turns.size) }
}

/** What a plan's fault meets, in the same words for the same call of a function. */
export function metBy(paths: Discovered[]): (plan: Plan) => string {
  const sites = new Map(paths.map(({ path, sites }) => [path, sites]))
  return ({ path, calls }) => {
    const [index] = Object.keys(calls)
    const site = index && sites.get(path)?.[Number(index)]
    return site ? labelOf(site) : 'an invocation made twice'
  }
}
