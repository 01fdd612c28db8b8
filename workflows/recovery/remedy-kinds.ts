/** What puts an order right. */
export const remedyKinds = ['expedite', 'reship', 'replace', 'refund', 'correct-bill', 'redo-service'] as const
export type RemedyKind = (typeof remedyKinds)[number]
