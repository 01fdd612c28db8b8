import type { Saying } from '#workflows/recovery/recovery.ts'

const says: Record<Saying, string> = {
  happy: 'all is well',
  'not-looked-after': 'it is fixed, but I did not feel looked after',
  unhappy: 'it is not fixed',
  talk: 'I would like to talk to someone',
}

/** What happened in a recovery. */
export const told = {
  established: (failure: string) => `Reported: ${failure}.`,
  reported: (failure: string) => `Reported again: ${failure}.`,
  asked: (remedy: string) => `Asked the order system: ${remedy}.`,
  contact: (minutes: string) => `The customer was in touch. It took them ${minutes} minutes.`,
  answered: (said: string) => `The customer says: ${said}.`,
  says,
  gave: (amount: string) => `Gave ${amount}.`,
  surprise: 'Added a small thing that was not announced.',
  relieved: 'Gave interim relief for the wait.',
  paused: (hours: string) => `Paused for ${hours} hours.`,
  resumed: 'It goes on.',
  stopped: 'Stopped for good.',
  line: 'Wrote a line for the next letter.',
  disputed: 'The customer went to their bank.',
  erased: 'The customer was erased at their wish.',
  unreachable: 'Letters to the customer come back.',
  closed: (outcome: string) => `Closed: ${outcome}.`,
  by: { 'the customer': 'the customer', 'a person': 'a person', somebody: 'somebody' } as Record<string, string>,
  quoted: (words: string) => `“${words}”`,
}
