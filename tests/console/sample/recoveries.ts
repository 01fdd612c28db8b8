import type { RecoveryRow } from '../../../console/api/answers.ts'
import { ago, later } from './story-time.ts'

const eur = (minor: number) => ({ minor, currency: 'EUR' })

type Given = Pick<RecoveryRow, 'failure' | 'stage' | 'openedAt'> & Partial<RecoveryRow>

const recovery = (order: string, acknowledgedAfterMs: number | undefined, given: Given): RecoveryRow => ({
  id: `r_${order.toLowerCase().replace(/\W/g, '').padEnd(20, '0')}`,
  order,
  round: 1,
  establishedAt: given.openedAt,
  updatedAt: given.closedAt ?? later(given.openedAt, acknowledgedAfterMs ?? 0),
  ...(acknowledgedAfterMs !== undefined && { acknowledgedAt: later(given.openedAt, acknowledgedAfterMs) }),
  ...given,
})

/** A dozen recoveries, at least one for each kind of place in the process; newest first. */
export const recoveries: RecoveryRow[] = [
  recovery('A-10482', undefined, { failure: 'late', stage: 'acknowledge', openedAt: ago.seconds(12) }),
  recovery('A-10479', 300, {
    failure: 'damaged',
    stage: 'put-it-right',
    openedAt: ago.minutes(9),
    nextWordBy: ago.hours(-20),
  }),
  recovery('A-10471', 412_000, {
    failure: 'lost',
    stage: 'keep-promise',
    openedAt: ago.hours(50),
    updatedAt: ago.hours(2),
    nextWordBy: ago.hours(-3),
  }),
  recovery('A-10466', 1200, {
    failure: 'wrong-item',
    stage: 'ask-a-person',
    openedAt: ago.hours(53),
    updatedAt: ago.hours(5),
  }),
  recovery('A-10460', 800, {
    failure: 'defective',
    stage: 'ask-for-approval',
    openedAt: ago.days(3),
    updatedAt: ago.hours(3),
  }),
  recovery('A-10455', 640, {
    failure: 'damaged',
    stage: 'bring-a-person',
    openedAt: ago.days(6),
    updatedAt: ago.hours(1),
    compensation: eur(1500),
  }),
  recovery('A-10449', 500, {
    failure: 'late',
    stage: 'wait-to-check-back',
    openedAt: ago.days(4),
    updatedAt: ago.days(1),
    compensation: eur(500),
  }),
  recovery('A-10441', 700, {
    failure: 'missing-item',
    stage: 'check-back',
    openedAt: ago.days(8),
    updatedAt: ago.days(2),
    compensation: eur(750),
  }),
  recovery('A-10432', 900, {
    failure: 'out-of-stock',
    stage: 'remind-once',
    openedAt: ago.days(12),
    updatedAt: ago.days(1),
    compensation: eur(1000),
  }),
  recovery('A-10425', 400, {
    failure: 'damaged',
    stage: 'close',
    round: 2,
    openedAt: ago.days(16),
    closedAt: ago.days(2),
    outcome: 'recovered',
    compensation: eur(2500),
  }),
  recovery('A-10417', 350, {
    failure: 'billing-error',
    stage: 'close',
    openedAt: ago.days(18),
    closedAt: ago.days(7),
    outcome: 'silent',
    compensation: eur(300),
  }),
  recovery('A-10409', 2100, {
    failure: 'bad-service',
    stage: 'close',
    openedAt: ago.days(20),
    closedAt: ago.days(12),
    outcome: 'settled',
  }),
]

/** Older ones, enough for further pages. */
export const older: RecoveryRow[] = Array.from({ length: 90 }, (_, n) =>
  recovery(`A-${10300 - n * 7}`, 300 + n * 40, {
    failure: n % 3 === 0 ? 'late' : 'missing-item',
    stage: 'close',
    openedAt: ago.days(21 + n),
    closedAt: ago.days(14 + n),
    outcome: n % 5 === 0 ? 'silent' : 'recovered',
    compensation: eur(500),
  }),
)
