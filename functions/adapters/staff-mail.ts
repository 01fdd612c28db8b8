import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses'
import MimeNode from 'nodemailer/lib/mime-node/index.js'
import { takenByMail } from './taken-by-mail.ts'

export type StaffMail = ReturnType<typeof openStaffMail>

/** @param about what tells one letter from another in SES's own records: letters, digits and hyphens */
export type StaffLetter = { about: string; subject: string; text: string }

/** Letters to our own people, in plain text. SES has no idempotency key, so its client tries once. */
export const openStaffMail = (
  { from, to }: { from: string; to: string },
  client = new SESClient({ maxAttempts: 1 }),
) => ({
  /** @throws NotDone when SES has certainly not taken it */
  async send({ about, subject, text }: StaffLetter): Promise<{ mailId: string }> {
    const message = new MimeNode('text/plain; charset=utf-8')
    message.setHeader({ From: from, To: to, 'Reply-To': to, Subject: subject, 'Auto-Submitted': 'auto-generated' })
    message.setContent(text)
    const Data = await message.build()
    const Tags = [{ Name: 'about', Value: about }]
    return takenByMail(client.send(new SendRawEmailCommand({ RawMessage: { Data }, Tags })))
  },
})
