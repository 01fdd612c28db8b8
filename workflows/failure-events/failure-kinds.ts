import * as z from 'zod/mini'

/** How a customer can be let down, as every outside system's report is translated. */
export const failureKinds = [
  'late',
  'lost',
  'damaged',
  'wrong-item',
  'missing-item',
  'out-of-stock',
  'defective',
  'billing-error',
  'bad-service',
] as const

export const failureKind = z.enum(failureKinds)
export type FailureKind = z.infer<typeof failureKind>

/** Failures of one family on one shipment or line are one recovery that grows, never two. */
export const families = ['delivery', 'product', 'billing', 'service'] as const
export type Family = (typeof families)[number]

const familyOfKind: Record<FailureKind, Family> = {
  late: 'delivery',
  lost: 'delivery',
  damaged: 'product',
  'wrong-item': 'product',
  'missing-item': 'product',
  'out-of-stock': 'product',
  defective: 'product',
  'billing-error': 'billing',
  'bad-service': 'service',
}

export const familyOf = (kind: FailureKind): Family => familyOfKind[kind]

/** Within a family, how much the customer lost: the worst state reached is the one that counts. */
const loss: Record<FailureKind, number> = {
  late: 1,
  lost: 2,
  'missing-item': 1,
  'wrong-item': 2,
  damaged: 2,
  defective: 2,
  'out-of-stock': 2,
  'billing-error': 1,
  'bad-service': 1,
}

/** The kind that counts when one recovery has seen both. */
export const worseOf = (one: FailureKind, other: FailureKind): FailureKind => (loss[other] > loss[one] ? other : one)
