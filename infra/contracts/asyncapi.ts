import { type PublishedType, publishedTypes } from '#workflows/failure-events/published/published-events.ts'
import { remedyRequest } from '#workflows/recovery/remedy-request.ts'
import packageFile from '../../package.json' with { type: 'json' }
import { eventSchemas, type Json, jsonSchemaOf, schemaNameOf } from './json-schema.ts'

/** What each event says, in the shop's words. A new type has to say it too. */
const says: Record<PublishedType, string> = {
  'order.placed': 'What was ordered, by whom, for when.',
  'order.updated': 'The order as it is now.',
  'order.shipped': 'A parcel has left the shop.',
  'order.cancelled': 'The order will not come.',
  'order.refunded': 'The shop gave money back by itself.',
  'tracking.updated': 'What the carrier says of a parcel.',
  'dispute.opened': 'The customer went to the bank.',
  'failure.reported': 'A customer was let down.',
  'shipment.delivered': 'It has arrived.',
  'rating.given': 'How many stars a customer gave.',
  'return.requested': 'Why a customer sends something back.',
  'remedy.confirmed': 'A remedy is done.',
  'remedy.promised': 'A remedy is promised.',
  'remedy.failed': 'A remedy cannot be done.',
}

const ref = (path: string): Json => ({ $ref: `#/${path}` })
const security = [ref('components/securitySchemes/iam')]
const messageOf = (type: string, summary: string): Json => ({
  name: type,
  title: type,
  summary,
  contentType: 'application/json',
  payload: ref(`components/schemas/${schemaNameOf(type)}`),
})
const messagesOf = (types: readonly string[]): Json =>
  Object.fromEntries(types.map((type) => [type, ref(`components/messages/${type}`)]))

/** The contract of the bus: what we hear on it and what we say on it. The event's type is its detail type. */
export const asyncapi = (): Json => ({
  asyncapi: '3.0.0',
  info: {
    title: 'Amends',
    version: packageFile.version,
    description: packageFile.description,
    license: { name: packageFile.license, url: 'https://www.apache.org/licenses/LICENSE-2.0' },
  },
  defaultContentType: 'application/json',
  servers: {
    bus: {
      host: 'events.amazonaws.com',
      protocol: 'https',
      description: 'The EventBridge bus in the outputs of the stacks.',
    },
  },
  channels: {
    heard: {
      address: 'the detail type of the event, from any source but amends',
      description: 'What the shop’s systems report. The same events are taken at POST /events.',
      messages: messagesOf(publishedTypes),
    },
    said: {
      address: 'the detail type of the event, from the source amends',
      description: 'What we ask of the shop’s systems.',
      messages: messagesOf(['remedy.requested']),
    },
  },
  operations: {
    hear: { action: 'receive', channel: ref('channels/heard'), summary: 'We take what systems report.', security },
    say: { action: 'send', channel: ref('channels/said'), summary: 'We ask for a remedy.', security },
  },
  components: {
    securitySchemes: {
      iam: { type: 'httpApiKey', in: 'header', name: 'authorization', description: 'AWS Signature Version 4.' },
    },
    messages: {
      ...Object.fromEntries(publishedTypes.map((type) => [type, messageOf(type, says[type])])),
      'remedy.requested': messageOf('remedy.requested', 'A remedy is asked for, and where to answer.'),
    },
    schemas: { ...eventSchemas(), RemedyRequested: jsonSchemaOf(remedyRequest, 'output') },
  },
})
