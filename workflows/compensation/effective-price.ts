import type { Recovery } from '#workflows/recovery/recovery.ts'
import type { Money } from './money.ts'

type Paid = { items: { price: Money; quantity: number }[]; shipping?: { paid: Money } | undefined }

/**
 * What an order has cost the customer with all that we gave them counted in (S0.16), in minor units; undefined where
 * nothing was given, or money went back, which the order system counts and not we.
 */
export function effectivePrice({ remedy, granted, relieved }: Recovery, { items, shipping }: Paid): Money | undefined {
  if (granted === undefined || granted.minor === 0) return undefined
  if (remedy?.kind === 'refund' || remedy?.kind === 'correct-bill') return undefined
  const paid = [
    ...items.map(({ price, quantity }) => ({ ...price, minor: price.minor * quantity })),
    ...(shipping ? [shipping.paid] : []),
  ]
  const given = [granted, ...(relieved ? [relieved] : [])]
  if ([...paid, ...given].some(({ currency }) => currency !== granted.currency)) return undefined
  const sum = (amounts: Money[]) => amounts.reduce((total, { minor }) => total + minor, 0)
  return { minor: Math.max(0, sum(paid) - sum(given)), currency: granted.currency }
}
