/** What members of staff are asked for. */
export const taskKinds = [
  'call',
  'exception',
  'approval',
  'remedy',
  'letter',
  'unknown-order',
  'quarantine',
  'ended-badly',
] as const
export type TaskKind = (typeof taskKinds)[number]
