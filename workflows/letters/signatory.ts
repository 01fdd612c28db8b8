import { type Brand, type Signatory, tiers } from './brand.ts'
import type { LetterFacts } from './letter-facts.ts'

/** Who was let down badly hears from a second person, above the one who wrote first (S4.10). */
const fromAbove: LetterFacts['kind'][] = ['second-touch', 'call']

/** A first answer that was not enough is taken up by someone higher (S4.4). */
export const signatoryOf = ({ kind, round }: Pick<LetterFacts, 'kind' | 'round'>, brand: Brand): Signatory => {
  const steps = round - 1 + (fromAbove.includes(kind) ? 1 : 0)
  return brand.signatories[tiers[Math.min(steps, tiers.length - 1)] ?? 'founder']
}
