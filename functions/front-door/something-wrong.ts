import { type Context, Hono } from 'hono'
import { dueBy, failureSaid, type Known, reportSaid } from '#workflows/failure-events/something-wrong.ts'
import { type Fields, saidAt, tappedIn } from '#workflows/failure-events/something-wrong-form.ts'
import { longestComment } from '#workflows/letters/answer-page/answers.ts'
import type { Brand } from '#workflows/letters/brand.ts'
import { renderSomethingWrong } from '#workflows/letters/something-wrong/render-something-wrong.ts'
import type { SomethingWrongPage } from '#workflows/letters/something-wrong/something-wrong-page.ts'
import { arrivedAt, whole } from '#workflows/recovery/parcels.ts'
import { hopesFor } from '#workflows/recovery/playbook.ts'
import type { Links } from '../adapters/links.ts'
import type { Deliveries } from '../adapters/table/deliveries.ts'
import type { KnownOrder, Orders } from '../adapters/table/orders.ts'
import type { Parcels } from '../adapters/table/parcels.ts'
import type { acceptance } from '../runtime/acceptance.ts'
import { shortHash } from '../runtime/ids.ts'
import { languageAsked } from '../runtime/language-asked.ts'
import { pageHeaders } from '../runtime/page-headers.ts'

type Parts = {
  links: Links
  orders: Orders
  deliveries: Deliveries
  parcels: Parcels
  accept: ReturnType<typeof acceptance>
  brand: Brand
  now: () => number
}

/** The order a link is for; one that nobody has told us of yet has only its id. */
type Asked = { id: string; order: KnownOrder | undefined; known: Known; lines: string[]; locale: string }

/**
 * The page behind an order's own link: what is wrong, with which thing, what would you like. Nothing is asked that
 * we know, and nothing has to be proven. Opening it changes nothing; the last tap reports the failure.
 */
export function somethingWrong({ links, orders, deliveries, parcels, accept, brand, now }: Parts): Hono {
  const door = new Hono()

  door.get('/:token', async (context) => {
    const asked = await askedBy(context)
    return page(context, 'page' in asked ? asked : await question(context, asked, context.req.query()))
  })

  door.post('/:token', async (context) => {
    const asked = await askedBy(context)
    if ('page' in asked) return page(context, asked)
    const form = textsOf(await context.req.parseBody())
    const { wrong, line, hope } = tappedIn(form, asked.known, asked.lines)
    if (wrong === undefined || hope === undefined) return page(context, await question(context, asked, form), 400)
    const words = (form.comment ?? '').slice(0, longestComment).trim()
    const data = reportSaid(asked.id, { wrong, line, hope, words }, asked.known, saidAt(form, now()))
    const event = { specversion: '1.0', source: '/something-wrong', type: 'failure.reported', data }
    const outcome = await accept({ ...event, id: shortHash(JSON.stringify(data)) })
    if (!('accepted' in outcome)) throw new Error('the page made a report that its own door refuses')
    return page(context, { page: 'thanks', hope, locale: asked.locale })
  })

  async function askedBy(context: Context): Promise<Asked | SomethingWrongPage> {
    const capability = await links.read('something-wrong', context.req.param('token') ?? '')
    if ('refused' in capability) {
      const locale = languageAsked(context.req.header('accept-language'), brand.language)
      return { page: capability.refused === 'expired' ? 'expired' : 'neutral', locale }
    }
    const id = capability.order
    const [order, scans, told] = await Promise.all([orders.find(id), deliveries.of(id), parcels.of(id)])
    const known = { promisedAt: order?.promisedAt, arrivedAt: arrivedAt(scans, told, whole) }
    return {
      id,
      order,
      known,
      lines: order?.items.map((item) => item.id) ?? [],
      locale: order?.language ?? brand.language,
    }
  }

  async function question(context: Context, asked: Asked, form: Fields): Promise<SomethingWrongPage> {
    const { id, order, known, lines, locale } = asked
    const about = { action: context.req.path, maskedOrder: `…${id.slice(-3)}`, locale }
    const { wrong, line, isWhichKnown } = tappedIn(form, known, lines)
    if (wrong === undefined) {
      const person = order && (await orders.personOf(order))
      return { page: 'what', givenName: person?.givenName, ...about }
    }
    const since = new Date(now()).toISOString()
    const promisedAt = dueBy(wrong, known, now())
    if (promisedAt !== undefined)
      return { page: 'not-due-yet', promisedAt, timeZone: order?.timeZone ?? 'UTC', since, ...about }
    if (!isWhichKnown) return { page: 'which', wrong, things: order?.items ?? [], ...about }
    return { page: 'hope', wrong, line, hopes: hopesFor(failureSaid(wrong, known)), since, ...about }
  }

  const page = (context: Context, shown: SomethingWrongPage, status: 200 | 400 = 200) =>
    context.html(renderSomethingWrong(shown, brand), statusOf[shown.page] ?? status, pageHeaders)

  return door
}

/** A link that cannot be used says nothing about why, unless it was good once. */
const statusOf: { [page in SomethingWrongPage['page']]?: 404 | 410 } = { neutral: 404, expired: 410 }

/** The form's texts; what came as a file is nothing that was asked for. */
const textsOf = (form: Record<string, unknown>): Fields =>
  Object.fromEntries(Object.entries(form).map(([name, value]) => [name, typeof value === 'string' ? value : undefined]))
