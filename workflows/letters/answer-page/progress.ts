import type { Recovery } from '#workflows/recovery/recovery.ts'

/** The plan as the customer sees it: what we do for them, in this order. */
export const milestones = ['acknowledged', 'put-right', 'made-up', 'asked', 'closed'] as const
export type Milestone = (typeof milestones)[number]

/** Each milestone, and whether it is behind us, what we are at, or still to come. */
export type Progress = { milestone: Milestone; state: 'done' | 'now' | 'next' }[]

const milestoneOf = ({ stage, remedy }: Pick<Recovery, 'stage' | 'remedy'>): Milestone => {
  const confirmed = remedy?.state === 'confirmed'
  switch (stage) {
    case 'acknowledge':
      return 'acknowledged'
    case 'put-it-right':
    case 'keep-promise':
    case 'bring-a-person':
      return 'put-right'
    case 'ask-a-person':
      return confirmed ? 'made-up' : 'put-right'
    case 'compensate':
    case 'ask-for-approval':
    case 'write-recap':
      return 'made-up'
    case 'wait-to-check-back':
    case 'check-back':
    case 'remind-once':
      return 'asked'
    case 'close':
      return 'closed'
  }
}

/** Where a recovery stands, in the customer's words for its stages. */
export function progressOf(recovery: Pick<Recovery, 'stage' | 'remedy' | 'closedAt'>): Progress {
  const at = milestones.indexOf(milestoneOf(recovery))
  const state = (n: number) => (n < at || recovery.closedAt !== undefined ? 'done' : n === at ? 'now' : 'next')
  return milestones.map((milestone, n) => ({ milestone, state: state(n) }))
}
