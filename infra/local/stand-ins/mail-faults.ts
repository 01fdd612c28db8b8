import type { Clock, EpochMs } from '../clock.ts'
import { ANSWER_LOST, AwsError } from '../wire/aws-error.ts'

/** How much the account may send; SES's usual limits for a new production account. */
export interface SendingLimits {
  perSecond: number
  perDay: number
}
export const USUAL_LIMITS: SendingLimits = { perSecond: 14, perDay: 50_000 }

/** What can go wrong between a sender and SES, on demand or because the sender is too fast. */
export interface MailFaults {
  limits: SendingLimits
  /** The next `times` sends fail with this fault, before anything is sent. */
  fail(name: string, times?: number, message?: string): void
  /** The next `times` letters are sent, but the answers get lost. */
  loseAnswers(times?: number): void
  /** Pauses the account's sending until the answered function is called. */
  pause(): () => void
}

const MESSAGES: Record<string, string> = {
  Throttling: 'Maximum sending rate exceeded.',
  MessageRejected: 'Email address is not verified.',
  AccountSendingPausedException: 'Email sending is disabled for your entire Amazon SES account.',
  ConfigurationSetDoesNotExist: 'Configuration set does not exist.',
  MailFromDomainNotVerifiedException: 'The MAIL FROM domain is not verified.',
  ServiceUnavailable: 'Service is unavailable; please try again.',
}

const DAY_MS = 24 * 3600 * 1000

export class SendingGate implements MailFaults {
  limits: SendingLimits
  #clock: Clock
  #due: AwsError[] = []
  #answersToLose = 0
  #pauses = 0
  /** When each recipient of the last 24 hours was sent to, oldest first. */
  #sent: EpochMs[] = []

  constructor(clock: Clock, limits: SendingLimits) {
    this.#clock = clock
    this.limits = limits
  }

  fail(name: string, times = 1, message = MESSAGES[name] ?? name): void {
    for (let time = 0; time < times; time++) this.#due.push(new AwsError(name, message))
  }

  loseAnswers(times = 1): void {
    this.#answersToLose += times
  }

  pause(): () => void {
    this.#pauses++
    let paused = true
    return () => {
      if (paused) this.#pauses--
      paused = false
    }
  }

  /** Lets a letter to so many recipients through, or throws why it may not go. */
  pass(recipients: number): void {
    const fault = this.#due.shift()
    if (fault !== undefined) throw fault
    if (this.#pauses > 0) throw named('AccountSendingPausedException')
    const now = this.#clock.now()
    if (this.sentLast24Hours() + recipients > this.limits.perDay) {
      throw new AwsError('Throttling', 'Daily message quota exceeded.')
    }
    const lastSecond = this.#sent.length - (this.#sent.findLastIndex((at) => at <= now - 1000) + 1)
    if (lastSecond + recipients > this.limits.perSecond) throw named('Throttling')
    for (let recipient = 0; recipient < recipients; recipient++) this.#sent.push(now)
  }

  /** Called when a letter is on its way: throws if its sender is not to learn of that. */
  answer(): void {
    if (this.#answersToLose === 0) return
    this.#answersToLose--
    throw new AwsError(ANSWER_LOST, 'The letter was sent; the answer is lost.')
  }

  sentLast24Hours(): number {
    const since = this.#clock.now() - DAY_MS
    this.#sent.splice(0, this.#sent.findLastIndex((at) => at <= since) + 1)
    return this.#sent.length
  }
}

function named(name: string): AwsError {
  return new AwsError(name, MESSAGES[name] ?? name)
}
