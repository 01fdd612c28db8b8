/** What the purse of an order says, and what the order was given, in minor units. */
export type Books = { spent: number; held: number; issued: number }

/**
 * Why the books of an order whose recoveries are over do not add up; undefined where everything that was reserved has
 * been issued or freed again.
 */
export function whatDoesNotAddUp({ spent, held, issued }: Books): string | undefined {
  if (held !== 0) return `${held} are reserved and were neither given nor freed`
  if (spent !== issued) return `the purse counts ${spent} and ${issued} were issued`
  return undefined
}
