import { patienceFor } from './playbook.ts'
import type { Recovery } from './recovery.ts'

/** Half a day after what the order system promises: our word is one that we can keep. */
const marginMs = 12 * 3_600_000

/**
 * The next word we give, when the last one is due or the remedy is promised for later; undefined while the last
 * one holds. @param now epoch ms
 */
export function renewedWord(recovery: Recovery, now: number): Partial<Recovery> | undefined {
  const given = Date.parse(recovery.nextWordBy ?? '')
  const promised = recovery.remedy?.by === undefined ? 0 : Date.parse(recovery.remedy.by)
  const missed = now >= given
  if (!missed && promised <= given) return undefined
  const next = promised > now ? promised + marginMs : now + patienceFor(recovery.failure).remedy * 1000
  return {
    nextWordBy: new Date(next).toISOString(),
    promises: recovery.promises + 1,
    misses: recovery.misses + (missed ? 1 : 0),
  }
}
