import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import { addressParser } from 'postal-mime'
import * as z from 'zod'
import { AwsError } from '../wire/aws-error.ts'
import { operation, type Service, serviceOf } from '../wire/service.ts'
import { addressed } from './letter.ts'
import type { SendingGate } from './mail-faults.ts'

/** A letter that may go: SES's checks are behind it. */
export interface Accepted {
  raw: Buffer
  source: string
  destinations: string[]
  tags: Record<string, string>
  configurationSet: string | undefined
}

export interface MailApiOptions {
  gate: SendingGate
  configurationSets: ReadonlyMap<string, unknown>
  /** Puts the letter into the mailbox, on the disk; answers its id. */
  post(letter: Accepted): Promise<string>
}

/** The query protocol writes an empty list as an empty text. */
const list = <T extends z.ZodType>(member: T) =>
  z.preprocess((value) => (value === '' ? [] : value), z.array(member)).default([])

const TagPart = z.string().regex(/^[\w-]{1,256}$/, 'only ASCII letters, digits, underscores and dashes are allowed')
const Tags = list(z.object({ Name: TagPart, Value: TagPart }))
const ConfigurationSetName = z.string().optional()
const Content = z.object({ Data: z.string() })
const RawInput = z.object({
  Source: z.string().optional(),
  Destinations: list(z.string()),
  RawMessage: z.object({ Data: z.base64() }),
  Tags,
  ConfigurationSetName,
})
const EmailInput = z.object({
  Source: z.string(),
  Destination: z.object({
    ToAddresses: list(z.string()),
    CcAddresses: list(z.string()),
    BccAddresses: list(z.string()),
  }),
  Message: z.object({ Subject: Content, Body: z.object({ Text: Content.optional(), Html: Content.optional() }) }),
  ReplyToAddresses: list(z.string()),
  Tags,
  ConfigurationSetName,
})

/** SES takes 50 recipients a letter and 10 MB, counted after the client's base64. */
const MOST_RECIPIENTS = 50
const LARGEST_LETTER_BYTES = 10 * 1024 * 1024

/** SES's (v1) operations: sending, and how much may be sent. */
export function mailApi({ gate, configurationSets, post }: MailApiOptions): Service {
  async function send({ raw, source, destinations, tags, configurationSet }: Accepted) {
    assertRecipients(destinations)
    if (raw.length > LARGEST_LETTER_BYTES)
      throw invalid(`Message length is more than ${LARGEST_LETTER_BYTES} bytes long.`)
    if (configurationSet !== undefined && !configurationSets.has(configurationSet)) {
      throw new AwsError('ConfigurationSetDoesNotExist', `Configuration set <${configurationSet}> does not exist.`)
    }
    gate.pass(destinations.length)
    const id = await post({ raw, source, destinations, tags, configurationSet })
    gate.answer()
    return { MessageId: id }
  }

  return serviceOf('email', {
    SendRawEmail: operation(RawInput, async (input) => {
      const raw = Buffer.from(input.RawMessage.Data, 'base64')
      const letter = await addressed(raw).catch((error: Error) => {
        throw invalid(`The letter cannot be read: ${error.message}`)
      })
      const source = input.Source ?? letter.from
      if (source === undefined) throw invalid("Missing required header 'From'.")
      const destinations = input.Destinations.length > 0 ? plain(input.Destinations) : letter.destinations
      const tags = { ...letter.tags, ...tagsOf(input.Tags) }
      return send({
        raw,
        source,
        destinations,
        tags,
        configurationSet: input.ConfigurationSetName ?? letter.configurationSet,
      })
    }),

    SendEmail: operation(EmailInput, async (input) => {
      const { ToAddresses, CcAddresses, BccAddresses } = input.Destination
      const { Subject, Body } = input.Message
      const composed = new MailComposer({
        from: input.Source,
        to: ToAddresses,
        cc: CcAddresses,
        replyTo: input.ReplyToAddresses,
        subject: Subject.Data,
        ...(Body.Text === undefined ? {} : { text: Body.Text.Data }),
        ...(Body.Html === undefined ? {} : { html: Body.Html.Data }),
      })
      return send({
        raw: await composed.compile().build(),
        source: input.Source,
        destinations: plain([...ToAddresses, ...CcAddresses, ...BccAddresses]),
        tags: tagsOf(input.Tags),
        configurationSet: input.ConfigurationSetName,
      })
    }),

    GetSendQuota: operation(z.object({}), async () => ({
      Max24HourSend: gate.limits.perDay,
      MaxSendRate: gate.limits.perSecond,
      SentLast24Hours: gate.sentLast24Hours(),
    })),
  })
}

function plain(addresses: string[]): string[] {
  return addresses.flatMap((text) => addressParser(text, { flatten: true }).map(({ address }) => address ?? ''))
}

function tagsOf(tags: { Name: string; Value: string }[]): Record<string, string> {
  return Object.fromEntries(tags.map(({ Name, Value }) => [Name, Value]))
}

function assertRecipients(destinations: string[]): void {
  if (destinations.length === 0) throw invalid('Missing required destination.')
  if (destinations.length > MOST_RECIPIENTS) throw invalid(`Recipient count exceeds ${MOST_RECIPIENTS}.`)
  if (destinations.some((address) => !/^[^\s@]+@[^\s@]+$/.test(address))) throw invalid("Missing final '@domain'")
}

function invalid(message: string): AwsError {
  return new AwsError('InvalidParameterValue', message)
}
