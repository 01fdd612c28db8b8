import type { Brand } from './brand.ts'
import type { LanguageName } from './languages/language-names.ts'
import type { RecapFacts } from './letter-facts.ts'

/** What the shop has changed about such failures by now: done already, never announced. */
export const changedHere = (
  { failure, confirmedAt }: RecapFacts,
  { changes }: Brand,
  language: LanguageName,
): string | undefined =>
  changes.findLast((change) => change.failure === failure && Date.parse(change.since) <= Date.parse(confirmedAt))?.says[
    language
  ]
