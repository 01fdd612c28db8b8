import type { Recovery } from './recovery.ts'

/** The questions that a customer's link may open, one each. */
export const questions = ['answer', 'wish', 'extra', 'call', 'progress', 'address', 'stop'] as const

/** One question about one round. */
export type AskedOnce = { purpose: (typeof questions)[number]; round: number }

/**
 * The round in which a question of an old letter is asked anew; undefined where it is settled meanwhile. At any time a
 * customer may tell us that it is not right, choose when we call, and have another extra for the one of that round.
 */
export function stillAskedIn(recovery: Recovery, { purpose, round }: AskedOnce): number | undefined {
  const { erasedAt, calledOffAt, closedAt, remedy, callAt, claims } = recovery
  const isOver = closedAt !== undefined
  if (erasedAt !== undefined || calledOffAt !== undefined) return undefined
  switch (purpose) {
    case 'answer':
      return recovery.round
    case 'call':
      return callAt === undefined ? recovery.round : undefined
    case 'extra':
      return claims[`extra#${round}`] === undefined ? round : undefined
    case 'wish':
    case 'address':
      return isOver || remedy?.state === 'confirmed' ? undefined : recovery.round
    case 'progress':
    case 'stop':
      return isOver ? undefined : recovery.round
  }
}
