import type { Money } from '#workflows/compensation/money.ts'

type Line = { id: string; price: Money; quantity: number }

/** The lines a fault is about: the one that it names, else all. */
export function linesThatFailed<L extends Pick<Line, 'id'>>(fault: string, items: readonly L[]): readonly L[] {
  const where = fault.slice(0, fault.lastIndexOf('~'))
  const named = items.filter(({ id }) => id === where)
  return named.length > 0 ? named : items
}

/** What was paid for the things that failed, and for their shipping where all of them did. */
export function paidForWhatFailed(
  fault: string,
  { items, shipping }: { items: readonly Line[]; shipping?: { paid: Money } | undefined },
): Money {
  const failed = linesThatFailed(fault, items)
  const minor = failed.reduce((sum, { price, quantity }) => sum + price.minor * quantity, 0)
  const currency = items[0]?.price.currency ?? 'EUR'
  const shippingMinor = failed.length === items.length && shipping?.paid.currency === currency ? shipping.paid.minor : 0
  return { minor: minor + shippingMinor, currency }
}
