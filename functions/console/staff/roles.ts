/** The groups of staff. Each may do what those before it may. */
export const roles = ['viewer', 'agent', 'approver', 'admin'] as const
export type Role = (typeof roles)[number]

/** Everything that can be done at the console, and the least role it takes. Looking takes a viewer. */
export const leastRole = {
  'settle-task': 'agent',
  /** Out of a purse of their own. */
  'give-more': 'agent',
  'take-task': 'agent',
  'open-recovery': 'agent',
  'add-contact': 'agent',
  'write-line': 'agent',
  'write-again': 'agent',
  'put-right-another-way': 'agent',
  'pause-recovery': 'agent',
  'stop-recovery': 'agent',
  'replay-event': 'agent',
  'note-change': 'agent',
  /** Money above what a machine may give. */
  'approve-compensation': 'approver',
  'turn-granting': 'approver',
  'turn-letters': 'approver',
  /** Everything that is known of somebody. */
  'export-customer': 'admin',
  /** It cannot be undone. */
  'erase-customer': 'admin',
  'read-audit': 'admin',
} as const satisfies Record<string, Role>

export type Act = keyof typeof leastRole

export const may = (role: Role, act: Act): boolean => roles.indexOf(role) >= roles.indexOf(leastRole[act])

/** The highest role among somebody's groups; undefined for who is in none of ours. */
export const roleAmong = (groups: readonly string[]): Role | undefined =>
  roles.findLast((role) => groups.includes(role))
