import { shopifyInMemory } from '../../functions/adapters/vendors/shopify-stand-in.ts'
import { stripeInMemory } from '../../functions/adapters/vendors/stripe-stand-in.ts'
import type { WebAnswer, WebRequest } from '../world/web-port.ts'
import { operationsOf, type Service } from './service.ts'

type Site = (request: WebRequest) => WebAnswer

/** What lies outside AWS: vendors that keep what they are told, and whoever else opens an address. */
export type Web = Service & {
  stripe: ReturnType<typeof stripeInMemory>
  shopify: ReturnType<typeof shopifyInMemory>
  open(host: string, site: Site): void
}

export function openWeb(): Web {
  const [stripe, shopify] = [stripeInMemory({ paid: 1_000_000 }), shopifyInMemory()]
  const sites = new Map<string, Site>([
    ['api.stripe.com', (request) => answered(stripe, request)],
    ['shop.example', (request) => answered(shopify, request)],
  ])
  const failed = new Set<string>()
  return {
    stripe,
    shopify,
    open: (host, site) => void sites.set(host, site),
    ...operationsOf({
      Fetch: (request: WebRequest): WebAnswer =>
        failed.has(keyOf(request))
          ? { status: 500, json: { error: {} }, headers: { 'idempotent-replayed': 'true' } }
          : (sites.get(new URL(request.url).host)?.(request) ?? { status: 404 }),
      /** A fault of the vendor's own, which it remembers under the request's idempotency key. */
      Fail: (request: WebRequest): WebAnswer => {
        if (keyOf(request) !== '') failed.add(keyOf(request))
        return { status: 500, json: { error: {} } }
      },
    }),
  }
}

const keyOf = ({ headers }: WebRequest): string => headers['idempotency-key'] ?? ''

type Vendor = Web['stripe'] | Web['shopify']

function answered({ answer }: Vendor, { method, url, headers, body }: WebRequest): WebAnswer {
  const { pathname, search } = new URL(url)
  return answer({ method, path: `${pathname}${search}`, headers, body })
}
