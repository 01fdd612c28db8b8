import type { LetterKind } from '#workflows/letters/letter-facts.ts'
import { isUnhappy, type Recovery } from './recovery.ts'

type WantedLetter = {
  kind: LetterKind
  round: number
  facts: Record<string, unknown>
}

/** The customer has just asked for it, and waits for it now. */
export const isAskedFor = ({ facts }: Pick<WantedLetter, 'facts'>): boolean => facts.askedFor === true

/**
 * Whether a letter may still leave: what it says must be true at the moment it is sent, not only when it was
 * written. Answers why not, or undefined where it may.
 */
export function overtakenBy(letter: WantedLetter, recovery: Recovery): string | undefined {
  if (recovery.erasedAt !== undefined) return 'the customer has been erased'
  if (recovery.calledOffAt !== undefined) return 'a member of staff has ended the recovery'
  if (recovery.unreachable) return 'letters to this customer come back'
  if (isAskedFor(letter)) return undefined
  if (recovery.stopped) return 'the customer wants no more letters about this order'
  if (recovery.closedAt !== undefined && !isFarewell(letter, recovery)) return 'the recovery is closed'
  if (letter.round !== recovery.round) return 'the next round has begun'
  switch (letter.kind) {
    case 'acknowledgement':
      if (recovery.remedy?.state === 'confirmed') return undefined
      return letter.facts.remedy === recovery.remedy?.kind ? undefined : 'another remedy was chosen meanwhile'
    case 'recap':
      return undefined
    case 'second-touch':
    case 'call':
    case 'fresh-link':
    case 'farewell':
      return isUnhappy(recovery) ? 'the customer has said that all is not well' : undefined
    case 'update':
      if (recovery.remedy?.state === 'confirmed') return 'it has been put right meanwhile'
      if (letter.facts.remedy !== recovery.remedy?.kind) return 'another remedy was chosen meanwhile'
      return letter.facts.newPromiseBy === recovery.nextWordBy ? undefined : 'a later promise was made meanwhile'
    case 'check-back':
    case 'reminder':
      return recovery.said?.round === recovery.round ? 'the customer has answered' : undefined
  }
}

/** The one letter after the end, to whom the process has brought to say that all is well: not where a person ended it. */
const isFarewell = ({ kind }: WantedLetter, { outcome }: Recovery): boolean =>
  kind === 'farewell' && outcome === 'recovered'
