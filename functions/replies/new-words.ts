import EmailReplyParser from 'email-reply-parser'
import PostalMime from 'postal-mime'
import { isAutomatic } from '#workflows/replies/automatic.ts'

/** A mail to us, as far as we read it. */
export type Reply = {
  from: string
  /** What is new in it: neither what it quotes nor its signature. */
  words: string
  isAutomatic: boolean
  /** SES's ids of the letters it answers, the latest first. */
  answers: string[]
}

/** A mail has few letters before it; the rest of a long list is somebody's joke. */
const mostReferences = 50

const tagless = (html: string): string => html.replace(/<(style|script)[\s\S]*?<\/\1>/gi, '').replace(/<[^>]+>/g, ' ')

/** Reads a received mail. Attachments are not read. */
export async function replyIn(raw: Uint8Array): Promise<Reply> {
  const mail = await PostalMime.parse(raw)
  const text = mail.text ?? tagless(mail.html ?? '')
  const references = `${mail.references ?? ''} ${mail.inReplyTo ?? ''}`.matchAll(
    /<([\w-]{1,100})@[\w.-]*amazonses\.com>/g,
  )
  return {
    from: mail.from?.address ?? '',
    words: new EmailReplyParser().read(text).getVisibleText().trim(),
    isAutomatic: isAutomatic(mail.headers, mail.subject ?? ''),
    answers: [...references]
      .map(([, id = '']) => id)
      .reverse()
      .slice(0, mostReferences),
  }
}
