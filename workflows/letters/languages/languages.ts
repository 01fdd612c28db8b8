import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import type { Language } from './language.ts'
import type { LanguageName } from './language-names.ts'

export const languages: Record<LanguageName, Language> = {
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
