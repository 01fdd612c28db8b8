import type { Choice, Happening } from '../api/answers.ts'
import { amountOf } from '../words/amount.ts'
import { wordFor, words } from '../words/words.ts'

type Facts = Record<string, string | undefined>
const { told, failure, remedyKind, remedyState, outcome, wish, taskKind, letterKind } = words

const amountIn = ({ minor, currency = '' }: Facts) => amountOf({ minor: Number(minor), currency })
const remedyIn = (kind = '') => wordFor(remedyKind, kind)
/** In the one form that is shown as a time of the reader's own zone. */
const instant = (at: string) => new Date(at).toISOString()

/** What is told from facts, in the reader's language. */
const fromFacts: Record<string, (facts: Facts, text: string) => string | undefined> = {
  established: ({ kind }) => kind && told.established(wordFor(failure, kind)),
  reported: ({ kind, hope }) =>
    kind && told.reported(wordFor(failure, kind), hope && wordFor({ ...remedyKind, ...wish }, hope)),
  'remedy-asked': ({ kind }) => kind && told.asked(remedyIn(kind)),
  'remedy-promised': ({ by }) => by && told.promised(instant(by)),
  'remedy-failed': ({ because }) => because && told.cannot(because),
  'remedy-confirmed': ({ kind }) => (kind === 'own' ? told.putRight : told.confirmed),
  'remedy-not-taken': ({ kind, refused }) => told.notTaken(remedyIn(kind), refused),
  vendor: ({ done, refused }) => (done ? told.vendorDid(done) : refused && told.vendorRefused(refused)),
  delivered: ({ deliveredAt }) => deliveredAt && told.delivered(instant(deliveredAt)),
  refunded: ({ refundedAt }) => refundedAt && told.refunded(instant(refundedAt)),
  contact: ({ minutes }) => minutes && told.contact(minutes),
  answered: (facts) => answerIn(facts),
  decided: (facts, text) => decisionIn(facts, text),
  compensated: (facts) => (facts.purpose === 'surprise' ? told.surprise : told.gave(amountIn(facts))),
  'own-remedy': (facts) => told.ownRemedy(amountIn(facts)),
  paused: ({ hours }) => hours && told.paused(hours),
  reminded: ({ kind }) => kind && told.reminded(wordFor(taskKind, kind)),
  escalated: ({ kind, to }) => kind && to && told.escalated(wordFor(taskKind, kind), to),
  said: ({ kind, ...known }) => kind && told.wrote(wordFor(letterKind, kind), knownThen(known)),
  closed: ({ outcome: how }) => how && told.closed(wordFor(outcome, how)),
}

function answerIn({ says, wish: wished, callAt, extra, asks, reply }: Facts): string | undefined {
  if (says) return told.answered(wordFor(told.says, says))
  if (wished) return told.wished(wordFor(wish, wished))
  if (callAt) return told.call(instant(callAt))
  if (extra) return told.swapped(extra)
  return asks ? told.asks[asks] : reply && wordFor(told.reply, reply)
}

/** It reads as it stood on the button. */
function decisionIn({ minor, currency, ...decision }: Facts, text: string): string {
  const money = { minor, currency }
  if (decision.decide === 'more') return told.more(amountIn(money))
  if (decision.decide === 'remedy-done') return told.doneByHand(remedyIn(decision.remedy))
  if (decision.decide === 'remedy-impossible') return told.impossible(remedyIn(decision.remedy))
  if (decision.decide === 'grant') return told.granted(amountIn(money))
  return told.decided(words.choice({ label: text, decision } as Choice))
}

/** What was known when a letter was written. */
function knownThen({ failure: what = '', remedy, state = '', by, nextWordBy, misses }: Facts): string {
  const promised = by ? ` (${instant(by)})` : ''
  const done = remedy ? `${remedyIn(remedy)}: ${wordFor(remedyState, state)}${promised}` : told.noRemedy
  const word = nextWordBy && told.wordGiven(instant(nextWordBy))
  const missed = Number(misses) > 0 ? told.missed(`${misses}`) : undefined
  return [wordFor(failure, what), done, word, missed].filter((part) => part).join('; ')
}

/** What always reads the same. */
const { relieved, resumed, stopped, line, cancelled, disputed, erased, unreachable, because } = told
const always: Record<string, string> = {
  ...{ relieved, resumed, stopped, line, cancelled, disputed, erased, unreachable, because },
  'write-again': told.writeAgain,
}

/** What happened, in the reader's language where its facts are known; else as it was written down. */
export function tellingOf({ what, text, facts, quoted }: Happening): string {
  const said = facts && Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, `${fact}`]))
  const worded = (said && fromFacts[what]?.(said, text)) || always[what]
  if (worded === undefined) return text
  return quoted === undefined ? worded : `${worded} ${told.quoted(quoted)}`
}
