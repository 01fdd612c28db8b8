/** A file of a package that a bundle holds in another form: why, and what is there instead. */
export type LeftOut = { why: string; instead: string }

const unreachable = (names: string[], because: string): string =>
  names.map((name) => `export function ${name}() { throw new Error(${JSON.stringify(because)}) }`).join('\n')

/**
 * What the bundles leave out of the packages they are made of, by file: half of their size and a third of their
 * import time is code that no function of ours can reach. The build stops when a package has moved such a file.
 */
export const leftOut: Record<string, LeftOut> = {
  '@aws-sdk/credential-provider-node/dist-es/index.js': {
    why: `Lambda hands a function its credentials in environment variables, and so does npm start. The ways to find
      them elsewhere (profiles, SSO, login, processes, containers, web identity) bring five more SDK clients.`,
    instead: `export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env'`,
  },
  '@smithy/core/dist-es/submodules/config/node-config-provider/fromSharedConfigFiles.js': {
    why: `A function has no ~/.aws/config; and on one machine the one that is there is about something else.`,
    instead: `export const fromSharedConfigFiles = () => async () => {
         throw Object.assign(new Error('no shared config files'), { tryNextLink: true })
       }`,
  },
  '@smithy/core/dist-es/submodules/event-streams/index.js': {
    why: `Loaded by clients whose answers are streams of events; ours have none.`,
    instead: `${unreachable(['EventStreamSerde', 'eventStreamSerdeProvider'], 'no client of ours streams events')}
       export const resolveEventStreamSerdeConfig = (input) => input`,
  },
  '@smithy/signature-v4/dist-es/HeaderFormatter.js': {
    why: `Writes the headers of messages in streams of events, to sign each: no client of ours has such a stream.`,
    instead: `export class HeaderFormatter {
         format() { throw new Error('no client of ours streams events') }
       }`,
  },
  '@aws-sdk/middleware-endpoint-discovery/dist-es/resolveEndpointDiscoveryConfig.js': {
    why: `DynamoDB's discovery of endpoints is off unless asked for, and no operation of ours takes part in it.`,
    instead: `export const resolveEndpointDiscoveryConfig = (input) => input`,
  },
  '@aws/lambda-invoke-store/dist-es/invoke-store.js': {
    why: `The trace of each of several invocations at once: ours come one at a time, their trace in the environment.`,
    instead: `export const InvokeStore = { getInstanceAsync: async () => undefined }`,
  },
  '@formatjs/icu-skeleton-parser/index.js': {
    why: `Numbers and dates that a message formats by itself (“{price, number, ::currency/EUR}”): ours come as words.`,
    instead: unreachable(
      ['parseDateTimeSkeleton', 'parseNumberSkeleton', 'parseNumberSkeletonFromString'],
      'a message of ours formats no number or date by a skeleton',
    ),
  },
  'nodemailer/dist/esm/mime-funcs/mime-types.js': {
    why: `The media types of a thousand file endings: for attachments, and a letter has none.`,
    instead: unreachable(['detectMimeType', 'detectExtension'], 'a letter has no attachments'),
  },
  '@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js': {
    why: `SHA-256 written in JavaScript, for a Node that has none built in.`,
    instead: `export class Sha256Js { constructor() { throw new Error('this Node has no SHA-256') } }`,
  },
  '@smithy/core/dist-es/submodules/checksum/md5/Md5Js.js': {
    why: `MD5 written in JavaScript, for a Node that has none built in.`,
    instead: `export class Md5Js { constructor() { throw new Error('this Node has no MD5') } }`,
  },
  '@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getInstanceMetadataRegion.js': {
    why: `Asks a virtual machine's metadata for the region: Lambda says it in the environment, and so does npm start.`,
    instead: `export const getInstanceMetadataRegion = async () => undefined`,
  },
  '@smithy/core/dist-es/submodules/retry/util-retry/DefaultRateLimiter.js': {
    why: `The pace of adaptive retries, which no client of ours is set to.`,
    instead: `export class DefaultRateLimiter { constructor() { throw new Error('no client of ours retries adaptively') } }`,
  },
  '@stablelib/base64/lib/base64.js': {
    why: `Standard Webhooks reads base64 by code of its own; Node has it built in.`,
    instead: `exports.encode = (bytes) => Buffer.from(bytes).toString('base64')
       exports.decode = (text) => new Uint8Array(Buffer.from(text, 'base64'))`,
  },
  'fast-sha256/sha256.js': {
    why: `Standard Webhooks signs with SHA-256 written in JavaScript; Node has it built in.`,
    instead: `const { createHmac } = require('node:crypto')
       exports.hmac = (key, data) => new Uint8Array(createHmac('sha256', key).update(data).digest())`,
  },
  'nodemailer/dist/esm/fetch/index.js': {
    why: `Parts of a message that are fetched from an address: a letter is made of text we hold.`,
    instead: `${unreachable(['nothing'], 'a letter fetches nothing')}\nexport default nothing`,
  },
  'stripe/esm/StripeEventNotificationHandler.js': {
    why: `Events that Stripe posts: they come through the front door, which knows their signature by itself.`,
    instead: `export class StripeEventNotificationHandler {}`,
  },
  'stripe/esm/resources/TestHelpers/Issuing/Authorizations.js': {
    why: `What Stripe offers to issuers of cards in tests: we ask it for refunds and promotion codes.`,
    instead: `export class AuthorizationResource {}`,
  },
  'stripe/esm/resources/Issuing/Authorizations.js': {
    why: `What Stripe offers to issuers of cards.`,
    instead: `export class AuthorizationResource {}`,
  },
  'stripe/esm/resources/Quotes.js': {
    why: `What Stripe offers to who sends quotes.`,
    instead: `export class QuoteResource {}`,
  },
}
