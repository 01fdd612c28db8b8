/** The languages we write. */
export const languageNames = ['en', 'de', 'fr', 'es'] as const
export type LanguageName = (typeof languageNames)[number]

/** The language we write to someone whose locale is `locale` (de-AT reads de), or `otherwise` where we do not write theirs. */
export const languageOf = (locale: string, otherwise: LanguageName = 'en'): LanguageName =>
  languageNames.find((name) => name === locale.toLowerCase().split(/[-_]/)[0]) ?? otherwise
