import { voiceFindings } from './voice/voice-findings.ts'
import type { apologyRules, ForbiddenRuleId, readableRule } from './voice/voice-rules.ts'

/** What a line can break: what no letter says, an apology of its own, a sentence that is hard to read, and numbers. */
export type LineRule =
  | ForbiddenRuleId
  | (typeof apologyRules)['early' | 'repeated']['id']
  | (typeof readableRule)['id']
  | 'number'

type Finding = { rule: string; found: string; reason: string }

const numbers = 'days, times and amounts are told by the letter itself, from what its recovery knows.'

/**
 * Everything that keeps a line of a person's own out of a letter: what no letter says, an apology (the recap has its
 * own, and one is meant), and numbers, for which nobody could vouch.
 */
export function lineFindings(line: string, locale: string): Finding[] {
  const [number] = line.match(/\S*\d\S*/) ?? []
  const inVoice = voiceFindings(line, { kind: 'acknowledgement', locale }).filter(({ found }) => found !== '')
  return [
    ...inVoice,
    ...(number === undefined ? [] : [{ rule: 'number' satisfies LineRule, found: number, reason: numbers }]),
  ]
}
