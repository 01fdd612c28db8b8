import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import type { Share } from '#functions/runtime/token-bucket.ts'
import { type SystemName, systemNames } from '#workflows/failure-events/systems.ts'
import { inEnglish } from '#workflows/in-english.ts'
import { contradictionsIn } from './stage-contradictions.ts'

const stagesFolder = resolve(import.meta.dirname, '../../config/stages')

const count = z.int().check(z.minimum(1), z.maximum(1_000_000))

/** What AWS gives an account unasked for Standard workflows: more in its three largest regions. */
const usualStarts = (region: string) =>
  ['us-east-1', 'us-west-2', 'eu-west-1'].includes(region)
    ? { perSecond: 300, burst: 1300 }
    : { perSecond: 150, burst: 800 }

const domain = z.string().check(z.regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'a domain such as shop.example.com'))
const prefix = 'small letters, digits and single hyphens between them, without “aws”, “amazon” or “cognito”'

const settings = z.readonly(
  z.strictObject({
    region: z.string().check(z.regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'an AWS region such as eu-west-1')),
    eventsDoor: z.enum(['signed', 'open']),
    mailFrom: domain,
    /** The zone of Route 53 that holds this domain: its records are then made, and otherwise told. */
    hostedZone: z.optional(
      z.strictObject({
        id: z.string().check(z.regex(/^Z[A-Z0-9]{5,31}$/, 'a zone’s id such as Z0123456789ABC')),
        name: domain,
      }),
    ),
    lettersPerSecond: z.int().check(z.minimum(1), z.maximum(1000)),
    /** The account's quota of letters in any 24 hours, where it is not what AWS gives an account out of the sandbox. */
    lettersPerDay: z._default(z.int().check(z.minimum(1), z.maximum(100_000_000)), 50_000),
    /** The account's quota of StartExecution, where it is not the usual one of the region. */
    starts: z.optional(z.strictObject({ perSecond: count, burst: count })),
    /** The certificate (in us-east-1) of the public address: a firewall and CloudFront then stand before the doors. */
    edge: z.optional(
      z.strictObject({
        certificate: z
          .string()
          .check(
            z.regex(/^arn:aws:acm:us-east-1:\d{12}:certificate\/[\w-]+$/, 'arn:aws:acm:us-east-1:…:certificate/…'),
          ),
      }),
    ),
    /** The repository on GitHub that deploys this stage, as owner/name. */
    pipeline: z.optional(
      z.strictObject({
        github: z.string().check(z.regex(/^[\w.-]+\/[\w.-]+$/, 'a repository such as your-shop/amends')),
      }),
    ),
    keepData: z.boolean(),
    requestsPerSecond: z._default(z.int().check(z.minimum(1), z.maximum(10_000)), 200),
    /** The systems that post their own events: each is given a secret to sign with, or to end its address. */
    systems: z._default(z.array(z.enum(systemNames as [SystemName, ...SystemName[]])), []),
    /** The buses on which partners put their events: Shopify, Stripe, Amazon's Selling Partner API. */
    partnerBuses: z._default(z.array(z.string().check(z.regex(/^aws\.partner\/[\w./-]+$/, 'aws.partner/…'))), []),
    /** Whether deliveries are told of: then what has no scan when its promised day is over is late. */
    watchPromises: z._default(z.boolean(), true),
    /** Whether the stage is looked at every few minutes and reckoned up each day. */
    keepsWatch: z._default(z.boolean(), true),
    burst: z._default(z.int().check(z.minimum(1), z.maximum(5_000)), 400),
    /** Where customers' links lead, if not to the API's own address. */
    publicUrl: z.optional(z.url({ protocol: /^https$/ })),
    /** The console for staff: `signIn` begins the address where they sign in, and nobody else in the region may have it. */
    console: z.optional(
      z.strictObject({
        signIn: z.string().check(z.regex(/^(?!.*(aws|amazon|cognito))[a-z0-9](-?[a-z0-9])*$/, prefix)),
      }),
    ),
    /** Where an order system that listens to no bus takes remedy requests, as signed webhooks. */
    orderSystem: z.optional(z.url({ protocol: /^https$/ })),
    /** Who is told each Monday what the week has taught; without an address nobody is written to. */
    opsAddress: z.optional(z.email()),
    /** What a vendor does for the shop, asked directly. */
    vendors: z.optional(
      z.strictObject({
        refund: z.optional(z.enum(['stripe', 'shopify'])),
        replacement: z.optional(z.enum(['shopify'])),
        /** Whose checkout takes our credits: as promotion codes at Stripe, as gift cards at Shopify. */
        credit: z.optional(z.enum(['stripe', 'shopify'])),
        shopifyShop: z.optional(z.url({ protocol: /^https$/ })),
      }),
    ),
  }),
)

/** One stage's settings, from `config/stages/<name>.yaml`. */
export type Stage = Omit<z.infer<typeof settings>, 'starts'> & { name: string; starts: Share }

/**
 * The settings of a stage. @param instead settings in the place of its own
 * @throws Error naming every setting that is wrong, what was found and what is allowed
 */
export function stageNamed(name: string, instead: object = {}): Stage {
  const file = join(stagesFolder, `${name}.yaml`)
  if (!existsSync(file)) {
    const known = readdirSync(stagesFolder).map((one) => one.replace(/\.yaml$/, ''))
    throw new Error(`there is no stage “${name}”; config/stages has ${known.join(', ')}`)
  }
  return stageFrom(name, { ...parse(readFileSync(file, 'utf8')), ...instead })
}

export function stageFrom(name: string, found: unknown): Stage {
  const read = settings.safeParse(found, { ...inEnglish, reportInput: true })
  const problems = read.success
    ? []
    : read.error.issues.map(
        ({ path, message, input }) =>
          `  ${path.join('.') || '(the whole file)'}: ${message}; found ${JSON.stringify(input) ?? 'nothing'}`,
      )
  if (read.success) problems.push(...contradictionsIn(name, read.data))
  if (!read.success || problems.length > 0)
    throw new Error(`config/stages/${name}.yaml cannot be used:\n${problems.join('\n')}`)
  return { ...read.data, starts: read.data.starts ?? usualStarts(read.data.region), name }
}
