import type { Happening } from '../api/answers.ts'
import { amountOf } from '../words/amount.ts'
import { wordFor, words } from '../words/words.ts'

type Facts = NonNullable<Happening['facts']>
const { told, failure, remedyKind, outcome } = words

/** What is told from facts, in the reader's language. */
const fromFacts: Record<string, (facts: Facts) => string | undefined> = {
  established: ({ kind }) => (kind === undefined ? undefined : told.established(wordFor(failure, `${kind}`))),
  reported: ({ kind }) => (kind === undefined ? undefined : told.reported(wordFor(failure, `${kind}`))),
  'remedy-asked': ({ kind }) => (kind === undefined ? undefined : told.asked(wordFor(remedyKind, `${kind}`))),
  contact: ({ minutes }) => told.contact(`${minutes}`),
  answered: ({ says }) => (says === undefined ? undefined : told.answered(wordFor(told.says, `${says}`))),
  compensated: ({ minor, currency, purpose }) =>
    purpose === 'surprise' ? told.surprise : told.gave(amountOf({ minor: Number(minor), currency: `${currency}` })),
  paused: ({ hours }) => told.paused(`${hours}`),
  closed: ({ outcome: how }) => (how === undefined ? undefined : told.closed(wordFor(outcome, `${how}`))),
}

/** What always reads the same. */
const { relieved, resumed, stopped, line, disputed, erased, unreachable } = told
const always: Record<string, string> = { relieved, resumed, stopped, line, disputed, erased, unreachable }

/** What happened, in the reader's language where its facts are known; else as it was written down. */
export function tellingOf({ what, text, facts, quoted }: Happening): string {
  const worded = (facts && fromFacts[what]?.(facts)) || always[what]
  if (worded === undefined) return text
  return quoted === undefined ? worded : `${worded} ${told.quoted(quoted)}`
}
