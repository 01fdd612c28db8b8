import { answerSettlesSeconds, remediesFor } from './playbook.ts'
import { type Recovery, type Wish, wishes } from './recovery.ts'
import type { RemedyKind } from './remedy-kinds.ts'

/** What a person must hear counts at once; the others stand for ten minutes first and may be changed. */
export const needsAPerson = (wish: Wish): boolean => wish === 'other' || wish === 'talk'

/** The remedy that a wish asks for, where this failure has one that the customer has not had. */
export function remedyWished({ failure, remedy, tried }: Recovery, wish: Wish): RemedyKind | undefined {
  const kinds: readonly RemedyKind[] = wish === 'refund' ? ['refund'] : wish === 'replace' ? ['replace', 'reship'] : []
  return remediesFor(failure).find((kind) => kinds.includes(kind) && kind !== remedy?.kind && !tried.includes(kind))
}

/**
 * What this customer can choose from now: never what has failed them, nor what is being done already, nor what fails
 * too many. A person can always be had.
 * @param withdrawn the choices that fail customers too often
 */
export function wishesFor(recovery: Recovery, withdrawn: readonly string[] = []): Wish[] {
  const isPromised = recovery.remedy !== undefined && ['asked', 'promised'].includes(recovery.remedy.state)
  return wishes.filter((wish) => {
    if (withdrawn.includes(wish) && !needsAPerson(wish)) return false
    if (wish === 'wait') return isPromised
    return needsAPerson(wish) || remedyWished(recovery, wish) !== undefined
  })
}

/** What becomes of a wish. `too-late`: the one before it counts already, so a person reads this one. */
export type Wished = 'taken' | 'same' | 'too-late' | 'closed'

/** What becomes of a wish, and how the recovery changes with it. @param now epoch ms */
export function wished(
  recovery: Recovery,
  { wish, round }: { wish: Wish; round: number },
  now: number,
): { wished: Wished; changes?: Partial<Recovery> } {
  const before = recovery.wish?.round === round ? recovery.wish : undefined
  if (before?.wish === wish) return { wished: 'same' }
  if (recovery.closedAt !== undefined) return { wished: 'closed' }
  if (round !== recovery.round || before?.settled || (before && !isOpen(before.since, now)))
    return { wished: 'too-late' }
  const at = new Date(now).toISOString()
  return { wished: 'taken', changes: { wish: { round, wish, since: before?.since ?? at } } }
}

const isOpen = (since: string, now: number): boolean => now < Date.parse(since) + answerSettlesSeconds * 1000

/** The wish that counts by now: of this round, not granted yet, and standing long enough. @param now epoch ms */
export function wishThatCounts({ wish, round }: Recovery, now: number): Wish | undefined {
  if (wish === undefined || wish.round !== round || wish.granted) return undefined
  return wish.settled || needsAPerson(wish.wish) || !isOpen(wish.since, now) ? wish.wish : undefined
}
