import { type Context, Hono } from 'hono'
import type { AnswerPage } from '#workflows/letters/answer-page/answer-page.ts'
import { renderAnswerPage } from '#workflows/letters/answer-page/render-answer-page.ts'
import type { Brand } from '#workflows/letters/brand.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { type AskedOnce, questions as purposes, stillAskedIn } from '#workflows/recovery/still-asked.ts'
import type { Asking, Links } from '../adapters/links.ts'
import type { AnswerMessage, Queue } from '../adapters/queues.ts'
import type { Orders } from '../adapters/table/orders.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import { languageAsked } from '../runtime/language-asked.ts'
import { pageHeaders } from '../runtime/page-headers.ts'
import type { Asked, Question } from './questions/question.ts'

type Parts = {
  links: Links
  recoveries: Recoveries
  orders: Orders
  questions: Record<Asking['purpose'], Question>
  queue: Queue<AnswerMessage>
  brand: Brand
  now: () => number
}

/** What a link asked that was good once. */
type TooOld = AskedOnce & { recovery: Recovery }

/** How long the page works that another page leads to: as long as somebody sits in front of it. */
const leadsOnDays = 1

/** The customer's page behind a link. Opening it changes nothing, whoever opens it; sending the form answers. */
export function answers({ links, recoveries, orders, questions, queue, brand, now }: Parts): Hono {
  const door = new Hono()

  door.get('/:token', async (context) => {
    const { question, asked, refused } = await opened(context)
    if (refused) return unusable(context, refused)
    return page(context, await question.show(asked, context.req.query('says')))
  })

  door.post('/:token', async (context) => {
    const { question, asked, refused } = await opened(context)
    if (refused) return unusable(context, refused, true)
    const answered = await question.hear(asked, await context.req.parseBody())
    return answered ? page(context, answered) : page(context, await question.show(asked), 400)
  })

  async function opened(context: Context) {
    const token = await links.read(purposes, context.req.param('token') ?? '')
    if ('refused' in token && token.refused === 'unknown') return { refused: 'unknown' as const }
    const asking = 'refused' in token ? token.was : token
    const recovery = await recoveries.find(asking.recovery)
    if (recovery === undefined) return { refused: 'unknown' as const }
    const { purpose, round } = asking
    // Who wants no more letters is heard however old that letter is.
    if ('refused' in token && purpose !== 'stop') return { refused: { recovery, purpose, round } }
    const order = await orders.get(recovery.order)
    const asked: Asked = {
      ...{ recovery, round, order, locale: order.language, maskedOrder: masked(order.id), action: context.req.path },
      givenName: async () => (await orders.personOf(order))?.givenName,
      leadTo: async (next) => {
        const token = await links.sign({ purpose: next, recovery: recovery.id, round }, leadsOnDays)
        return context.req.path.replace(/[^/]+$/, token)
      },
    }
    return { question: questions[purpose], asked }
  }

  /**
   * A link that cannot be used says nothing about why, unless it was good once. Then a fresh one goes to the address on
   * file, and to no other, if what it asks is not settled meanwhile.
   */
  async function unusable(context: Context, refused: 'unknown' | TooOld, wanted = false) {
    const locale = asks(context)
    if (refused === 'unknown') return page(context, { page: 'neutral', locale }, 404)
    const { recovery, ...asked } = refused
    if (stillAskedIn(recovery, asked) === undefined) return page(context, { page: 'closed', locale }, 410)
    if (!wanted) return page(context, { page: 'expired', action: context.req.path, locale }, 410)
    const at = new Date(now()).toISOString()
    await queue.send({ recovery: recovery.id, heard: { about: 'fresh-link', at, asks: asked } })
    return page(context, { page: 'fresh-link', locale })
  }

  /** The language their browser asks for: behind such a link is nobody's own. */
  const asks = (context: Context) => languageAsked(context.req.header('accept-language'), brand.language)

  const page = (context: Context, shown: AnswerPage, status: 200 | 400 | 404 | 410 = 200) =>
    context.html(renderAnswerPage(shown, brand), status, pageHeaders)

  return door
}

/** Enough for the customer to know their order, too little for anybody else. */
const masked = (order: string): string => `…${order.slice(-3)}`
