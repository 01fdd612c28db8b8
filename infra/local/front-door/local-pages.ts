import type { SkippingClock } from '../clock.ts'
import type { HttpAnswer } from './http-answer.ts'
import type { Mailbox } from './mailbox.ts'

const json = (value: unknown, status = 200): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
  body: JSON.stringify(value),
})

const instant = (at: number | undefined): string | undefined =>
  at === undefined ? undefined : new Date(at).toISOString()

const timeOf = (clock: SkippingClock): HttpAnswer =>
  json({ now: instant(clock.now()), skipping: clock.skipping, nextDue: instant(clock.nextDue()) })

const skippingIn = (body: Buffer): boolean | undefined => {
  try {
    const { skipping } = JSON.parse(body.toString('utf8'))
    return typeof skipping === 'boolean' ? skipping : undefined
  } catch {
    return undefined
  }
}

/**
 * What exists on one machine only: the mailbox (GET /mailbox/letters, GET /mailbox/letters/{id}) and the clock
 * (GET /local/clock, POST /local/clock with {skipping}, POST /local/clock/skip).
 */
export const localPage = (
  { method, path, body }: { method: string; path: string; body: Buffer },
  { clock, mailbox }: { clock: SkippingClock; mailbox: Mailbox },
): HttpAnswer | undefined => {
  const route = `${method} ${path}`
  if (route === 'GET /mailbox/letters') return json({ letters: mailbox.letters() })
  if (route.startsWith('GET /mailbox/letters/')) {
    const letter = mailbox.letter(path.slice('/mailbox/letters/'.length))
    return letter === undefined ? json({ message: 'There is no such letter.' }, 404) : json(letter)
  }
  if (route === 'GET /local/clock') return timeOf(clock)
  if (route === 'POST /local/clock/skip') {
    clock.skipToNext()
    return timeOf(clock)
  }
  if (route === 'POST /local/clock') {
    const skipping = skippingIn(body)
    if (skipping === undefined) return json({ message: 'skipping must be true or false.' }, 400)
    clock.skipping = skipping
    return timeOf(clock)
  }
  return undefined
}
