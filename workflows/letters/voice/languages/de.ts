import { phrase } from '../phrase.ts'
import { burdens } from './de/burdens.ts'
import { disowned } from './de/disowned.ts'
import { grudging } from './de/grudging.ts'
import { hollow } from './de/hollow.ts'
import type { Voice } from './voice.ts'

export const de: Voice = {
  forbidden: { ...hollow, ...disowned, ...grudging, ...burdens },
  required: {
    'owns-it': [
      phrase('(das|es) (ist|war) (allein )?(unser|mein) (fehler|versäumnis)'),
      phrase(
        'wir haben … (wort nicht gehalten|fehler gemacht|nicht gehalten|verloren|vergessen|beschädigt|falsch* (geschickt|berechnet|geliefert)|im stich gelassen|versäumt)',
      ),
      phrase('dafür stehen wir gerade|verantwortung dafür'),
    ],
    'next-word': [phrase('(sie hören|du hörst) bis'), phrase('bis dahin (hören sie|hörst du) von uns')],
    'nothing-to-do': [phrase('(müssen sie|musst du|sie müssen|du musst)( \\p{L}+)? nichts')],
    'choose-another': [
      phrase('antworten? (sie )?einfach auf (diese (e-mail|mail|nachricht)|diesen brief) und sag(en sie)? uns, was'),
    ],
    'asks-fixed': [/\bist (alles|es|ihre bestellung|deine bestellung) behoben\b[^.!]*\?/i],
    'asks-looked-after': [/\b(haben sie sich|hast du dich) gut aufgehoben gefühlt\b[^.!]*\?/i],
    'only-reminder': [phrase('einzige erinnerung')],
  },
  apology: phrase(
    'tut (es )?(uns|mir)( \\p{L}+)? leid|leid tut|*entschuldig*|*verzeih*|*bedauer*|um nachsicht|sorry|pardon',
  ),
  // Amstad's weights.
  reading: {
    base: 180,
    perWordInASentence: 1,
    perSyllableInAWord: 58.5,
    syllable: /(?:ei|ai|au|eu|äu|ie|oi|[aeiouyäöü])/giu,
  },
}
