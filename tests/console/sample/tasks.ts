import type { Task } from '../../../console/api/answers.ts'
import { recoveries } from './recoveries.ts'
import { ago, hoursAhead } from './story-time.ts'

const of = (order: string) => ({ order, recovery: recoveries.find((each) => each.order === order)?.id ?? '' })

/** Tasks of different kinds, the most urgent first. */
export const tasks: Task[] = [
  {
    id: 't_call',
    kind: 'call',
    asks: 'bring-a-person',
    ...of('A-10455'),
    openedAt: ago.hours(5),
    dueAt: ago.hours(1),
    owner: { name: null, changes: 0 },
    question: 'Mara Lindqvist says that the replacement is damaged too. Call her, then choose what puts it right.',
    facts: {
      failure: 'damaged',
      round: 2,
      remedy: { kind: 'replace', state: 'confirmed' },
      tried: [],
      compensation: { minor: 1500, currency: 'EUR' },
    },
    choices: [
      { label: 'Refund', decision: { decide: 'next-remedy', remedy: 'refund' } },
      { label: 'Replace once more', decision: { decide: 'next-remedy', remedy: 'replace' } },
    ],
  },
  {
    id: 't_exception',
    kind: 'exception',
    asks: 'ask-a-person',
    ...of('A-10466'),
    openedAt: ago.hours(5),
    dueAt: hoursAhead(3),
    owner: { name: 'Jo', changes: 0, since: ago.hours(4) },
    question: 'The order system cannot replace “Kettle Arc, 1.7 l”. How should this go on?',
    facts: {
      failure: 'out-of-stock',
      round: 1,
      remedy: { kind: 'replace', state: 'failed', because: 'Out of stock until March' },
      tried: [],
    },
    choices: [
      { label: 'Refund it', decision: { decide: 'go-on', at: 'put-it-right', remedy: 'refund' } },
      { label: 'I have put it right myself', decision: { decide: 'go-on', at: 'compensate', remedy: 'replace' } },
      { label: 'Close without a remedy', decision: { decide: 'go-on', at: 'close' } },
    ],
  },
  {
    id: 't_approval',
    kind: 'approval',
    asks: 'ask-for-approval',
    ...of('A-10460'),
    openedAt: ago.hours(3),
    dueAt: hoursAhead(5),
    version: 7,
    question: 'Give €45.00 on top of the replacement?',
    facts: { failure: 'defective', round: 1, remedy: { kind: 'replace', state: 'confirmed' }, tried: ['refund'] },
    choices: [
      { label: 'Give €45.00', decision: { decide: 'grant', amount: { minor: 4500, currency: 'EUR' } } },
      { label: 'Give €30.00', decision: { decide: 'grant', amount: { minor: 3000, currency: 'EUR' } } },
    ],
  },
  {
    id: 't_unknown',
    kind: 'unknown-order',
    asks: 'unknown-order',
    order: 'B-77120',
    openedAt: ago.hours(1),
    dueAt: hoursAhead(23),
    question: 'A failure was reported for order B-77120, which nobody has told us about. Is it one of ours?',

    choices: [{ label: 'It is dealt with', decision: { decide: 'dealt-with' } }],
  },
]
