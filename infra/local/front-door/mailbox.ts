import type { Correspondent, Letter } from '../stand-ins/letter.ts'
import { replyTo } from './reply.ts'

/** What the list of the mailbox says of a letter. */
export type MailboxRow = {
  id: string
  at: string
  from: string
  to: string
  subject: string
  tags: Record<string, string>
}

/** One letter as its reader sees it. */
export type MailboxLetter = MailboxRow & {
  replyTo: string[]
  html: string
  text: string
  headers: Record<string, string>
}

export type Mailbox = {
  letters(): MailboxRow[]
  letter(id: string): MailboxLetter | undefined
  /** Replies to a letter as its reader, or as their mail program; answers whether there is such a letter. */
  reply(id: string, text: string, automatic: boolean): Promise<boolean>
}

const written = ({ name, address }: Correspondent): string => (name === '' ? address : `${name} <${address}>`)

const rowOf = ({ id, at, from, to, destinations, subject, tags }: Letter): MailboxRow => ({
  id,
  at: new Date(at).toISOString(),
  from: written(from),
  to: to.length > 0 ? to.map(written).join(', ') : destinations.join(', '),
  subject,
  tags,
})

const letterOf = (letter: Letter): MailboxLetter => ({
  ...rowOf(letter),
  replyTo: letter.replyTo.map(written),
  html: letter.html ?? '',
  text: letter.text ?? '',
  headers: Object.fromEntries(letter.headers.map(({ name, value }) => [name, value])),
})

/** The letters of this machine for the console's mailbox, the newest first. */
export const mailboxOf = (
  mail: { letters(): Letter[]; letter(id: string): Letter | undefined },
  inbound: { receive(raw: Buffer, recipients: string[]): Promise<void> },
): Mailbox => ({
  letters: () => mail.letters().map(rowOf),
  letter: (id) => {
    const found = mail.letter(id)
    return found && letterOf(found)
  },
  reply: async (id, text, automatic) => {
    const letter = mail.letter(id)
    if (letter === undefined) return false
    const { raw, recipients } = await replyTo(letter, text, automatic)
    await inbound.receive(raw, recipients)
    return true
  },
})
