import { type Answer, type Asked, standIn } from './stand-in.ts'

type Kept = { id: string; amends?: string | null; amount?: number; coupon?: string; code?: string; currency?: string }

/** Stripe, as far as we ask it: refunds, coupons, promotion codes, and idempotency keys that hold for a day. */
export function stripeInMemory({ paid = 10_000 } = {}) {
  const refunds: Kept[] = []
  const coupons: Kept[] = []
  const codes: Kept[] = []
  let byKey = new Map<string, Answer>()
  const list = (data: object[]): Answer => ({ status: 200, json: { object: 'list', data, has_more: false } })
  const refuse = (code: string): Answer => ({
    status: 400,
    json: { error: { type: 'invalid_request_error', code, message: 'no' } },
  })

  function made(path: string, form: URLSearchParams): Answer {
    const keep = (all: Kept[], kept: Kept, object: string): Answer => {
      all.push(kept)
      return { status: 200, json: { ...kept, object, metadata: { amends: kept.amends } } }
    }
    if (path.startsWith('/v1/refunds')) {
      const amount = Number(form.get('amount'))
      if (refunds.reduce((sum, one) => sum + (one.amount ?? 0), amount) > paid) return refuse('charge_already_refunded')
      return keep(refunds, { id: `re_${refunds.length + 1}`, amount, amends: form.get('metadata[amends]') }, 'refund')
    }
    if (path.startsWith('/v1/coupons')) {
      const id = form.get('id') ?? ''
      if (coupons.some((one) => one.id === id)) return refuse('resource_already_exists')
      const [amount, currency] = [Number(form.get('amount_off')), form.get('currency') ?? '']
      return keep(coupons, { id, amount, currency }, 'coupon')
    }
    const [coupon, code] = [form.get('promotion[coupon]') ?? '', form.get('code') ?? '']
    return keep(codes, { id: `promo_${codes.length + 1}`, coupon, code }, 'promotion_code')
  }

  function answer({ method, path, body, headers }: Asked): Answer {
    if (method === 'GET' && path.startsWith('/v1/refunds'))
      return list(refunds.map((one) => ({ ...one, status: 'succeeded', metadata: { amends: one.amends } })))
    if (method === 'GET' && path.startsWith('/v1/coupons/')) {
      const coupon = coupons.find(({ id }) => path.endsWith(id))
      return coupon ? { status: 200, json: coupon } : { ...refuse('resource_missing'), status: 404 }
    }
    if (method === 'GET') return list(codes.filter(({ coupon }) => path.includes(`coupon=${coupon}`)))
    const key = String(headers['idempotency-key'])
    const answered = byKey.get(key) ?? made(path, new URLSearchParams(body))
    byKey.set(key, answered)
    return answered
  }

  return { answer, refunds, coupons, codes, aDayPasses: () => (byKey = new Map()) }
}

/** The same on loopback. */
export async function stripeStandIn(options = {}) {
  const { answer, ...stripe } = stripeInMemory(options)
  return { ...(await standIn(answer)), ...stripe }
}
