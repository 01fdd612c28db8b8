import { NotDone } from '../runtime/effect.ts'

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
 * SES's id for what it was sent.
 * @throws NotDone when SES has certainly not taken it, LetterRefused when it never will
 */
export async function takenByMail(sent: Promise<{ MessageId?: string | undefined }>): Promise<{ mailId: string }> {
  try {
    return { mailId: (await sent).MessageId ?? '' }
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    const code = (error as { code?: string }).code ?? ''
    if (notConnected.includes(code)) throw new NotDone(`the mail system cannot be reached: ${code}`)
    if (notNow.test(name)) throw new NotDone(`the mail system is not sending now: ${name}`)
    if (refused.test(name)) throw new LetterRefused(name)
    throw error
  }
}
