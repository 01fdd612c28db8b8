import * as z from 'zod/mini'
import { toldByCustomer } from '#functions/console/order/told-by-customer.ts'
import { turned } from '#functions/console/switch.ts'
import { failureKind } from '#workflows/failure-events/failure-kinds.ts'
import { sorts } from '#workflows/recovery/sorts.ts'
import { stages } from '#workflows/recovery/stages.ts'
import { drill } from '../answers/drill.ts'
import { nowFigures, turnedSoFar } from '../answers/figures.ts'
import { incidentList, incidentPage } from '../answers/lists.ts'
import { orderPage, preview, recoveryList, recoveryPage, sentLetter } from '../answers/recoveries.ts'
import { badBody, type Door, type Parameter, pressKey, problemAnswer, unknown } from '../door.ts'
import { actDoors } from './console-acts.ts'
import { eventDoors } from './console-events.ts'
import { learningDoors } from './console-learning.ts'
import { taskDoors } from './console-tasks.ts'
import { cursor, id, read, rows } from './read.ts'

const customer: Parameter = {
  ...{ name: 'ref', in: 'path', schema: z.string() },
  says: 'The customer, as orders and recoveries name them: c_….',
}

const recoveries = read(
  '/recoveries',
  'listRecoveries',
  'The recoveries, the latest first where no other order is asked for.',
  recoveryList,
  [
    { name: 'stage', in: 'query', says: 'Only those in this stage.', schema: z.enum(stages) },
    {
      ...{ name: 'sort', in: 'query', schema: z.enum(sorts) },
      says: 'By when they were opened (`newest`, which is meant where it is left out, or `oldest`), or, at all stages together, by when our next word is due (`word`).',
    },
    cursor,
  ],
)

const audit = read('/audit', 'listAudit', 'What staff did on one day, the earliest first.', rows('done'), [
  { name: 'day', in: 'query', says: 'The day, as in 2026-11-25; today where it is left out.', schema: z.iso.date() },
  cursor,
])

const ordersEach: Parameter = {
  ...{ name: 'ordersEach', in: 'query', schema: z.string(), required: true },
  says: 'How many of these orders each customer has, up to 50.',
}

const price: Parameter = {
  ...{ name: 'price', in: 'query', schema: z.string(), required: true },
  says: 'What was paid for each order, in whole units of the first currency of the budgets.',
}

