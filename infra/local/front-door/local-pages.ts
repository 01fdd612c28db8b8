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

const memberOf = (body: Buffer, name: string): unknown => {
  try {
    return JSON.parse(body.toString('utf8'))?.[name]
  } catch {
    return undefined
  }
}

/**
 * What exists on one machine only: the mailbox (GET /mailbox/letters, GET /mailbox/letters/{id}, POST
 * /mailbox/letters/{id}/reply with {text}, and {automatic} where a machine writes it) and the clock
 * (GET /local/clock, POST /local/clock with {skipping}, POST /local/clock/skip).
 */
export const localPage = async (
  { method, path, body }: { method: string; path: string; body: Buffer },
  { clock, mailbox }: { clock: SkippingClock; mailbox: Mailbox },
): Promise<HttpAnswer | undefined> => {
  const route = `${method} ${path}`
  if (route === 'GET /mailbox/letters') return json({ letters: mailbox.letters() })
  if (route.startsWith('GET /mailbox/letters/')) {
    const letter = mailbox.letter(path.slice('/mailbox/letters/'.length))
    return letter === undefined ? json({ message: 'There is no such letter.' }, 404) : json(letter)
  }
  const [, replied] = /^POST \/mailbox\/letters\/([^/]+)\/reply$/.exec(route) ?? []
  if (replied !== undefined) {
    const text = memberOf(body, 'text')
    if (typeof text !== 'string') return json({ message: 'text must be what the customer writes.' }, 400)
    const isThere = await mailbox.reply(replied, text, memberOf(body, 'automatic') === true)
    return isThere ? json({ reply: text.length }, 202) : json({ message: 'There is no such letter.' }, 404)
  }
  if (route === 'GET /local/clock') return timeOf(clock)
  if (route === 'POST /local/clock/skip') {
    clock.skipOnce()
    return timeOf(clock)
  }
  if (route === 'POST /local/clock') {
    const skipping = memberOf(body, 'skipping')
    if (typeof skipping !== 'boolean') return json({ message: 'skipping must be true or false.' }, 400)
    clock.skipping = skipping
    return timeOf(clock)
  }
  return undefined
}
