import type { LanguageName } from '#workflows/letters/languages/language-names.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'

/** Sentences as shops write them, which no rule was written for: the bad are refused all the same, the good pass. */
export type AsShopsWrite = { bad: string[]; good: string[] }

export const asShopsWrite: Record<LanguageName, AsShopsWrite> = { en, de, es, fr }
