import type { Heard } from '#workflows/recovery/hearing.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { stillAskedIn } from '#workflows/recovery/still-asked.ts'
import type { MailLane } from '../runtime/mail-lane.ts'

/**
 * The letter with a fresh link in place of one that had grown too old: once a day at most for each question, however
 * often the old link is tried. What the check-back asks is asked by its own letter, also after the end; undefined where
 * the question is settled.
 */
export function freshLinkOf(
  recovery: Recovery,
  { at, asks = { purpose: 'answer', round: recovery.round } }: Heard & { about: 'fresh-link' },
): Parameters<MailLane['want']>[0] | undefined {
  const round = stillAskedIn(recovery, asks)
  if (round === undefined) return undefined
  const { id, remedy } = recovery
  const day = at.slice(0, 10)
  const asked = { recovery: id, round, wantedAt: at }
  const facts = { remedy: remedy?.kind, askedFor: true }
  if (asks.purpose === 'answer') return { ...asked, key: `check-back-${day}#${round}`, kind: 'check-back', facts }
  const key = `fresh-link-${asks.purpose}-${day}#${round}`
  return { ...asked, key, kind: 'fresh-link', facts: { ...facts, page: asks.purpose } }
}
