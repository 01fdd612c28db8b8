import { hmacOf, isSame } from './hmac.ts'
import type { Scheme } from './scheme.ts'

/** Five minutes, as Stripe's own library has it: longer than a slow network takes, shorter than a thief needs. */
export const toleranceMs = 300_000

/** Further from now than the tolerance, either way: a clock that runs ahead must not make a signature last longer. */
export const isTooOld = (signedAt: number, now: number): boolean => !(Math.abs(now - signedAt) <= toleranceMs)

/** `t=<seconds>,v1=<hex>`: the HMAC over the time, a dot and the raw body. Several v1 may stand there in a rotation. */
export const timestampedIn =
  (name: string): Scheme =>
  ({ body, headers }, secrets, now) => {
    const given = headers.get(name)
    if (given === null) return 'missing'
    const parts = given.split(',').map((part) => part.trim().split('='))
    const [, t = ''] = parts.find(([key]) => key === 't') ?? []
    const received = parts.filter(([key]) => key === 'v1').map(([, hex = '']) => Buffer.from(hex, 'hex'))
    const isOurs = secrets.some((secret) => {
      const expected = hmacOf(secret, `${t}.`, body)
      return received.some((one) => isSame(one, expected))
    })
    if (!isOurs) return 'wrong'
    return isTooOld(Number(t) * 1000, now) ? 'too-old' : 'signed'
  }
