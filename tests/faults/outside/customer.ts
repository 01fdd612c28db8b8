import { linksIn, linkThatAsks } from '#infra/local/stories/letter-links.ts'
import type { Happening } from '#infra/local/stories/story.ts'
import { htmlOf, type Mailed } from '../services/mail.ts'
import type { World } from '../world/world.ts'
import { ask, somebody } from './doors.ts'
import { comment, personal } from './shop.ts'

type Used = Extract<Happening, { does: string }>['does']

/** The customer: gets letters about an order, follows their links, and answers on the page behind them. */
export function openCustomer(world: World, order: string) {
  const answered = new Set<string>()
  let latest: Mailed | undefined
  let wanted: { kind: string; found: (letter: Mailed) => void } | undefined

  const isOf = ({ tags }: Mailed, kind: string): boolean =>
    tags['letter-kind'] === kind &&
    world.tables
      .items(world.wiring.table)
      .some(({ pk, sk, order: of }) => sk?.S === 'REC' && pk?.S === `REC#${tags.recovery}` && of?.S === order)

  world.mail.onLetter((letter) => {
    if (wanted === undefined || !isOf(letter, wanted.kind)) return
    const { found } = wanted
    wanted = undefined
    found(letter)
  })

  const answer = (letter: Mailed, says: string): Promise<void> => {
    latest = letter
    return tap(letter, ['says', says], { says, ...(says !== 'happy' && { comment }) })
  }

  async function tap(letter: Mailed, [name, value]: [string, string], form: Record<string, string>): Promise<void> {
    const links = linksIn(await contentOf(letter))
    return send(links.find((one) => new URL(one).searchParams.get(name) === value) ?? links[0], () => form)
  }

  async function contentOf(letter: Mailed): Promise<string> {
    const release = world.clock.hold()
    const html = await htmlOf(letter)
    release()
    return html
  }

  /** Opens the page behind a link, and sends its form. */
  async function send(link: string | undefined, form: (page: string) => Record<string, string>): Promise<void> {
    if (link === undefined) return
    const { pathname, search } = new URL(link)
    const { body: page } = await ask(world, { method: 'GET', path: `${pathname}${search}` }, somebody)
    await post(pathname, form(page))
  }

  async function post(path: string, form: Record<string, string>): Promise<void> {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    await ask(world, { method: 'POST', path, headers, body: new URLSearchParams(form).toString() }, somebody)
  }

  return {
    /** The next letter of a kind, a copy of one that was answered being none. */
    next: (kind: string): Promise<Mailed> =>
      new Promise((resolve) => {
        const found = (letter: Mailed) => {
          answered.add(letter.tags.letter)
          resolve(letter)
        }
        const here = world.mail.letters.find((one) => !answered.has(one.tags.letter) && isOf(one, kind))
        if (here === undefined) wanted = { kind, found }
        else found(here)
      }),

    answer,
    reply: async ({ id, to }: Mailed, text: string, automatic: boolean) =>
      world.receive(`reply-to-${id}`, replyFrom(to, id, text, automatic)),
    correctAddress: async (letter: Mailed) =>
      send(linkThatAsks('address', await contentOf(letter)), () => ({ address: personal.address })),
    /** Uses one of their own pages, or what the mail program offers beside the sender. */
    async use(letter: Mailed, what: Used): Promise<void> {
      const html = await contentOf(letter)
      if (what === 'choose a call')
        return send(linkThatAsks('call', html), (page) => ({ at: /name="at" value="([^"]+)"/.exec(page)?.[1] ?? '' }))
      if (what === 'ask for a fresh link') return send(linksIn(html)[0], () => ({ fresh: 'link' }))
      const [, stop] = /^List-Unsubscribe:\s*<([^>]+)>/im.exec(unfolded(letter.raw)) ?? []
      if (stop !== undefined) await post(new URL(stop).pathname, { 'List-Unsubscribe': 'One-Click' })
    },
    wish: (letter: Mailed, wish: string): Promise<void> => tap(letter, ['to', 'wish'], { wish }),
    extra: (letter: Mailed, tapped: Record<string, string>): Promise<void> => tap(letter, ['to', 'extra'], tapped),
    /** Answers the same letter once more. */
    answerAgain: async (says: string) => latest && answer(latest, says),
  }
}

/** A long header goes on in lines that begin with a space. */
const unfolded = (raw: Buffer): string => raw.toString().replace(/\r\n[ \t]+/g, '')

const replyFrom = (from: string, id: string, text: string, automatic: boolean): Buffer =>
  Buffer.from(
    [`From: ${from}`, 'To: care@example.com', 'Subject: Re: your order', `In-Reply-To: <${id}@eu-west-1.amazonses.com>`]
      .concat(automatic ? ['Auto-Submitted: auto-replied'] : [], '', text, '')
      .join('\r\n'),
  )
