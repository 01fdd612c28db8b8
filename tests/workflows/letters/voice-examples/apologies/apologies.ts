import type { LanguageName } from '#workflows/letters/languages/language-names.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'

/** Forty sentences that no letter leaves with, and forty that somebody who means it might write. */
export type Apologies = { fromACompany: string[]; fromAPerson: string[] }

export const apologies: Record<LanguageName, Apologies> = { en, de, fr, es }
