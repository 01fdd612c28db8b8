import { type Brand, brandFrom, mustHold } from './brand.ts'
import { languageNames } from './languages/language-names.ts'
import { voiceFindings } from './voice/voice-findings.ts'

/** The brand whose own sentences may stand in a letter: what the shop writes itself is read by the same rules. */
export const brandInVoice = (settings: unknown): Brand => {
  const brand = brandFrom(settings)
  mustHold(
    brand.changes.flatMap(({ says }, at) =>
      languageNames.flatMap((locale) =>
        voiceFindings(says[locale], { locale }).map(
          ({ found, reason }) => `  changes.${at}.says.${locale}: received "${found}"; ${reason}`,
        ),
      ),
    ),
  )
  return brand
}
