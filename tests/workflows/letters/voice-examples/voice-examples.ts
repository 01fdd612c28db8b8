import type { LanguageName } from '#workflows/letters/languages/language-names.ts'
import type { ForbiddenRuleId } from '#workflows/letters/voice/voice-rules.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'

/** For every rule, what it refuses and what comes close but is fine. */
export type VoiceExamples = Record<ForbiddenRuleId, { refused: string[]; passes: string[] }>

export const voiceExamples: Record<LanguageName, VoiceExamples> = { en, de, es, fr }
