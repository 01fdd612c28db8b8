import { languageOf } from '../languages/language-names.ts'
import type { LetterKind } from '../letter-facts.ts'
import type { Voice } from './languages/voice.ts'
import { voices } from './languages/voices.ts'
import { hardToRead } from './reading.ts'
import {
  apologyRules,
  entitlementRule,
  forbiddenRules,
  readableRule,
  requiredRules,
  type VoiceRuleId,
} from './voice-rules.ts'

/** One thing a letter may not leave with: the rule, why it exists, the requirement it serves, the words found. */
export type VoiceFinding = { rule: VoiceRuleId; reason: string; requirement: string; found: string }
type Rule = { id: VoiceRuleId; reason: string; requirement: string }

const finding = ({ id, reason, requirement }: Rule, found = ''): VoiceFinding => ({
  rule: id,
  reason,
  requirement,
  found,
})

// Typographic quotes, hyphens and line breaks are how a text is set, not what it says.
const asSpoken = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[ \t\u00a0\u202f]+/g, ' ')

/** Paragraphs stay apart; a line that is merely folded goes on. */
const unfolded = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' '))
    .join('\n\n')

/** A short line ends where its words end: a label, a greeting, a name. */
const sentencesOf = (text: string): string[] =>
  unfolded(text.replace(/^(.{1,50})\n/gm, '$1\n\n'))
    .split(/(?<=[.!?…])\s+|\n{2,}/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => /\p{L}/u.test(sentence))

const forbiddenIn = (text: string, { forbidden }: Voice): VoiceFinding[] =>
  forbiddenRules.flatMap((rule) =>
    forbidden[rule.id].flatMap((pattern) => {
      const [found] = pattern.exec(text) ?? []
      return found === undefined ? [] : [finding(rule, found)]
    }),
  )

const missingIn = (text: string, kind: LetterKind, { required }: Voice): VoiceFinding[] =>
  requiredRules
    .filter(({ kinds }) => (kinds as readonly LetterKind[]).includes(kind))
    .filter(({ id }) => !required[id].some((pattern) => pattern.test(text)))
    .map((rule) => finding(rule))

const apologiesIn = (sentences: string[], kind: LetterKind | undefined, { apology }: Voice) => {
  const [first, second] = sentences.filter((sentence) => apology.test(sentence))
  if (kind === 'recap' && first === undefined) return [finding(apologyRules.missing)]
  if (kind === 'acknowledgement' && first !== undefined) return [finding(apologyRules.early, first)]
  return second === undefined ? [] : [finding(apologyRules.repeated, second)]
}

/** Who gets how much for what: two lines of a table, or of a list of amounts and shares. */
const tableIn = (text: string): VoiceFinding[] => {
  const lines = text.split('\n').map((line) => line.trim())
  const isRow = (line: string | undefined) =>
    line !== undefined &&
    (/^\|.*\|.*\|$/.test(line) || /^.{3,60}(:|–|—|=|\t| {2,}).{0,30}\d ?(%|€|£|\$|EUR|GBP|USD)/.test(line))
  const row = lines.find((line, at) => isRow(line) && isRow(lines[at + 1]))
  return row === undefined ? [] : [finding(entitlementRule, row)]
}

const unreadableIn = (sentences: string[], { reading }: Voice): VoiceFinding[] => {
  const found = hardToRead(sentences, reading)
  return found === undefined ? [] : [finding(readableRule, found)]
}

/** Everything that keeps a text from leaving as a letter of the shop; for a kind of letter also what it lacks. */
export const voiceFindings = (
  letterText: string,
  { kind, locale }: { kind?: LetterKind; locale: string },
): VoiceFinding[] => {
  const voice = voices[languageOf(locale)]
  const spoken = asSpoken(letterText)
  const text = unfolded(spoken)
  const sentences = sentencesOf(spoken)
  return [
    ...forbiddenIn(text, voice),
    ...apologiesIn(sentences, kind, voice),
    ...tableIn(spoken),
    ...unreadableIn(sentences, voice),
    ...(kind === undefined ? [] : missingIn(text, kind, voice)),
  ]
}
