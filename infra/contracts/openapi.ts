import { publishedTypes } from '#workflows/failure-events/published/published-events.ts'
import packageFile from '../../package.json' with { type: 'json' }
import type { Answer, Door, Parameter } from './door.ts'
import { allDoors } from './doors/all-doors.ts'
import { envelopeOf, eventSchemas, type Json, jsonSchemaOf } from './json-schema.ts'
import { problemSchema } from './problem-schema.ts'

/** Faults of ours are answered alike at every door. */
const faults: Record<number, Answer> = {
  500: { says: 'Something is wrong on our side; it has been logged.', gives: 'problem' },
  503: { says: 'Not now: send it again after Retry-After.', gives: 'problem' },
}

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })

const page = { 'text/html': { schema: { type: 'string' } } }
const problem = { 'application/problem+json': { schema: ref('Problem') } }

function contentOf(gives: Answer['gives']): Json {
  if (gives === 'nothing') return {}
  if (gives === 'page') return { content: page }
  if (gives === 'problem') return { content: problem }
  if (gives === 'page or problem') return { content: { ...page, ...problem } }
  return { content: { 'application/json': { schema: jsonSchemaOf(gives, 'output') } } }
}

const answerOf = ({ says, gives }: Answer): Json => ({ description: says, ...contentOf(gives) })

const parameterOf = ({ says, schema, required, ...parameter }: Parameter): Json => ({
  ...parameter,
  description: says,
  required: required ?? parameter.in === 'path',
  schema: jsonSchemaOf(schema),
})

/** An event is one of the published types; everything else has the schema that its door checks by. */
const bodyOf = (door: Door, { schema, example }: NonNullable<Door['takes']>[number]): Json => ({
  schema: door.operation === 'sendEvent' ? ref('Event') : jsonSchemaOf(schema),
  ...(example !== undefined && { example }),
})

/** By which of the schemes below each is known; staff sign in where the stage has a console, and else come by IAM. */
const waysIn = { signature: ['signature'], capability: ['capability'], staff: ['signedIn', 'iam'] } as const

const operationOf = (door: Door): Json => ({
  operationId: door.operation,
  summary: door.says.split('. ')[0]?.replace(/\.$/, ''),
  description: door.says,
  tags: [door.tag],
  security: door.known === undefined ? [] : waysIn[door.known].map((scheme) => ({ [scheme]: [] })),
  ...(door.parameters && { parameters: door.parameters.map(parameterOf) }),
  ...(door.takes && {
    requestBody: {
      required: true,
      content: Object.fromEntries(door.takes.map((one) => [one.type, bodyOf(door, one)])),
    },
  }),
  responses: Object.fromEntries(
    Object.entries({ ...door.answers, ...faults }).map(([status, answer]) => [status, answerOf(answer)]),
  ),
})

function pathsOf(doors: Door[]): Json {
  const paths: Record<string, Json> = {}
  for (const door of doors) paths[door.path] = { ...paths[door.path], [door.method]: operationOf(door) }
  return paths
}

const envelope = jsonSchemaOf(
  allDoors.find(({ operation }) => operation === 'sendEvent')?.takes?.[0]?.schema ?? ({} as never),
)

/** The HTTP contract: every door, what it takes and every answer it can give. */
export const openapi = (): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'Amends',
    version: packageFile.version,
    description: packageFile.description,
    license: { name: packageFile.license, identifier: packageFile.license },
  },
  servers: [{ url: 'http://127.0.0.1:4600', description: 'npm start' }],
  tags: [
    { name: 'Events', description: 'What the shop’s systems report.' },
    { name: 'Shop', description: 'What else the shop’s systems ask and answer.' },
    { name: 'Customers', description: 'The pages behind links. Opening one changes nothing.' },
    {
      name: 'Console',
      description:
        'What staff see and do. In AWS closed to all but who has signed in to the stage’s console; IAM callers where it has none.',
    },
  ],
  paths: pathsOf(allDoors),
  components: {
    securitySchemes: {
      signature: {
        type: 'apiKey',
        in: 'header',
        name: 'webhook-signature',
        description: 'Standard Webhooks: with webhook-id and webhook-timestamp. On one machine the door is open.',
      },
      capability: { type: 'http', scheme: 'bearer', description: 'The capability that a remedy request carried.' },
      signedIn: {
        ...{ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        description:
          'The access token of a member of staff who signed in with a second factor: at a stage with `console`.',
      },
      iam: {
        ...{ type: 'apiKey', in: 'header', name: 'authorization' },
        description: 'AWS Signature Version 4: at a stage without `console`.',
      },
    },
    schemas: {
      Problem: problemSchema,
      Event: { oneOf: publishedTypes.map((type) => envelopeOf(type, envelope)) },
      ...eventSchemas(),
    },
  },
})
