import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses'
import { NotDone } from '../runtime/effect.ts'
import { rawMessage } from './raw-message.ts'

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

/** SES says that it did not take the letter, and may take it later. */
const notNow =
  /^(Throttling|ThrottlingException|AccountSendingPausedException|ConfigurationSetSendingPausedException|LimitExceeded.*|TooManyRequestsException)$/

/** No connection was made, so nothing can have left. */
const notConnected = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']

/** A letter that SES will never take as it is: an address it refuses, a sender that is not verified. */
export class LetterRefused extends NotDone {
  readonly because: string
  constructor(because: string) {
    super(`the mail system refuses the letter: ${because}`)
    this.because = because
  }
}
const refused =
  /^(MessageRejected|MailFromDomainNotVerifiedException|ConfigurationSetDoesNotExistException|ConfigurationSetDoesNotExist|InvalidParameterValue)$/

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
      try {
        const { MessageId } = await client.send(
          new SendRawEmailCommand({
            RawMessage: { Data },
            ConfigurationSetName: configurationSet,
            Tags: Object.entries(letter.tags).map(([Name, Value]) => ({ Name, Value })),
          }),
        )
        return { mailId: MessageId ?? '' }
      } catch (error) {
        const name = error instanceof Error ? error.name : ''
        const code = (error as { code?: string }).code ?? ''
        if (notConnected.includes(code)) throw new NotDone(`the mail system cannot be reached: ${code}`)
        if (notNow.test(name)) throw new NotDone(`the mail system is not sending now: ${name}`)
        if (refused.test(name)) throw new LetterRefused(name)
        throw error
      }
    },
  }
}
