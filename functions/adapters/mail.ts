import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses'
import { rawMessage } from './raw-message.ts'
import { takenByMail } from './taken-by-mail.ts'

export type Mail = ReturnType<typeof openMail>

export type Mailbox = { name: string; address: string }

export type OutgoingLetter = {
  from: Mailbox
  replyTo: Mailbox
  to: Mailbox
  subject: string
  text: string
  html: string
  language: string
  /** Where the customer ends these letters; mail clients show it beside the sender. */
  stop: string
  /** The SES ids of the letters of this recovery that went before, oldest first. */
  after: string[]
  tags: { recovery: string; letter: string; 'letter-kind': string; reader: string }
}

/**
 * SES has no idempotency key, and a retry by the SDK sends twice when the answer is lost: so the client tries once,
 * and the sender decides what an unknown outcome means.
 */
export function openMail(configurationSet: string, region: string, client = new SESClient({ maxAttempts: 1 })) {
  const messageIdOf = (sesId: string) => `<${sesId}@${region === 'us-east-1' ? 'email' : region}.amazonses.com>`

  return {
    /**
     * Sends one letter; answers SES's id for it.
     * @throws NotDone when SES has certainly not taken it, LetterRefused when it never will
     */
    async send(letter: OutgoingLetter): Promise<{ mailId: string }> {
      const Data = await rawMessage(letter, letter.after.map(messageIdOf))
      return takenByMail(
        client.send(
          new SendRawEmailCommand({
            RawMessage: { Data },
            ConfigurationSetName: configurationSet,
            Tags: Object.entries(letter.tags).map(([Name, Value]) => ({ Name, Value })),
          }),
        ),
      )
    },
  }
}
