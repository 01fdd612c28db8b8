import type { LanguageName } from '#workflows/letters/languages/language-names.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'

/** What a lawyer or a head of customer service might write, and what somebody writes who has let a person down. */
export type Weighed = { refused: string[]; passes: string[] }

export const weighed: Record<LanguageName, Weighed> = { en, de, es, fr }
