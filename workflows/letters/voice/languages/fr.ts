import { phrase } from '../phrase.ts'
import { burdens } from './fr/burdens.ts'
import { disowned } from './fr/disowned.ts'
import { grudging } from './fr/grudging.ts'
import { hollow } from './fr/hollow.ts'
import type { Voice } from './voice.ts'

export const fr: Voice = {
  forbidden: { ...hollow, ...disowned, ...grudging, ...burdens },
  required: {
    'owns-it': [
      phrase("(c'est|c'était) (notre|ma) (faute|erreur)"),
      phrase(
        "nous (vous |te |t'|n')?(\\p{L}+ )?(avons|avions) … (perdu|oublié|abîmé|cassé|fait une erreur|fait plus d'une erreur|trompé*|manqué|pas tenu*)",
      ),
      phrase("nous n'avons pas tenu parole|nous ne l'avons pas tenue"),
    ],
    'next-word': [phrase('(vous aurez|tu auras) de nos nouvelles')],
    'nothing-to-do': [phrase("(vous n'avez|tu n'as)( \\p{L}+)? rien à faire")],
    'choose-another': [
      phrase(
        '(répondez|réponds) à (ce message|cet e-mail|cette lettre) et (dites-nous|dis-nous) (quoi|ce qui (vous|te) ferait plaisir)',
      ),
    ],
    'asks-fixed': [/est-ce que tout est réglé[^.!]*\?/i],
    'asks-looked-after': [/avons-nous bien pris soin de (vous|toi)[^.!]*\?/i],
    'only-reminder': [phrase('seul rappel')],
  },
  apology: phrase('désolé*|excuse*|pardon*|regrett*|regret|navré*|sommes confus*'),
  // The weights of Kandel and Moles. A final e is silent.
  reading: {
    base: 207,
    perWordInASentence: 1.015,
    perSyllableInAWord: 73.6,
    syllable: /(?:eau|ou|oi|ai|ei|au|eu|œu|ie|[aeiouyàâäéèêëîïôöùûüœ])(?!(?<=e)s?(?!\p{L}))(?:nt(?!\p{L}))?/giu,
  },
}
