import type { Letter } from '../stand-ins/letter.ts'
import { linksIn, linkThatAsks, oneTapStop } from './letter-links.ts'
import type { Happening } from './story.ts'

type Asked = (path: string, init?: RequestInit) => Promise<Response>
type Used = Extract<Happening, { does: string }>['does']

/** The doors by which a customer comes: the links of a letter with the pages behind them, and a reply to it. */
export function openCustomerDoors(url: string, asked: Asked, post: (path: string, body: unknown) => Promise<Response>) {
  const send = (path: string, form: Record<string, string>): Promise<Response> =>
    asked(path, { method: 'POST', body: new URLSearchParams(form) })

  /** Opens the page behind a link, and sends its form as it is filled in; it must offer what is sent. */
  async function fill(link: string | undefined, what: string, filled: (page: string) => Record<string, string>) {
    if (link === undefined) throw new Error(`the letter has no link to ${what} with`)
    const page = await (await asked(link)).text()
    const [, action] = /<form[^>]*action="([^"]+)"/.exec(page) ?? []
    const form = filled(page)
    if (action === undefined || Object.keys(form).some((name) => !page.includes(`name="${name}"`)))
      throw new Error(`the page behind the letter's link does not offer to ${what}`)
    await send(new URL(action, new URL(link, url)).href, form)
  }

  const tap = (letterHtml: string, query: string, field: string, value: string): Promise<void> => {
    const links = linksIn(letterHtml)
    return fill(links.find((href) => href.includes(query)) ?? links[0], `answer ${value}`, (page) => {
      const isOffered = page.includes(`value="${value}"`) || page.includes(`<textarea id="${field}"`)
      return { [isOffered ? field : `${field}=${value}`]: value }
    })
  }

  return {
    /** Follows the link that a letter has for an answer, and gives the answer on the page behind it. */
    answer: (letterHtml: string, answer: string): Promise<void> => tap(letterHtml, `says=${answer}`, 'says', answer),

    /** Chooses how it is put right, on the page behind the letter's link. */
    wish: (letterHtml: string, wish: string): Promise<void> => tap(letterHtml, 'to=wish', 'wish', wish),

    /** Chooses another extra, refuses one, or says what else it should be, on the page behind the letter's link. */
    extra: async (letterHtml: string, tapped: Record<string, string>): Promise<void> => {
      for (const [field, value] of Object.entries(tapped)) await tap(letterHtml, 'to=extra', field, value)
    },

    correctAddress: (letterHtml: string, address: string): Promise<void> =>
      fill(linkThatAsks('address', letterHtml), 'correct the address', () => ({ address })),

    /** Uses a page, or what the mail program offers beside the sender. */
    async use({ html = '', headers }: Letter, what: Used): Promise<void> {
      if (what === 'choose a call')
        return fill(linkThatAsks('call', html), what, (page) => ({
          at: /name="at" value="([^"]+)"/.exec(page)?.[1] ?? '',
        }))
      if (what === 'ask for a fresh link') return fill(linksIn(html)[0], what, () => ({ fresh: 'link' }))
      const stop = oneTapStop(headers)
      if (stop === undefined) throw new Error('the letter does not say how to stop these letters')
      await send(stop, { 'List-Unsubscribe': 'One-Click' })
    },

    /** Replies to a letter of the mailbox. */
    reply: async (letter: string, text: string, automatic = false): Promise<void> => {
      await post(`/mailbox/letters/${letter}/reply`, { text, automatic })
    },
  }
}
