import { words } from '../words/words.ts'
import type { Problem } from './ask.ts'

/** What a refusal says, in the reader's language where that has words for it; else as the server says it. */
export const refusedIn = ({ title, detail }: Problem): string =>
  (words.refusal as Record<string, string>)[title] ?? detail ?? title

/** What is wrong with a part of what was sent, likewise. */
export const wrongIn = ({ allowed, rule = '', found = '' }: NonNullable<Problem['problems']>[number]): string => {
  const reason = (words.voiceRule as Record<string, string>)[rule]
  return reason === undefined ? allowed : words.forbidden(found, reason)
}
