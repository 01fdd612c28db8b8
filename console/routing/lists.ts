/** The lists behind the figures of Now; each word is its address. */
export const lists = [
  'promises',
  'acknowledgements',
  'incidents',
  'waiting',
  'events',
  'quarantine',
  'budgets',
  'mail',
] as const
export type ListName = (typeof lists)[number]
