import * as z from 'zod/mini'
import { systemNames } from '#workflows/failure-events/systems.ts'
import { badBody, type Door, notSigned, type Parameter, unknown } from '../door.ts'

const system: Parameter = {
  name: 'system',
  in: 'path',
  says: 'The system whose own event this is.',
  schema: z.enum(systemNames as [string, ...string[]]),
}
const secret: Parameter = { name: 'secret', in: 'path', says: 'Its secret, where it cannot sign.', schema: z.string() }

const answers: Door['answers'] = {
  200: {
    says: 'Nothing to do, and why. What was sent is kept for a month all the same.',
    gives: z.object({
      receipts: z.optional(z.array(z.string())),
      state: z.literal('nothing-to-do'),
      because: z.string(),
    }),
  },
  202: {
    says: 'Durably accepted; what is not understood is set aside for a person. The same for a repeat.',
    gives: z.object({
      receipts: z.array(z.string()),
      state: z.enum(['accepted', 'quarantined']),
      status: z.optional(z.string()),
      because: z.optional(z.string()),
    }),
  },
  ...badBody,
  ...notSigned,
  ...unknown,
}

const takes = [{ type: 'application/json', schema: z.looseObject({}) }]

/** Where other systems post their events in their own words. */
export const systemDoors: Door[] = [
  {
    ...{ method: 'post', path: '/systems/{system}', operation: 'takeSystemEvent', tag: 'Events', known: 'signature' },
    says: 'Takes an event of another system as that system sends and signs it.',
    ...{ parameters: [system], takes, answers },
  },
  {
    ...{ method: 'post', path: '/systems/{system}/{secret}', operation: 'takeUnsignedSystemEvent', tag: 'Events' },
    ...{ says: 'The same for a system that cannot sign: the address holds the secret.', known: 'capability' },
    ...{ parameters: [system, secret], takes, answers },
  },
]