export const consoleDoors: Door[] = [
  {
    ...recoveries,
    answers: { ...recoveries.answers, 400: problemAnswer('There is no such stage, or no such order.') },
  },
  read('/recoveries/{id}', 'readRecovery', 'Everything about one recovery.', recoveryPage, [id('The recovery.')]),
  {
    ...{ method: 'post', path: '/console/api/recoveries/{id}/erase', operation: 'eraseCustomer', tag: 'Console' },
    says: 'Erases the customer of a recovery: the keys that open what names them are destroyed.',
    known: 'staff',
    parameters: [id('A recovery of the customer.')],
    answers: {
      403: problemAnswer('Your role may not do this.'),
      202: { says: 'Erased.', gives: z.object({ customer: z.string(), state: z.literal('erased') }) },
      ...unknown,
    },
  },
  read(
    '/customers/{ref}/export',
    'exportCustomer',
    'Everything that is known of one customer, for them.',
    z.looseObject({ customer: z.string(), exportedAt: z.string(), orders: z.array(z.looseObject({})) }),
    [customer],
  ),
  {
    ...{ method: 'post', path: '/console/api/customers/{ref}/erase', operation: 'eraseByName', tag: 'Console' },
    says: 'Erases a customer: the keys that open what names them are destroyed, and what runs for them ends.',
    known: 'staff',
    parameters: [customer],
    answers: {
      403: problemAnswer('Your role may not do this.'),
      202: { says: 'Erased.', gives: z.object({ customer: z.string(), state: z.literal('erased') }) },
      ...unknown,
    },
  },
  read('/recoveries/{id}/letters/{key}', 'readLetter', 'A letter as it was sent.', sentLetter, [
    id('The recovery.'),
    { name: 'key', in: 'path', says: 'The letter, such as recap#1.', schema: z.string() },
  ]),
  ...taskDoors,
  ...eventDoors,
  {
    ...read('/orders/{id}/preview', 'previewFailure', 'What would be done about a failure of an order.', preview, [
      id('The order.'),
      { name: 'failure', in: 'query', says: 'What went wrong.', schema: failureKind, required: true },
      { name: 'line', in: 'query', says: 'The item that it went wrong with.', schema: z.string() },
    ]),
    answers: {
      200: { says: 'Nothing of it is done.', gives: preview },
      ...{ 400: problemAnswer('That is no failure.'), 403: problemAnswer('Your role may not see this.') },
      ...unknown,
    },
  },
  {
    ...read(
      '/drill',
      'drillStorm',
      'What a storm would bring, on sample data. Nothing is sent, given or kept.',
      drill,
      [
        { name: 'failure', in: 'query', says: 'What goes wrong.', schema: failureKind, required: true },
        {
          name: 'failures',
          in: 'query',
          says: 'With how many orders, up to 50000.',
          schema: z.string(),
          required: true,
        },
        {
          name: 'minutes',
          in: 'query',
          says: 'Within how many minutes, up to 1440.',
          schema: z.string(),
          required: true,
        },
        ordersEach,
        price,
      ],
    ),
    answers: {
      200: { says: 'Nothing of it is done.', gives: drill },
      ...{ 400: problemAnswer('That is no storm.'), 403: problemAnswer('Your role may not see this.') },
    },
  },
  read('/incidents', 'listIncidents', 'Storms, each as one row.', incidentList, [cursor]),
  read('/incidents/{id}', 'readIncident', 'Who is in a storm.', incidentPage, [id('The incident.'), cursor]),
  read('/me', 'readMe', 'Who asks, and what they may do.', z.looseObject({ name: z.string() }), []),
  { ...audit, answers: { ...audit.answers, 400: problemAnswer('There is no such day.') } },
  ...learningDoors,
  ...switchDoors(
    'granting',
    'Stops all granting, or lets it go on. Letters and remedies go on; a person decides about each extra.',
    'a wrong price in the policy',
  ),
  ...switchDoors(
    'letters',
    'Stops all letters, or lets them go on. Every wanted letter is kept, and leaves then if it is still true.',
    'an old list of addresses, taken out',
  ),
  read('/now', 'readNow', 'How it stands at this moment.', nowFigures, []),
  read('/orders/{id}', 'readOrder', 'An order and its recoveries.', orderPage, [id('The order.')]),
  {
    ...{ method: 'post', path: '/console/api/orders/{id}/recoveries', operation: 'openRecovery', tag: 'Console' },
    says: 'A customer told one of us: taken in as a reported failure.',
    known: 'staff',
    parameters: [id('The order.'), pressKey],
    takes: [{ type: 'application/json', schema: toldByCustomer, example: { failure: 'damaged', line: '1' } }],
    answers: {
      202: {
        says: 'Taken in; the same for the same press.',
        gives: z.looseObject({ receipt: z.string() }),
      },
      403: problemAnswer('Your role may not do this.'),
      ...badBody,
      ...unknown,
    },
  },
  ...actDoors,
]

function switchDoors(what: 'granting' | 'letters', says: string, because: string): Door[] {
  const path = `/console/api/${what}`
  const name = what.charAt(0).toUpperCase() + what.slice(1)
  return [
    read(
      `/${what}`,
      `read${name}`,
      `Whether all ${what} ${what === 'letters' ? 'are' : 'is'} stopped.`,
      turnedSoFar,
      [],
    ),
    {
      ...{ method: 'post', path, operation: `turn${name}`, says, tag: 'Console', known: 'staff' },
      takes: [{ type: 'application/json', schema: turned, example: { stopped: true, because } }],
      answers: {
        200: { says: 'Turned.', gives: turnedSoFar },
        403: problemAnswer('Your role may not do this.'),
        ...badBody,
      },
    },
  ]
}
