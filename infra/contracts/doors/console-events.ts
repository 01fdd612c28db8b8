import * as z from 'zod/mini'
import { eventList, eventPage, quarantineList } from '../answers/lists.ts'
import { type Door, problemAnswer, unknown } from '../door.ts'
import { cursor, read } from './read.ts'

/** What came in: to look at, and to be read anew. */
export const eventDoors: Door[] = [
  read('/quarantine', 'listQuarantine', 'What came in and could not be read, the oldest first.', quarantineList, [
    cursor,
  ]),
  {
    ...{ method: 'post', path: '/console/api/quarantine/{receipt}/replay', operation: 'replayEvent', tag: 'Console' },
    says: 'Reads an event anew that was set aside, once what was wrong has been mended.',
    known: 'staff',
    parameters: [{ name: 'receipt', in: 'path', says: 'The receipt of the event.', schema: z.string() }],
    answers: {
      403: problemAnswer('Your role may not do this.'),
      200: { says: 'Understood: there is nothing to do.', gives: z.looseObject({}) },
      202: { says: 'Understood, and taken in.', gives: z.looseObject({}) },
      ...unknown,
      409: problemAnswer('It is still not understood, and stays.'),
    },
  },
  {
    ...{ method: 'post', path: '/console/api/events/{receipt}/replay', operation: 'translateEvent', tag: 'Console' },
    says: 'Translates anew what another system sent and we accepted, once a mistake in reading it has been mended.',
    known: 'staff',
    parameters: [{ name: 'receipt', in: 'path', says: 'The receipt of the event.', schema: z.string() }],
    answers: {
      403: problemAnswer('Your role may not do this.'),
      200: { says: 'It is nothing to us now.', gives: z.looseObject({}) },
      202: { says: 'Read anew: what we read differently now is taken in beside it.', gives: z.looseObject({}) },
      ...unknown,
      409: problemAnswer('It is no event of that system any more.'),
    },
  },
  {
    ...read('/events', 'listEvents', 'What came in and what became of it, the newest first.', eventList, [
      {
        ...{ name: 'which', in: 'query', schema: z.enum(['all', 'waiting']) },
        says: 'Only those that wait for what is still to come of them, the oldest first: `waiting`.',
      },
      cursor,
    ]),
    answers: {
      200: { says: 'Here it is.', gives: eventList },
      400: problemAnswer('There are no such events.'),
      403: problemAnswer('Your role may not see this.'),
    },
  },
  read('/events/{receipt}', 'readEvent', 'What was made of an event, and why.', eventPage, [
    { name: 'receipt', in: 'path', says: 'The receipt of the event.', schema: z.string() },
  ]),
]
