/** What tasks ask for. The name of a task begins with one of these, and may go on behind a `~`: `bring-a-person~2`. */
export const taskNames = [
  'ask-a-person',
  'ask-for-approval',
  'bring-a-person',
  'remedy',
  'more',
  'owed',
  'extra',
  'send-extra',
  'other-extra',
  'credit',
  'repeat',
  'hope',
  'late-answer',
  'late-wish',
  'call',
  'address',
  'doubt',
  'reply',
  'mail',
  'dispute',
  'unknown-order',
  'quarantine',
  'letter',
  'mail-report',
  'delayed',
  'unreachable',
  'unacknowledged',
  'letters-stopped',
  'withdrawn',
  'does-not-add-up',
  'ended-badly',
  'dead-letter',
] as const
export type TaskAsks = (typeof taskNames)[number]

export type TaskName = TaskAsks | `${TaskAsks}~${string}`

/** What a task asks for; undefined for one of a version whose tasks had other names. */
export const askedBy = (name: string): TaskAsks | undefined =>
  taskNames.find((asks) => name === asks || name.startsWith(`${asks}~`))
