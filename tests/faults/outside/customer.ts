import { htmlOf, type Mailed } from '../services/mail.ts'
import type { World } from '../world/world.ts'
import { ask, somebody } from './doors.ts'
import { comment } from './shop.ts'

/** The customer: gets letters, follows their links, and answers on the page behind them. */
export function openCustomer(world: World) {
  const answered = new Set<string>()
  let latest: Mailed | undefined
  let wanted: { kind: string; found: (letter: Mailed) => void } | undefined

  world.mail.onLetter((letter) => {
    if (letter.tags['letter-kind'] !== wanted?.kind) return
    const { found } = wanted
    wanted = undefined
    found(letter)
  })

  const answer = (letter: Mailed, says: string): Promise<void> => {
    latest = letter
    return tap(letter, ['says', says], { says, ...(says !== 'happy' && { comment }) })
  }

  async function tap(letter: Mailed, [name, value]: [string, string], form: Record<string, string>): Promise<void> {
    const release = world.clock.hold()
    const html = await htmlOf(letter)
    release()
    const links = [...html.matchAll(/href="([^"]*\/answers\/[^"]*)"/g)].map(
      ([, href = '']) => new URL(href.replaceAll('&amp;', '&')),
    )
    const link = links.find((one) => one.searchParams.get(name) === value) ?? links[0]
    if (link === undefined) return
    await ask(world, { method: 'GET', path: `${link.pathname}${link.search}` }, somebody)
    const body = new URLSearchParams(form).toString()
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    await ask(world, { method: 'POST', path: link.pathname, headers, body }, somebody)
  }

  return {
    /** The next letter of a kind, a copy of one that was answered being none. */
    next: (kind: string): Promise<Mailed> =>
      new Promise((resolve) => {
        const found = (letter: Mailed) => {
          answered.add(letter.tags.letter)
          resolve(letter)
        }
        const here = world.mail.letters.find(({ tags }) => tags['letter-kind'] === kind && !answered.has(tags.letter))
        if (here === undefined) wanted = { kind, found }
        else found(here)
      }),

    answer,
    reply: async ({ id, to }: Mailed, text: string) => world.receive(`reply-to-${id}`, replyFrom(to, id, text)),
    wish: (letter: Mailed, wish: string): Promise<void> => tap(letter, ['to', 'wish'], { wish }),
    extra: (letter: Mailed, tapped: Record<string, string>): Promise<void> => tap(letter, ['to', 'extra'], tapped),
    /** Answers the same letter once more. */
    answerAgain: async (says: string) => latest && answer(latest, says),
  }
}

const replyFrom = (from: string, id: string, text: string): Buffer =>
  Buffer.from(
    [`From: ${from}`, 'To: care@example.com', 'Subject: Re: your order', `In-Reply-To: <${id}@eu-west-1.amazonses.com>`]
      .concat('', text, '')
      .join('\r\n'),
  )
