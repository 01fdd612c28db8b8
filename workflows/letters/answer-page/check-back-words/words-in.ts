import type { LanguageName } from '../../languages/language-names.ts'
import type { CheckBackWords } from './check-back-words.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'

const words: Record<LanguageName, CheckBackWords> = {
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

export const checkBackWordsIn = (language: LanguageName): CheckBackWords => words[language]
