import { type Context, Hono } from 'hono'
import type { AnswerPage } from '#workflows/letters/answer-page/answer-page.ts'
import { renderAnswerPage } from '#workflows/letters/answer-page/render-answer-page.ts'
import type { Brand } from '#workflows/letters/brand.ts'
import { type Asking, type Links, questions as purposes, type Refused } from '../adapters/links.ts'
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
    if (refused?.refused === 'expired') return freshLink(context, refused.was as Asking)
    if (refused) return unusable(context, refused)
    const answered = await question.hear(asked, await context.req.parseBody())
    return answered ? page(context, answered) : page(context, await question.show(asked), 400)
  })

  async function opened(context: Context) {
    const capability = await links.read(purposes, context.req.param('token') ?? '')
    if ('refused' in capability) return { refused: capability }
    const recovery = await recoveries.find(capability.recovery)
    if (recovery === undefined) return { refused: { refused: 'unknown' as const } }
    const order = await orders.get(recovery.order)
    const { purpose, round } = capability
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

  /** A link that was good once is made anew for the address on file, and for no other. */
  async function freshLink(context: Context, { recovery: id, purpose }: Asking) {
    const recovery = await recoveries.find(id)
    const locale = asks(context)
    if (recovery === undefined || purpose !== 'answer') return page(context, { page: 'neutral', locale }, 404)
    await queue.send({ recovery: id, heard: { about: 'fresh-link', at: new Date(now()).toISOString() } })
    return page(context, { page: 'fresh-link', locale })
  }

  /** A link that cannot be used says nothing about why, unless it was good once. */
  const unusable = (context: Context, refused: Refused) => {
    const locale = asks(context)
    if (refused.refused === 'unknown') return page(context, { page: 'neutral', locale }, 404)
    const action = refused.was.purpose === 'answer' ? context.req.path : undefined
    return page(context, { page: 'expired', action, locale }, 410)
  }

  /** The language their browser asks for: behind such a link is nobody's own. */
  const asks = (context: Context) => languageAsked(context.req.header('accept-language'), brand.language)

  const page = (context: Context, shown: AnswerPage, status: 200 | 400 | 404 | 410 = 200) =>
    context.html(renderAnswerPage(shown, brand), status, pageHeaders)

  return door
}

/** Enough for the customer to know their order, too little for anybody else. */
const masked = (order: string): string => `…${order.slice(-3)}`
