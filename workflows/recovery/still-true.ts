import type { Recovery } from './recovery.ts'

type WantedLetter = {
  kind: 'acknowledgement' | 'update' | 'recap' | 'check-back' | 'reminder'
  round: number
  facts: Record<string, unknown>
}

/**
 * Whether a letter may still leave: what it says must be true at the moment it is sent, not only when it was
 * written. Answers why not, or undefined where it may.
 */
export function overtakenBy(letter: WantedLetter, recovery: Recovery): string | undefined {
  if (recovery.closedAt !== undefined) return 'the recovery is closed'
  if (recovery.erasedAt !== undefined) return 'the customer has been erased'
  if (recovery.unreachable) return 'letters to this customer come back'
  if (recovery.stopped) return 'the customer wants no more letters about this order'
  if (letter.round !== recovery.round) return 'the next round has begun'
  switch (letter.kind) {
    case 'acknowledgement':
      if (recovery.remedy?.state === 'confirmed') return undefined
      return letter.facts.remedy === recovery.remedy?.kind ? undefined : 'another remedy was chosen meanwhile'
    case 'recap':
      return undefined
    case 'update':
      if (recovery.remedy?.state === 'confirmed') return 'it has been put right meanwhile'
      return letter.facts.newPromiseBy === recovery.nextWordBy ? undefined : 'a later promise was made meanwhile'
    case 'check-back':
    case 'reminder':
      return recovery.said?.round === recovery.round ? 'the customer has answered' : undefined
  }
}
