import type { Brand, Signatory, Tier } from './brand.ts'

/** A first answer that was not enough is taken up by someone higher (S4.4). */
const tierOf = (round: number): Tier => {
  if (round <= 1) return 'support'
  return round === 2 ? 'head' : 'founder'
}

export const signatoryOf = (round: number, brand: Brand): Signatory => brand.signatories[tierOf(round)]
