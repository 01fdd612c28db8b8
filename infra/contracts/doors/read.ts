import * as z from 'zod/mini'
import { type Door, type Parameter, problemAnswer, unknown } from '../door.ts'

/** A page of a list that is told by its name only. */
export const rows = (name: string) =>
  z.looseObject({ [name]: z.array(z.looseObject({})), next: z.optional(z.string()) })
export const cursor: Parameter = {
  name: 'cursor',
  in: 'query',
  says: 'The `next` of the page before.',
  schema: z.string(),
}
export const id = (says: string): Parameter => ({ name: 'id', in: 'path', says, schema: z.string() })
/** A door of the console that only looks. */
export const read = (
  path: string,
  operation: string,
  says: string,
  gives: z.core.$ZodType,
  parameters: Parameter[],
): Door => ({
  ...{ method: 'get', path: `/console/api${path}`, operation, says, tag: 'Console', known: 'staff', parameters },
  answers: {
    200: { says: 'Here it is.', gives },
    ...(parameters.includes(cursor) && { 400: problemAnswer('No page gave such a cursor.') }),
    403: problemAnswer('Your role may not see this.'),
    ...(parameters.some(({ in: place }) => place === 'path') && unknown),
  },
})
