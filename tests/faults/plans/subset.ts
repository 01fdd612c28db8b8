import { labelOf } from '../world/site.ts'
import type { Discovered } from './discovered.ts'
import { shuffled } from './lots.ts'
import type { Plan } from './plan.ts'

/**
 * Plans by how much each adds to those before it: one for every call of every function; one for every fault of each;
 * one for every fault of each in every story; and what is left.
 */
export function byTelling(plans: Plan[], paths: Discovered[]): [Plan[], Plan[], Plan[], Plan[]] {
  const meets = metBy(paths)
  const seen = new Set<string>()
  const isNew = (key: string): boolean => !seen.has(key) && seen.add(key) !== undefined
  const tiers: [Plan[], Plan[], Plan[], Plan[]] = [[], [], [], []]
  for (const plan of shuffled(plans, 11)) {
    const [fault] = [...Object.values(plan.calls), ...Object.values(plan.invocations)]
    const keys = [meets(plan), `${meets(plan)}: ${fault}`, `${meets(plan)}: ${fault} in ${storyOf(plan)}`]
    const news = keys.map(isNew)
    const tier = news.indexOf(true)
    tiers[tier === -1 ? 3 : (tier as 0 | 1 | 2)].push(plan)
  }
  return tiers
}

/** The same story goes by several ways. */
const storyOf = ({ path }: Plan): string => path.slice(0, path.indexOf('/'))

/** What a plan's fault meets, in the same words for the same call of a function. */
export function metBy(paths: Discovered[]): (plan: Plan) => string {
  const known = new Map(paths.map((path) => [path.path, path]))
  return ({ path, calls, invocations }) => {
    const [index] = Object.keys(calls)
    const site = index && known.get(path)?.sites[Number(index)]
    if (site) return labelOf(site)
    const n = Number(Object.keys(invocations)[0])
    const does = known.get(path)?.sites.filter(({ invocation }) => invocation === n) ?? []
    return `${known.get(path)?.invocations[n]?.function} made twice: ${does.map(labelOf).join(', ')}`
  }
}
