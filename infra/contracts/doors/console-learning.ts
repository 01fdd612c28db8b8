import * as z from 'zod/mini'
import { change } from '#functions/console/learn/changes.ts'
import { learning } from '../answers/learning.ts'
import { badBody, type Door, problemAnswer } from '../door.ts'
import { read } from './read.ts'

const example = { cause: 'delivery~dhl', day: '2026-11-16', what: 'Parcels to the south leave a day earlier' }

/** What the recoveries teach, and what was changed. */
export const learningDoors: Door[] = [
  {
    ...read('/learning', 'readLearning', 'What the recoveries of the last days teach.', learning, [
      { name: 'days', in: 'query', says: 'How many, up to 92; compared with as many before.', schema: z.string() },
    ]),
    answers: {
      200: { says: 'Here it is.', gives: learning },
      400: problemAnswer('So many days cannot be asked for.'),
      403: problemAnswer('Your role may not see this.'),
    },
  },
  read('/learning/week', 'readWeek', 'The last seven days in plain words.', z.object({ text: z.string() }), []),
  {
    ...{ method: 'post', path: '/console/api/learning/changes', operation: 'noteChange', tag: 'Console' },
    says: 'Notes what was changed about a cause, so that its recoveries are compared before and since.',
    known: 'staff',
    takes: [{ type: 'application/json', schema: change, example }],
    answers: {
      202: { says: 'Noted; the same for a repeat.', gives: z.looseObject({ cause: z.string(), state: z.string() }) },
      403: problemAnswer('Your role may not do this.'),
      ...badBody,
    },
  },
]
