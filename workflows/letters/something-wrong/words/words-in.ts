import type { LanguageName } from '../../languages/language-names.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import type { Words } from './words.ts'

const words: Record<LanguageName, Words> = {
  get en() {
    return en
  },
  get de() {
    return de
  },
  get fr() {
    return fr
  },
  get es() {
    return es
  },
}

export const wordsIn = (language: LanguageName): Words => words[language]
