import { mostInOneLetter } from '#workflows/mail/lanes.ts'
import { gatherSeconds } from '#workflows/recovery/playbook.ts'
import type { Recovery } from '#workflows/recovery/recovery.ts'
import { overtakenBy } from '#workflows/recovery/still-true.ts'
import type { When } from '../adapters/table/expressions.ts'
import type { Letter, Letters } from '../adapters/table/letters.ts'
import type { LettingsDown } from '../adapters/table/lettings-down.ts'
import type { Recoveries } from '../adapters/table/recoveries.ts'
import { effectKey, isSent } from './send.ts'

type Parts = { recoveries: Recoveries; letters: Letters; lettingsDown: LettingsDown; now: () => number }

export type Together = ReturnType<typeof together>

/** Older acknowledgements have left, or are with a person; nobody looks at what happened long before. */
const gatheredMs = 86_400_000
const longAgoMs = 30 * gatheredMs

/** How long others of the customer step aside for the one that is to lead: it must not be late for a missing leader. */
const asideMs = 2 * gatherSeconds * 1000

/**
 * A leader that has not even begun to leave by now may never: whoever was to go with it still leaves within their
 * five minutes. One that has begun may have left, and would name them twice.
 */
const followMs = { notBegun: 4 * gatherSeconds * 1000, begun: 3_600_000 }

/**
 * Several failed orders of one customer are acknowledged by one letter. One acknowledgement leads: it says so on its
 * recovery, binds each of the others by a conditional change of theirs, and writes down for whom it speaks before it
 * claims its letter. Whoever leads is never bound, and the bound follow when their own turn comes: so nobody is
 * forgotten, and nobody is named twice.
 */
export const together = ({ recoveries, letters, lettingsDown, now }: Parts) => {
  const notClaimed = (letter: Letter): When => ({ path: ['claims', effectKey(letter)], is: 'absent' })
  const free = (letter: Letter): When[] => [notClaimed(letter), { path: ['acknowledgedWith'], is: 'absent' }]

  return {
    /** Where the letter stands that a bound one leaves with: it has left, is yet to leave, or will not. */
    async follow(letter: Letter, { id, acknowledgedWith }: Recovery): Promise<{ sent: Letter } | 'wait' | 'none'> {
      if (acknowledgedWith === undefined || letter.kind !== 'acknowledgement') return 'none'
      const [lead, leader] = await Promise.all([
        letters.find(acknowledgedWith, letter.key),
        recoveries.get(acknowledgedWith),
      ])
      const hasLeft = lead !== undefined && isSent(lead, leader)
      if (hasLeft && leader.speaksFor?.includes(id)) return { sent: lead }
      const longestMs = followMs[leader.claims[effectKey(letter)] === undefined ? 'notBegun' : 'begun']
      const isToWait = now() - Date.parse(letter.wantedAt) < longestMs
      if (!hasLeft && lead?.state === 'wanted' && isToWait) return 'wait'
      const when: When[] = [{ path: ['acknowledgedWith'], equals: acknowledgedWith }]
      await recoveries.change(id, { acknowledgedWith: undefined }, { when })
      return 'none'
    },

    /** Those whom an acknowledgement speaks for beside its own, and its recovery as it is then; or it steps aside. */
    async lead(letter: Letter, recovery: Recovery): Promise<{ recovery: Recovery; also: Recovery[] } | 'wait'> {
      if (letter.kind !== 'acknowledgement') return { recovery, also: [] }
      if (recovery.claims[effectKey(letter)] !== undefined)
        return { recovery, also: await Promise.all((recovery.speaksFor ?? []).map((id) => recoveries.get(id))) }

      const others = recovery.speaksFor ?? (await othersWanting())
      if (others.length === 0) return { recovery, also: [] }
      const isFirst = others.every((id) => recovery.id < id)
      if (recovery.speaksFor === undefined && !isFirst && now() - Date.parse(letter.wantedAt) < asideMs) return 'wait'
      const leading = await speakFor(others)
      if (leading === undefined) return 'wait'
      const also = (await Promise.all(others.map(bind))).filter((other) => other !== undefined)
      const named = also.length === others.length ? leading : await speakFor(also.map(({ id }) => id))
      return named === undefined ? 'wait' : { recovery: named, also }

      async function othersWanting(): Promise<string[]> {
        const failed = await lettingsDown.of(recovery.customer)
        const recent = failed.filter(
          (one) => one.recovery !== recovery.id && now() - Date.parse(one.occurredAt) <= longAgoMs,
        )
        const lately = (await Promise.all(recent.map((one) => recoveries.find(one.recovery))))
          .filter((other) => other !== undefined)
          .filter(({ establishedAt }) => now() - Date.parse(establishedAt) <= gatheredMs)
          .toSorted((one, other) => one.establishedAt.localeCompare(other.establishedAt))
        const wanting = await Promise.all(lately.map(mayBeBound))
        return wanting.filter((id) => id !== undefined).slice(0, mostInOneLetter - 1)
      }

      async function mayBeBound(other: Recovery): Promise<string | undefined> {
        const isTaken = other.acknowledgedWith !== undefined || other.speaksFor !== undefined
        if (isTaken || other.claims[effectKey(letter)] !== undefined) return
        const theirs = await letters.find(other.id, letter.key)
        return theirs?.state !== 'wanted' || overtakenBy(theirs, other) !== undefined ? undefined : other.id
      }

      function speakFor(ids: string[]): Promise<Recovery | undefined> {
        return recoveries.change(recovery.id, { speaksFor: ids }, { when: free(letter) })
      }

      /** Answers whoever is bound to this one now, or was before. */
      async function bind(id: string): Promise<Recovery | undefined> {
        const when: When[] = [
          ...free(letter),
          { path: ['speaksFor'], is: 'absent' },
          { path: ['closedAt'], is: 'absent' },
        ]
        const bound = await recoveries.change(id, { acknowledgedWith: recovery.id }, { when })
        if (bound !== undefined) return bound
        const found = await recoveries.find(id)
        return found?.acknowledgedWith === recovery.id && found.closedAt === undefined ? found : undefined
      }
    },
  }
}
