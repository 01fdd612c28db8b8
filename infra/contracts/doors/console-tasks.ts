import * as z from 'zod/mini'
import { ownership } from '#functions/console/tasks/owner.ts'
import { settlement } from '#functions/console/tasks/tasks.ts'
import { taskList } from '../answers/tasks.ts'
import { badBody, type Door, problemAnswer, unknown } from '../door.ts'
import { cursor, id, read } from './read.ts'

/** What needs a person: to look at, to take, to hand over and to settle. */
export const taskDoors: Door[] = [
  read('/tasks', 'listTasks', 'What needs a person, by due time.', taskList, [cursor]),
  {
    ...{ method: 'post', path: '/console/api/tasks/{id}', operation: 'settleTask', tag: 'Console', known: 'staff' },
    says: 'Settles a task by one of its choices.',
    parameters: [id('The task.')],
    takes: [{ type: 'application/json', schema: settlement, example: { decision: { decide: 'remedy-done' } } }],
    answers: {
      403: problemAnswer('Your role may not do this.'),
      202: { says: 'Settled; the same for a repeat.', gives: z.object({ task: z.string(), state: z.literal('done') }) },
      ...badBody,
      ...unknown,
      409: problemAnswer('Somebody else has settled it another way, or it has changed since you saw it.'),
    },
  },
  {
    ...{ method: 'post', path: '/console/api/tasks/{id}/owner', operation: 'ownTask', tag: 'Console', known: 'staff' },
    says: 'Takes a task and all of its recovery, or hands it over, once. A name and a note hand it over.',
    parameters: [id('The task.')],
    takes: [{ type: 'application/json', schema: ownership, example: { to: 'kim', note: 'She prefers mornings.' } }],
    answers: {
      202: { says: 'Whose it is now; the same for a repeat.', gives: z.looseObject({ task: z.string() }) },
      403: problemAnswer('Your role may not do this.'),
      ...badBody,
      ...unknown,
      409: problemAnswer('It is with somebody else, or was handed over before.'),
    },
  },
]
