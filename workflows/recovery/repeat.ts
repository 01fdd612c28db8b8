import { type FailureKind, familyOf } from '#workflows/failure-events/failure-kinds.ts'
import { repeats } from './playbook.ts'
import type { Recovery } from './recovery.ts'
import type { RemedyKind } from './remedy-kinds.ts'
import { linesThatFailed } from './what-failed.ts'

/** What is remembered of a failure under its customer: what it was about and why, and nothing of the person. */
export type LettingDown = { recovery: string; occurredAt: string; products: string[]; cause: string }

type Present = { recovery: string; kind: FailureKind; fault: string; occurredAt: string; cause: { key: string } }
type Line = { id: string; title: string; sku?: string | undefined }

/** What there is to remember of a failure. A parcel that is late says nothing about the products in it. */
export function lettingDownOf({ recovery, kind, fault, occurredAt, cause }: Present, items: readonly Line[]) {
  const products =
    familyOf(kind) === 'product' ? linesThatFailed(fault, items).map(({ sku, title }) => sku ?? title) : []
  return { recovery, occurredAt, products, cause: cause.key }
}

/** Those of before that this one may repeat, the first of them first: the same product, or the same cause, not long ago. */
export const likeBefore = (before: readonly LettingDown[], present: LettingDown): LettingDown[] =>
  before
    .filter(({ recovery, occurredAt, products, cause }) => {
      const seconds = (Date.parse(present.occurredAt) - Date.parse(occurredAt)) / 1000
      const sameProduct = products.some((one) => present.products.includes(one)) && seconds <= repeats.sameProduct
      const sameCause = cause === present.cause && seconds <= repeats.sameCause
      return recovery !== present.recovery && seconds > 0 && (sameProduct || sameCause)
    })
    .toSorted((one, other) => one.occurredAt.localeCompare(other.occurredAt))

/** How often somebody has been let down within so many days. @param now epoch ms */
export const timesWithin = (before: readonly LettingDown[], days: number, now: number): number =>
  before.filter(({ occurredAt }) => now - Date.parse(occurredAt) <= days * 86_400_000).length

/** It is a repeat only of what had been put right by then: two parcels late at once are not one failure that came back. */
export const wasPutRight = ({ remedy }: Recovery, occurredAt: string): boolean =>
  remedy?.confirmedAt !== undefined && Date.parse(remedy.confirmedAt) <= Date.parse(occurredAt)

/** A recovery of a repeat names the first one, and counts what failed the last time as tried. */
export function repeating(before: readonly Recovery[]): { repeatOf?: string; tried: RemedyKind[] } {
  const [first, last] = [before[0], before.at(-1)]
  if (first === undefined || last?.remedy === undefined) return { tried: [] }
  return { repeatOf: first.id, tried: [last.remedy.kind] }
}
