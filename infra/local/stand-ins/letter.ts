import PostalMime, { type Address } from 'postal-mime'
import type { EpochMs } from '../clock.ts'

/** A letter in the mailbox, as its reader sees it. */
export interface Letter {
  /** The id that SES answered. */
  id: string
  at: EpochMs
  from: Correspondent
  to: Correspondent[]
  cc: Correspondent[]
  replyTo: Correspondent[]
  /** Whom it was really sent to. */
  destinations: string[]
  subject: string
  html: string | undefined
  text: string | undefined
  /** In the order of the letter. */
  headers: { name: string; value: string }[]
  attachments: { filename: string | null; mimeType: string; contentBase64: string }[]
  tags: Record<string, string>
  configurationSet: string | undefined
  source: string
}

export interface Correspondent {
  name: string
  address: string
}

/** What SES itself knows of a letter it is asked to send. */
export interface Envelope {
  id: string
  at: EpochMs
  region: string
  source: string
  destinations: string[]
  tags: Record<string, string>
  configurationSet: string | undefined
}

/** Headers that SES writes itself, whatever the sender wrote, and those that are for SES and go no further. */
const TAKEN_OUT = new Set(['message-id', 'date', 'bcc', 'return-path', 'x-ses-configuration-set', 'x-ses-message-tags'])

/** The letter that arrives when `raw` is sent: with the Message-ID and Date that SES gives it. */
export async function letterFrom(raw: Buffer, envelope: Envelope): Promise<Letter> {
  const { id, at, region, ...sent } = envelope
  const email = await PostalMime.parse(raw, { attachmentEncoding: 'base64' })
  // In us-east-1, and there only, the domain names no region.
  const domain = region === 'us-east-1' ? 'email.amazonses.com' : `${region}.amazonses.com`
  return {
    id,
    at,
    from: correspondents(email.from && [email.from])[0] ?? { name: '', address: envelope.source },
    to: correspondents(email.to),
    cc: correspondents(email.cc),
    replyTo: correspondents(email.replyTo),
    subject: email.subject ?? '',
    html: email.html,
    text: email.text,
    headers: [
      { name: 'Message-ID', value: `<${id}@${domain}>` },
      { name: 'Date', value: new Date(at).toUTCString().replace('GMT', '+0000') },
      ...email.headers
        .filter(({ key }) => !TAKEN_OUT.has(key))
        .map(({ originalKey, value }) => ({ name: originalKey, value })),
    ],
    attachments: email.attachments.map(({ filename, mimeType, content }) => ({
      filename,
      mimeType,
      contentBase64: String(content),
    })),
    ...sent,
  }
}

/** What the headers of a raw letter say that its envelope may not: sender, recipients, and what is meant for SES. */
export async function addressed(raw: Buffer) {
  const email = await PostalMime.parse(raw)
  const header = (name: string) => email.headers.find(({ key }) => key === name)?.value
  const everyone = [email.to, email.cc, email.bcc].flatMap((list) => correspondents(list))
  return {
    from: correspondents(email.from && [email.from])[0]?.address,
    destinations: everyone.map(({ address }) => address),
    configurationSet: header('x-ses-configuration-set'),
    tags: Object.fromEntries(
      (header('x-ses-message-tags') ?? '')
        .split(',')
        .map((pair) => pair.trim().split('='))
        .filter(([name]) => name !== '')
        .map(([name = '', value = '']) => [name, value]),
    ),
  }
}

function correspondents(addresses: Address[] | undefined): Correspondent[] {
  return (addresses ?? []).flatMap((one) =>
    one.group === undefined ? [{ name: one.name, address: one.address }] : correspondents(one.group),
  )
}
