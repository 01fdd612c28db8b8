import * as z from 'zod/mini'

/** Instants are ISO 8601; amounts are integer minor units. */
export const instant = z.iso.datetime({ offset: true })
export const perhaps = z.exactOptional
export const count = z.int().check(z.minimum(0))
export const amount = z.object({ minor: z.int(), currency: z.string() })

/** The cursor of the page that follows, where there is one. */
export const next = perhaps(z.string())
