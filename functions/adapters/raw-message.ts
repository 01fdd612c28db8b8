import MimeNode from 'nodemailer/lib/mime-node/index.js'
import type { Mailbox, OutgoingLetter } from './mail.ts'

/**
 * A letter as the bytes of a MIME message: its text, and the same as HTML. The header lines are encoded and folded,
 * and a line break in a name or a subject cannot begin a header of its own.
 * @param references the Message-IDs of the letters before it in the same thread, oldest first
 */
export function rawMessage(letter: OutgoingLetter, references: string[]): Promise<Buffer> {
  const message = new MimeNode('multipart/alternative')
  message.createChild('text/plain; charset=utf-8').setContent(letter.text)
  message.createChild('text/html; charset=utf-8').setContent(letter.html)
  message.addHeader({ 'Auto-Submitted': 'auto-generated', 'Content-Language': letter.language })
  message.setHeader(mailboxes({ From: letter.from, To: letter.to, 'Reply-To': letter.replyTo }))
  message.addHeader({ 'List-Unsubscribe': `<${letter.stop}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' })
  const latest = references.at(-1)
  if (latest !== undefined) message.setHeader({ 'In-Reply-To': latest, References: references.join(' ') })
  message.setHeader('Subject', letter.subject)
  return message.build()
}

/** The library encodes the name of a mailbox that it is given as an object; its types know of texts only. */
const mailboxes = (headers: Record<string, Mailbox>) => headers as unknown as Record<string, string>
