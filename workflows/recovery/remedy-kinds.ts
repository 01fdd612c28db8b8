/** What puts an order right, and an order system can be asked for. */
export const remedyKinds = ['expedite', 'reship', 'replace', 'refund', 'correct-bill', 'redo-service'] as const

/** And `own`: what a member of staff thought of and has done themselves, told in their own words. */
export const allRemedyKinds = [...remedyKinds, 'own'] as const
export type RemedyKind = (typeof allRemedyKinds)[number]

/** What goes to the customer's address. */
export const isSentToThem = (kind: RemedyKind): boolean => ['expedite', 'reship', 'replace'].includes(kind)

/** How fast something is sent. Each is faster than the one before it. */
export const speeds = ['standard', 'express', 'fastest'] as const

/** What becomes of goods that are not right. The customer carries nothing anywhere and pays nothing for it. */
export const goodsBack = ['kept', 'collected'] as const
