import { Stripe } from 'stripe'
import { NotDone } from '../../runtime/effect.ts'
import { noAnswerFrom } from './vendor.ts'

/** Another attempt under a key of its own is as likely to fail as the one before. */
const mostAttempts = 3

/**
 * Creates something at Stripe under an idempotency key. Stripe remembers its own failures (500) under a key as well
 * and gives them again for a day: then what it has done is looked up, and only nothing at all is tried once more.
 * @throws NotDone when Stripe has no time; Failure TryAgain when nobody knows what it has done
 */
export async function createdOnce<Made>(
  key: string,
  create: (idempotencyKey: string) => Promise<Made>,
  find: () => Promise<Made | undefined>,
  attempt = 1,
): Promise<Made | { refused: string }> {
  try {
    return await create(attempt === 1 ? key : `${key}~${attempt}`)
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error
    const { statusCode = 0, headers, code, rawType } = error
    if (statusCode === 429 || statusCode === 409) throw new NotDone(`Stripe answers ${statusCode}`)
    if (statusCode >= 400 && statusCode < 500) return { refused: reasonOf(code ?? rawType ?? 'refused') }
    if (headers?.['idempotent-replayed'] !== 'true' || attempt >= mostAttempts) throw noAnswerFrom('Stripe')
    return (await find()) ?? createdOnce(key, create, find, attempt + 1)
  }
}

/** As a short code, which is all that is kept of an error. */
const reasonOf = (code: string): string => `stripe-${code.replaceAll('_', '-').slice(0, 50)}`
