import { randomUUID } from 'node:crypto'
import type { EpochMs } from '../clock.ts'
import type { Correspondent, Letter } from './letter.ts'
import { type Fate, fateAt } from './mailbox-simulator.ts'
import { arnOf, type Place } from './place.ts'

/** The kinds of sending event that this machine brings about, as an event destination names them. */
export type MailEventType = 'SEND' | 'DELIVERY' | 'BOUNCE' | 'COMPLAINT'

/** Something SES will report of a letter, and when. */
export interface MailEvent {
  type: MailEventType
  due: EpochMs
  detailType: string
  detail: Record<string, unknown>
}

/** A letter is accepted or bounced within a second or two, and complained of after its reader has seen it. */
const ARRIVAL_MS = 1_000
const ANSWER_MS = 2_000
const COMPLAINT_MS = 60_000

/** Everything SES reports of a letter, in the order of time. */
export function mailEvents(letter: Letter, place: Place): MailEvent[] {
  const mail = mailOf(letter, place)
  const at = (delayMs: number) => ({ due: letter.at + delayMs, timestamp: new Date(letter.at + delayMs).toISOString() })
  const fated = (...fates: Fate[]) => letter.destinations.filter((address) => fates.includes(fateAt(address)))

  const send: MailEvent = {
    type: 'SEND',
    due: letter.at,
    detailType: 'Email Sent',
    detail: { eventType: 'Send', mail, send: {} },
  }
  const delivered = group(fated('delivered', 'complained', 'out-of-office'), (recipients) => {
    const { due, timestamp } = at(ARRIVAL_MS)
    const reportingMTA = `a8-50.smtp-out.${place.region}.amazonses.com`
    const delivery = {
      timestamp,
      processingTimeMillis: ARRIVAL_MS,
      recipients,
      smtpResponse: '250 2.6.0 Message received',
      reportingMTA,
    }
    return { type: 'DELIVERY', due, detailType: 'Email Delivered', detail: { eventType: 'Delivery', mail, delivery } }
  })
  const bounce = (recipients: string[], delayMs: number, kind: Bounce): MailEvent => {
    const { due, timestamp } = at(delayMs)
    const { recipient, reportingMTA, ...type } = kind
    const bouncedRecipients = recipients.map((emailAddress) => ({ emailAddress, ...recipient }))
    const bounce = { feedbackId: sesId(due), ...type, bouncedRecipients, timestamp, reportingMTA }
    return { type: 'BOUNCE', due, detailType: 'Email Bounced', detail: { eventType: 'Bounce', mail, bounce } }
  }
  const complained = group(fated('complained'), (recipients) => {
    const { due, timestamp } = at(COMPLAINT_MS)
    const complaint = {
      feedbackId: sesId(due),
      complaintSubType: null,
      complainedRecipients: recipients.map((emailAddress) => ({ emailAddress })),
      timestamp,
      userAgent: 'Amazon SES Mailbox Simulator',
      complaintFeedbackType: 'abuse',
      arrivalDate: timestamp,
    }
    const detail = { eventType: 'Complaint', mail, complaint }
    return { type: 'COMPLAINT', due, detailType: 'Email Complaint Received', detail }
  })
  return [
    send,
    ...delivered,
    ...group(fated('bounced'), (recipients) => bounce(recipients, ARRIVAL_MS, HARD)),
    ...group(fated('suppressed'), (recipients) => bounce(recipients, ARRIVAL_MS, SUPPRESSED)),
    ...group(fated('out-of-office'), (recipients) => bounce(recipients, ANSWER_MS, AWAY)),
    ...complained,
  ]
}

interface Bounce {
  bounceType: 'Permanent' | 'Transient'
  bounceSubType: string
  recipient: Record<string, string>
  reportingMTA: string
}

const HARD: Bounce = {
  bounceType: 'Permanent',
  bounceSubType: 'General',
  recipient: { action: 'failed', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' },
  reportingMTA: 'dns; simulator.amazonses.com',
}

const SUPPRESSED: Bounce = {
  bounceType: 'Permanent',
  bounceSubType: 'Suppressed',
  recipient: {
    action: 'failed',
    status: '5.1.1',
    diagnosticCode:
      'Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address.',
  },
  reportingMTA: 'dns; amazonses.com',
}

/** An automatic answer comes back as a bounce that is none. */
const AWAY: Bounce = {
  bounceType: 'Transient',
  bounceSubType: 'General',
  recipient: {},
  reportingMTA: 'dns; simulator.amazonses.com',
}

/** What every event says of its letter. */
function mailOf(letter: Letter, place: Place): Record<string, unknown> {
  const { id, at, source, destinations, headers, from, to, replyTo, subject, tags, configurationSet } = letter
  const date = headers.find(({ name }) => name === 'Date')?.value
  return {
    timestamp: new Date(at).toISOString(),
    source,
    sourceArn: arnOf('ses', `identity/${from.address}`, place),
    sendingAccountId: place.account,
    messageId: id,
    destination: destinations,
    headersTruncated: false,
    headers,
    commonHeaders: {
      from: [written(from)],
      ...(replyTo.length === 0 ? {} : { replyTo: replyTo.map(written) }),
      to: to.map(written),
      date,
      messageId: id,
      subject,
    },
    tags: {
      ...(configurationSet === undefined ? {} : { 'ses:configuration-set': [configurationSet] }),
      'ses:source-ip': ['127.0.0.1'],
      'ses:from-domain': [from.address.split('@').at(-1)],
      'ses:caller-identity': ['amends'],
      ...Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
    },
  }
}

function group(recipients: string[], event: (recipients: string[]) => MailEvent): MailEvent[] {
  return recipients.length === 0 ? [] : [event(recipients)]
}

function written({ name, address }: Correspondent): string {
  return name === '' ? address : `${name} <${address}>`
}

/** An id as SES makes them: a prefix (0107 is Frankfurt's), the time, and something random. */
export function sesId(at: EpochMs): string {
  return `0107${at.toString(16).padStart(12, '0')}-${randomUUID()}-000000`
}
