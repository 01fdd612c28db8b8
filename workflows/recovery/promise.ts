import type { FailureKind } from '#workflows/failure-events/failure-kinds.ts'
import { marginMs, moneyBackAt } from './lawful-wait.ts'
import { workingTimeFrom } from './our-days.ts'
import { patienceFor } from './playbook.ts'
import type { Recovery } from './recovery.ts'
import type { Patience } from './steps.ts'

const quarterHourMs = 15 * 60_000

/** Our word as a customer reads it: on the quarter hour, never sooner than meant. @param at epoch ms */
const wordFor = (at: number): string => new Date(Math.ceil(at / quarterHourMs) * quarterHourMs).toISOString()

/** The word we give when nothing is known yet: days in which somebody here can do something count, others do not. @param now epoch ms */
export const wordGivenAt = (now: number, failure: FailureKind): string =>
  wordFor(workingTimeFrom(now, patienceFor(failure).remedy))

/**
 * How long each wait lasts; the wait for the remedy lasts until our word is due, or the law gives the money back.
 * @param now epoch ms
 */
export function patienceUntilOurWord(recovery: Recovery, now: number): Patience {
  const { failure, nextWordBy } = recovery
  const patience = patienceFor(failure)
  const until = Math.min(Date.parse(nextWordBy ?? ''), moneyBackAt(recovery) ?? Number.POSITIVE_INFINITY)
  const secondsLeft = Number.isNaN(until) ? 0 : Math.ceil((until - now) / 1000)
  return secondsLeft > 0 ? { ...patience, remedy: secondsLeft } : patience
}

/**
 * The next word we give, when the last one is due or the remedy is promised for later; undefined while the last
 * one holds. @param now epoch ms
 */
export function renewedWord(recovery: Recovery, now: number): Partial<Recovery> | undefined {
  const given = Date.parse(recovery.nextWordBy ?? '')
  const promised = recovery.remedy?.by === undefined ? 0 : Date.parse(recovery.remedy.by)
  const missed = now >= given
  if (!missed && promised <= given) return undefined
  return {
    nextWordBy: promised > now ? wordFor(promised + marginMs) : wordGivenAt(now, recovery.failure),
    promises: recovery.promises + 1,
    misses: recovery.misses + (missed ? 1 : 0),
  }
}
