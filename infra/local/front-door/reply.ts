import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import type { Letter } from '../stand-ins/letter.ts'

const quoted = (text: string): string => text.replace(/^/gm, '> ')

/**
 * A reply as a mail client writes it: to where the letter asks for answers, with the letter quoted below.
 * @param automatic whether a mail program writes it while its owner is away (RFC 3834)
 */
export async function replyTo(
  letter: Letter,
  text: string,
  automatic = false,
): Promise<{ raw: Buffer; recipients: string[] }> {
  const to = letter.replyTo.length > 0 ? letter.replyTo : [letter.from]
  const messageId = letter.headers.find(({ name }) => name === 'Message-ID')?.value ?? ''
  const composed = new MailComposer({
    from: letter.destinations[0],
    to: to.map(({ address }) => address),
    subject: `Re: ${letter.subject}`,
    inReplyTo: messageId,
    references: [messageId],
    ...(automatic && { headers: { 'Auto-Submitted': 'auto-replied' } }),
    text: `${text}\n\nOn ${new Date(letter.at).toUTCString()}, ${letter.from.address} wrote:\n${quoted(letter.text ?? '')}\n`,
  })
  return { raw: await composed.compile().build(), recipients: to.map(({ address }) => address) }
}
