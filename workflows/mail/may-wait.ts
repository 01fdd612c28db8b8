import type { LetterKind } from '#workflows/letters/letter-facts.ts'

/**
 * These wait for the customer's own day, and for a while after another letter to them. The first letter, a word we
 * gave for a time, and an answer to what was asked do not.
 */
const waiting: readonly LetterKind[] = ['recap', 'check-back', 'reminder', 'second-touch', 'farewell']

export const mayWait = (kind: LetterKind): boolean => waiting.includes(kind)
