import { phrase } from '../phrase.ts'
import { burdens } from './es/burdens.ts'
import { disowned } from './es/disowned.ts'
import { grudging } from './es/grudging.ts'
import { hollow } from './es/hollow.ts'
import type { Voice } from './voice.ts'

export const es: Voice = {
  forbidden: { ...hollow, ...disowned, ...grudging, ...burdens },
  required: {
    'owns-it': [
      phrase(
        '(es|fue|ha sido) (un )?(error|fallo) nuestro|(es|fue) (culpa|responsabilidad) nuestra|(es|fue) nuestr[oa] (error|culpa)',
      ),
      phrase(
        '(no hemos cumplido|no cumplimos|no la cumplimos|nos hemos equivocado|nos equivocamos|hemos (perdido|olvidado|roto|fallado|dañado))',
      ),
    ],
    'next-word': [phrase('(sabrá|sabrás) de nosotros')],
    'nothing-to-do': [phrase('no (tiene|tienes) que hacer nada|(sigue|sigues) sin tener que hacer nada')],
    'choose-another': [phrase('(responda|responde) a (este (mensaje|correo)|esta carta) y (díganos|dinos) qué')],
    'asks-fixed': [/está (todo )?arreglado[^.!]*\?/i],
    'asks-looked-after': [/(siente|sientes) que (le|te) hemos atendido bien[^.!]*\?/i],
    'only-reminder': [phrase('único recordatorio')],
  },
  apology: phrase(
    'perdón*|perdon*|disculp*|sentimos (que|no|haber*|mucho)|siento (que|no|haber*|mucho)|lament*|excusas',
  ),
  // The weights of Fernández Huerta.
  reading: {
    base: 206.84,
    perWordInASentence: 1.02,
    perSyllableInAWord: 60,
    syllable: /(?:[iuü]?[aeoáéó][iuy]?|[iíuúü])/giu,
  },
}
