import type { Language } from '../languages/language.ts'
import { languageOf, languages } from '../languages/languages.ts'
import type { LetterKind } from '../letter-facts.ts'
import { apologyRules, forbiddenRules, requiredRules, type VoiceRuleId } from './voice-rules.ts'

/** One thing a letter may not leave with: the rule, why it exists, the requirement it serves, the words found. */
export type VoiceFinding = { rule: VoiceRuleId; reason: string; requirement: string; found: string }
type Rule = { id: VoiceRuleId; reason: string; requirement: string }

const finding = ({ id, reason, requirement }: Rule, found = ''): VoiceFinding => ({
  rule: id,
  reason,
  requirement,
  found,
})

// Typographic quotes and line breaks are how a text is set, not what it says.
const asSpoken = (text: string): string => text.replace(/[’‘]/g, "'").replace(/[ \t\u00a0]+/g, ' ')

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?])\s+|\n{2,}/).map((sentence) => sentence.replace(/\s+/g, ' '))

const forbiddenIn = (text: string, { forbidden }: Language['voice']): VoiceFinding[] =>
  forbiddenRules.flatMap((rule) =>
    forbidden[rule.id].flatMap((pattern) => {
      const [found] = pattern.exec(text) ?? []
      return found === undefined ? [] : [finding(rule, found)]
    }),
  )

const missingIn = (text: string, kind: LetterKind, { required }: Language['voice']): VoiceFinding[] =>
  requiredRules
    .filter(({ kinds }) => (kinds as readonly LetterKind[]).includes(kind))
    .filter(({ id }) => !required[id].some((pattern) => pattern.test(text)))
    .map((rule) => finding(rule))

const apologiesIn = (text: string, kind: LetterKind | undefined, { apology }: Language['voice']): VoiceFinding[] => {
  const found = sentencesOf(text).filter((sentence) => apology.test(sentence))
  const [first, second] = found
  if (kind === 'recap' && first === undefined) return [finding(apologyRules.missing)]
  if (kind === 'acknowledgement' && first !== undefined) return [finding(apologyRules.early, first)]
  return second === undefined ? [] : [finding(apologyRules.repeated, second)]
}

/** Everything that keeps a text from leaving as a letter of the shop; for a kind of letter also what it lacks. */
export const voiceFindings = (
  letterText: string,
  { kind, locale }: { kind?: LetterKind; locale: string },
): VoiceFinding[] => {
  const { voice } = languages[languageOf(locale)]
  const text = asSpoken(letterText).replace(/\n(?!\n)/g, ' ')
  return [
    ...forbiddenIn(text, voice),
    ...apologiesIn(text, kind, voice),
    ...(kind === undefined ? [] : missingIn(text, kind, voice)),
  ]
}
