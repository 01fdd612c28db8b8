import type { Money } from './money.ts'

type Buyer = {
  items: readonly { price: Money; quantity: number }[]
  spend?: Money | undefined
}

/**
 * What is lost with a customer who does not come back: at least what they have spent with us so far, which who stays
 * spends again; of somebody new, what this order cost.
 */
export function atStake({ items, spend }: Buyer): Money {
  const paid = items.reduce((sum, { price, quantity }) => sum + price.minor * quantity, 0)
  const currency = items[0]?.price.currency ?? 'EUR'
  return { minor: Math.max(paid, spend?.currency === currency ? spend.minor : 0), currency }
}

/** How many times over an amount is at stake, to a tenth: what whoever gives less should see. */
export const timesOver = (stake: Money, amount: Money): number =>
  Math.round((stake.minor / Math.max(1, amount.minor)) * 10) / 10
