import type { Brand } from './brand.ts'
import type { LanguageName } from './languages/language-names.ts'
import type { RecapFacts } from './letter-facts.ts'

/**
 * What the shop has changed about such failures since this order: done already, never announced. Whoever was let
 * down in spite of the change is not told of it.
 */
export function changedHere(
  { failure, confirmedAt, order }: RecapFacts,
  { changes }: Brand,
  language: LanguageName,
): string | undefined {
  const since = changes.filter((change) => change.failure === failure && order.placedAt < change.since)
  return since.findLast((change) => Date.parse(change.since) <= Date.parse(confirmedAt))?.says[language]
}
