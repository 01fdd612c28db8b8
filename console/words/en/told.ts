import type { Saying } from '#workflows/recovery/recovery.ts'
import type { ReplyKind } from '#workflows/replies/kind-of-reply.ts'

const says: Record<Saying, string> = {
  happy: 'all is well',
  'not-looked-after': 'it is fixed, but I did not feel looked after',
  unhappy: 'it is not fixed',
  talk: 'I would like to talk to someone',
}

const reply: Record<ReplyKind | 'of-another', string> = {
  happy: 'The customer replies: all is well.',
  unhappy: 'The customer replies: it is not right.',
  address: 'The customer replies: another address.',
  stop: 'The customer replies: no more letters.',
  words: 'The customer replies:',
  'of-another': 'Somebody replies from another address.',
}

/** What happened in a recovery. */
export const told = {
  established: (failure: string) => `Reported: ${failure}.`,
  reported: (failure: string, hope?: string) =>
    hope ? `Reported: ${failure}. Hoped for: ${hope}.` : `Reported again: ${failure}.`,
  asked: (remedy: string) => `Asked the order system: ${remedy}.`,
  promised: (by: string) => `The order system promises it by ${by}.`,
  confirmed: 'The order system says that it is done.',
  cannot: (because: string) => `The order system cannot do it: ${because}.`,
  notTaken: (remedy: string, refused?: string) =>
    `The order system ${refused ? `refused it (${refused})` : 'did not take it'}: ${remedy}.`,
  vendorDid: (done: string) => `The vendor did it: ${done}.`,
  vendorRefused: (refused: string) => `The vendor refused: ${refused}.`,
  putRight: 'Staff have put it right in a way of their own.',
  ownRemedy: (cost: string) => `Put it right another way, for ${cost}:`,
  delivered: (at: string) => `Delivered ${at}.`,
  refunded: (at: string) => `The shop refunded it ${at}.`,
  contact: (minutes: string) => `The customer was in touch. It took them ${minutes} minutes.`,
  answered: (said: string) => `The customer says: ${said}.`,
  says,
  wished: (wish: string) => `The customer chooses: ${wish}.`,
  call: (at: string) => `The customer would like to be called at ${at}.`,
  swapped: (extra: string) => `The customer chooses ${extra} instead of the credit.`,
  asks: {
    stop: 'The customer wants no more letters about this order.',
    address: 'The customer corrects the address.',
    'other-extra': 'The customer would like something else as the extra.',
  } as Record<string, string>,
  reply,
  /** In English a choice is told as it was written down. */
  decided: (decision: string) => decision,
  granted: (amount: string) => `Granted: ${amount}.`,
  more: (amount: string) => `Decided to give ${amount} in all.`,
  doneByHand: (remedy: string) => `Done by hand: ${remedy}.`,
  impossible: (remedy: string) => `Cannot be done: ${remedy}.`,
  because: 'The reason for the decision:',
  reminded: (task: string) => `A task is overdue (${task}). Whoever can, please see to it.`,
  escalated: (task: string, to: string) => `A task is long overdue (${task}): it is with the group “${to}” now.`,
  wrote: (letter: string, known: string) => `Wrote a letter: ${letter}. Known then: ${known}.`,
  noRemedy: 'no remedy yet',
  wordGiven: (by: string) => `our word given for ${by}`,
  missed: (times: string) => `missed before: ${times}`,
  writeAgain: 'Letters may go to the customer’s address again.',
  gave: (amount: string) => `Gave ${amount}.`,
  surprise: 'Added a small thing that was not announced.',
  relieved: 'Gave interim relief for the wait.',
  paused: (hours: string) => `Paused for ${hours} hours.`,
  resumed: 'It goes on.',
  stopped: 'Stopped for good.',
  line: 'Wrote a line for the next letter.',
  cancelled: 'The order was cancelled.',
  disputed: 'The customer went to their bank.',
  erased: 'The customer was erased at their wish.',
  unreachable: 'Letters to the customer come back.',
  closed: (outcome: string) => `Closed: ${outcome}.`,
  by: { 'the customer': 'the customer', 'a person': 'a person', somebody: 'somebody' } as Record<string, string>,
  quoted: (words: string) => `“${words}”`,
}
