import { type Context, Hono } from 'hono'
import type { AnswerPage } from '#workflows/letters/answer-page/answer-page.ts'
import { longestComment, answers as sayings } from '#workflows/letters/answer-page/answers.ts'
import { renderAnswerPage } from '#workflows/letters/answer-page/render-answer-page.ts'
import type { Brand } from '#workflows/letters/brand.ts'
import { isChangeable } from '#workflows/recovery/answering.ts'
import type { Recovery, Saying } from '#workflows/recovery/recovery.ts'
import type { Links, Refused } from '../adapters/links.ts'
import type { KnownOrder, Orders } from '../adapters/table/orders.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import { pageHeaders } from '../runtime/page-headers.ts'
import { type HearAnswer, hearAnswer } from './hear-answer.ts'

type Parts = Parameters<typeof hearAnswer>[0] & {
  links: Links
  recoveries: Recoveries
  orders: Orders
  brand: Brand
  now: () => number
}

type Asked = { recovery: Recovery; round: number; order: KnownOrder; locale: string }

/** The customer's page behind a link. Opening it changes nothing, whoever opens it; sending the form answers. */
export function answers({ links, orders, brand, ...parts }: Parts): Hono {
  const door = new Hono()
  const hear: HearAnswer = hearAnswer(parts)
  const { recoveries, now } = parts

  door.get('/:token', async (context) => {
    const asked = await askedBy(context)
    if ('refused' in asked) return unusable(context, asked)
    const { recovery, round, locale } = asked
    const said = recovery.said?.round === round ? recovery.said : undefined
    const isAnother = said?.says !== sayingIn(context.req.query('says'))
    if (said !== undefined && !isAnother && !isChangeable(recovery, now()))
      return page(context, { page: 'already-answered', says: said.says, locale })
    return page(context, await question(context, asked))
  })

  door.post('/:token', async (context) => {
    const asked = await askedBy(context)
    if ('refused' in asked) return unusable(context, asked)
    const { recovery, round, locale } = asked
    const form = await context.req.parseBody()
    const says = sayingIn(form.says)
    if (says === undefined) return page(context, await question(context, asked), 400)
    const comment = typeof form.comment === 'string' ? form.comment.slice(0, longestComment).trim() : ''
    const outcome = await hear(recovery, { says, round, comment })
    if (outcome === 'closed' && says === 'happy') return page(context, { page: 'closed', locale })
    const changeable = isChangeable(await recoveries.get(recovery.id), now())
    return page(context, { page: 'thanks', says, changeable, back: context.req.path, locale })
  })

  async function askedBy(context: Context): Promise<Asked | Refused> {
    const capability = await links.read('answer', context.req.param('token') ?? '')
    if ('refused' in capability) return capability
    const recovery = await recoveries.find(capability.recovery)
    if (recovery === undefined) return { refused: 'unknown' }
    const order = await orders.get(recovery.order)
    return { recovery, round: capability.round, order, locale: order.language }
  }

  async function question(context: Context, { order, round, locale }: Asked): Promise<AnswerPage> {
    const person = await orders.personOf(order)
    return {
      page: 'question',
      says: sayingIn(context.req.query('says')),
      givenName: person?.givenName,
      maskedOrder: masked(order.id),
      action: context.req.path,
      round,
      locale,
    }
  }

  /** A link that cannot be used says nothing about why, unless it was good once. */
  const unusable = (context: Context, { refused }: Refused) =>
    refused === 'expired'
      ? page(context, { page: 'expired', locale: brand.language }, 410)
      : page(context, { page: 'neutral', locale: brand.language }, 404)

  const page = (context: Context, shown: AnswerPage, status: 200 | 400 | 404 | 410 = 200) =>
    context.html(renderAnswerPage(shown, brand), status, pageHeaders)

  return door
}

const sayingIn = (value: unknown): Saying | undefined => sayings.find((saying) => saying === value)

/** Enough for the customer to know their order, too little for anybody else. */
const masked = (order: string): string => `…${order.slice(-3)}`
