import { shuffled } from './lots.ts'
import type { Plan } from './plan.ts'

/**
 * One plan for every site, and after those the others: the second one of every site before any third one.
 * @param meets what a plan's fault meets, in the same words for the same site
 */
export function mostTelling(plans: Plan[], meets: (plan: Plan) => string): { first: Plan[]; others: Plan[] } {
  const turns = new Map<string, number>()
  const ranked = shuffled(plans, 11).map((plan) => {
    const turn = turns.get(meets(plan)) ?? 0
    turns.set(meets(plan), turn + 1)
    return { plan, turn }
  })
  const inOrder = ranked.sort((one, other) => one.turn - other.turn).map(({ plan }) => plan)
  return { first: inOrder.slice(0, turns.size), others: inOrder.slice(turns.size) }
}
