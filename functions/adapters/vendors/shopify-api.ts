import { NotDone } from '../../runtime/effect.ts'
import { noAnswerFrom } from './vendor.ts'

/** Asks Shopify's Admin API. @throws NotDone when it has no time; Failure TryAgain when nobody knows what it has done */
export type ShopifyApi = <Answer>(query: string, variables: Record<string, unknown>) => Promise<Answer>

/** What Shopify says of a change it does not make. */
export type UserErrors = { userErrors: { code?: string | null; message: string }[] }

/** The first version in which refunds must carry an idempotency key. */
const version = '2026-04'

export const shopifyApi =
  (shop: string, token: string): ShopifyApi =>
  async <Answer>(query: string, variables: Record<string, unknown>) => {
    const response = await fetch(`${shop}/admin/api/${version}/graphql.json`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-shopify-access-token': token },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(15_000),
    }).catch(() => undefined)
    if (response?.status === 429) throw new NotDone('Shopify answers 429')
    if (response === undefined || response.status >= 500) throw noAnswerFrom('Shopify')
    if (!response.ok) throw new Error(`Shopify answers ${response.status}`)
    const { data, errors } = (await response.json()) as Body<Answer>
    if (errors?.some(({ extensions }) => extensions?.code === 'THROTTLED')) throw new NotDone('Shopify is throttling')
    if (data == null || errors !== undefined) throw new Error(`Shopify refuses the query: ${errors?.[0]?.message}`)
    return data
  }

type Body<Answer> = { data?: Answer | null; errors?: { message: string; extensions?: { code?: string } }[] }

/** Why Shopify refused, as a short code. Its messages may name people; its codes do not. */
export const refusal = ({ userErrors }: UserErrors): string | undefined =>
  userErrors[0] && `shopify-${(userErrors[0].code ?? 'refused').toLowerCase().replaceAll('_', '-').slice(0, 50)}`

/** An amount as Shopify writes it: 49.90, or 490 where the currency has no smaller unit. */
export const decimalOf = (minor: number, decimals: number): string => (minor / 10 ** decimals).toFixed(decimals)

/** Shopify's own id of an order: shops name orders by its number or by the whole id. */
export const orderGid = (order: string): string =>
  order.startsWith('gid://') ? order : `gid://shopify/Order/${order.replace(/\D/g, '')}`
