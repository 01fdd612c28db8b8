import { isPaused } from '#workflows/recovery/pausing.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { type Act, may } from '../staff/roles.ts'
import type { Staff } from '../staff/who-asks.ts'
import { isPutRight } from './own-remedy.ts'

/** What staff do with a recovery, as its address says it, and what it takes. */
const takes = {
  contacts: 'add-contact',
  lines: 'write-line',
  override: 'give-more',
  'own-remedy': 'put-right-another-way',
  pause: 'pause-recovery',
  resume: 'pause-recovery',
  stop: 'stop-recovery',
  'write-again': 'write-again',
  erase: 'erase-customer',
} as const satisfies Record<string, Act>

type ActName = keyof typeof takes

/** What somebody may do with a recovery now. @param now epoch ms */
export function actsOf({ role }: Staff, recovery: Recovery, now: number): ActName[] {
  const { closedAt, calledOffAt, erasedAt } = recovery
  const hasEnded = closedAt !== undefined || calledOffAt !== undefined
  const isOver: Record<ActName, boolean> = {
    contacts: erasedAt !== undefined,
    lines: hasEnded,
    override: hasEnded,
    'own-remedy': hasEnded || isPutRight(recovery),
    pause: hasEnded || isPaused(recovery, now),
    resume: hasEnded || !isPaused(recovery, now),
    stop: hasEnded,
    'write-again': erasedAt !== undefined || recovery.unreachable !== true,
    erase: erasedAt !== undefined,
  }
  const names = Object.keys(takes) as ActName[]
  return role === undefined ? [] : names.filter((act) => !isOver[act] && may(role, takes[act]))
}
