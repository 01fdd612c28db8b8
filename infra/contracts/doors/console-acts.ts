import * as z from 'zod/mini'
import { contact } from '#functions/console/acts/contacts.ts'
import { pause, resume, stop } from '#functions/console/acts/holding.ts'
import { line } from '#functions/console/acts/lines.ts'
import { moreForThem } from '#functions/console/acts/override.ts'
import { ownRemedy } from '#functions/console/acts/own-remedy.ts'
import { writeAgain } from '#functions/console/acts/write-again.ts'
import { badBody, type Door, type Parameter, pressKey, problemAnswer, unknown } from '../door.ts'

type Act = Pick<Door, 'operation' | 'says'> & {
  keyed?: Parameter[]
  schema: z.core.$ZodType
  example: unknown
  done: string
}

const seen = 'The recovery has changed since you saw it, or has ended.'

/** Something that staff do with one recovery. */
const act = (
  name: string,
  { operation, says, keyed = [], schema, example, done }: Act,
  more: Door['answers'] = {},
): Door => ({
  ...{ method: 'post', path: `/console/api/recoveries/{id}/${name}`, operation, says, tag: 'Console', known: 'staff' },
  parameters: [{ name: 'id', in: 'path', says: 'The recovery.', schema: z.string() }, ...keyed],
  takes: [{ type: 'application/json', schema, example }],
  answers: {
    202: { says: done, gives: z.looseObject({ recovery: z.string(), state: z.string() }) },
    403: problemAnswer('Your role may not do this.'),
    ...badBody,
    ...unknown,
    ...more,
  },
})

const because = 'she asked us to wait until she is back'

export const actDoors: Door[] = [
  act('contacts', {
    operation: 'addContact',
    says: 'Adds a contact to what the failure has cost the customer.',
    keyed: [pressKey],
    schema: contact,
    example: { channel: 'phone', minutes: 12 },
    done: 'Noted; the same for the same press.',
  }),
  act(
    'lines',
    {
      operation: 'writeLine',
      says: 'Puts a line in one’s own words in the next letter. The rules of the letters’ voice read it first.',
      schema: line,
      example: { text: 'I looked at your lamp myself this morning, and this one has no crack.' },
      done: 'Written; the same for a repeat.',
    },
    { 409: problemAnswer('The recovery has ended.') },
  ),
  act(
    'own-remedy',
    {
      operation: 'putRightAnotherWay',
      says: 'Says what a member of staff has done to put it right, in their own words, and what it cost out of their purse.',
      schema: ownRemedy,
      example: {
        text: 'I drove over this morning and hung the shelf myself.',
        cost: { minor: 1500, currency: 'EUR' },
        version: 7,
      },
      done: 'It counts as the remedy, and the recap tells of it.',
    },
    { 409: problemAnswer(`${seen} Or it is put right already, or your purse has no room for what it cost.`) },
  ),
  act(
    'override',
    {
      operation: 'giveMore',
      says: 'Gives more than policy does: at once, or, above what one member of staff may give, when another one agrees.',
      schema: moreForThem,
      example: { amount: { minor: 2500, currency: 'EUR' }, because: 'it was a birthday present', version: 7 },
      done: 'Proposed: another member of staff decides.',
    },
    {
      200: {
        says: 'It is given; the same for a repeat.',
        gives: z.object({ recovery: z.string(), state: z.literal('given') }),
      },
      409: problemAnswer(seen),
    },
  ),
  act(
    'pause',
    {
      operation: 'pauseRecovery',
      says: 'Holds a recovery for some hours: no remedy is asked for, and no letter but the first one leaves.',
      schema: pause,
      example: { hours: 24, because, version: 7 },
      done: 'Held; the same for a repeat.',
    },
    { 409: problemAnswer(seen) },
  ),
  act(
    'resume',
    {
      operation: 'resumeRecovery',
      says: 'Lets a recovery go on that is held.',
      schema: resume,
      example: { version: 8 },
      done: 'It goes on; the same for a repeat.',
    },
    { 409: problemAnswer(seen) },
  ),
  act(
    'stop',
    {
      operation: 'stopRecovery',
      says: 'Ends a recovery for good, as settled by a person.',
      schema: stop,
      example: { because: 'settled with her on the telephone', version: 7 },
      done: 'Ended; the same for a repeat.',
    },
    { 409: problemAnswer(seen) },
  ),
  act(
    'write-again',
    {
      operation: 'writeAgain',
      says: 'Takes the customer’s address off those that get no more letters.',
      schema: writeAgain,
      example: { because: 'her mailbox was full, and works again' },
      done: 'Letters may go there again; the same for a repeat.',
    },
    { 409: problemAnswer('The customer was erased.') },
  ),
]
