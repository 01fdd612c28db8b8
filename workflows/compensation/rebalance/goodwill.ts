/**
 * How much goodwill a share of the price wins back: nothing for nothing, all of it at the ceiling, more for more.
 * Shares and goodwill are fractions; a share may go up to the ceiling (1.5 is 150 % of the price).
 */
export type Goodwill = { wonBy: (share: number) => number; shareFor: (goodwill: number) => number }

/** Goods that are kept: the first money counts most. Half of all goodwill is won at `half` of the price. */
export function concave(half: number, ceiling: number): Goodwill {
  // share / (share + k), stretched to reach 1 at the ceiling; k follows from where half of it is won.
  const k = (half * ceiling) / (ceiling - 2 * half)
  const stretch = (ceiling + k) / ceiling
  return {
    wonBy: (share) => (stretch * share) / (share + k),
    shareFor: (goodwill) => (goodwill * k) / (stretch - goodwill),
  }
}

/** Goods that go back: little counts until most of the price has come back. Steepest between the two shares. */
export function sShaped([from, to]: [number, number], ceiling: number): Goodwill {
  // A logistic curve bends most at 1.317 widths from its middle: there the steep part begins and ends.
  const middle = (from + to) / 2
  const width = (to - from) / 2 / 1.317
  const logistic = (share: number) => 1 / (1 + Math.exp((middle - share) / width))
  const [least, most] = [logistic(0), logistic(ceiling)]
  return {
    wonBy: (share) => (logistic(share) - least) / (most - least),
    shareFor: (goodwill) => middle - width * Math.log(1 / (goodwill * (most - least) + least) - 1),
  }
}

/** The share of the price that wins back a part of what goodwill is still missing after a share was given. */
export function furtherShare({ wonBy, shareFor }: Goodwill, given: number, part: number): number {
  const won = wonBy(given)
  return Math.max(0, shareFor(won + part * (1 - won)) - given)
}

/** The share from which a further hundredth of the price wins less than its part of the goodwill: the knee. */
export function knee({ wonBy }: Goodwill, ceiling: number): number {
  const steps = Array.from({ length: 1501 }, (_, step) => (step / 1500) * ceiling)
  const above = (share: number) => wonBy(share) - share / ceiling
  return steps.reduce((best, share) => (above(share) > above(best) ? share : best), 0)
}
