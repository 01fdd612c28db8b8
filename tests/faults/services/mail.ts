import PostalMime from 'postal-mime'
import { mailEvents } from '#infra/local/stand-ins/mail-events.ts'
import { HERE } from '#infra/local/stand-ins/place.ts'
import { operationsOf, type Service } from './service.ts'

/** A letter that SES has taken: in the customer's mailbox, whoever has heard of it. */
export type Mailed = {
  id: string
  at: number
  seq: number
  to: string
  tags: { recovery: string; letter: string; 'letter-kind': string }
  raw: Buffer
}

type Time = { now(): number; at(due: number, run: () => void): () => void }

/** SES in memory: what it has taken, and what it reports of it. */
export type Mail = Service & { letters: Mailed[]; onLetter(listener: (letter: Mailed) => void): void }

type SendRawEmail = { RawMessage: { Data: Uint8Array }; Tags: { Name: string; Value: string }[] }

export function openMail(
  { time, next, configurationSet }: { time: Time; next: () => number; configurationSet: string },
  report: (event: { detailType: string; detail: unknown }) => void,
): Mail {
  const letters: Mailed[] = []
  const listeners: ((letter: Mailed) => void)[] = []
  return {
    ...operationsOf({
      SendRawEmail: ({ RawMessage, Tags }: SendRawEmail) => {
        const raw = Buffer.from(RawMessage.Data)
        const tags = Object.fromEntries(Tags.map(({ Name, Value }) => [Name, Value])) as Mailed['tags']
        const id = `mail-${letters.length + 1}`
        const letter = { id, at: time.now(), seq: next(), to: headerAddress(raw, 'To'), tags, raw }
        letters.push(letter)
        for (const { due, detailType, detail } of reportsOf(letter, configurationSet))
          time.at(due, () => report({ detailType, detail }))
        for (const listener of listeners) listener(letter)
        return { MessageId: id }
      },
    }),
    letters,
    onLetter: (listener) => void listeners.push(listener),
  }
}

/** The HTML of a letter, as its reader sees it. */
export const htmlOf = async ({ raw }: Mailed): Promise<string> => (await PostalMime.parse(raw)).html ?? ''

const headerAddress = (raw: Buffer, name: string): string => {
  const head = raw.toString('latin1').split('\r\n\r\n')[0] ?? ''
  const [, value = ''] = new RegExp(`^${name}: ((?:.|\\r\\n[ \\t])*)`, 'm').exec(head) ?? []
  return /<([^>]+)>/.exec(value)?.[1] ?? value.trim()
}

const reportsOf = ({ id, at, to, tags, raw }: Mailed, configurationSet: string) => {
  const sender = { name: '', address: headerAddress(raw, 'From') }
  const unread = { cc: [], replyTo: [], html: undefined, text: undefined, headers: [], attachments: [] }
  const letter = { ...unread, id, at, from: sender, to: [{ name: '', address: to }], destinations: [to], subject: '' }
  return mailEvents({ ...letter, tags, configurationSet, source: sender.address }, HERE)
}
