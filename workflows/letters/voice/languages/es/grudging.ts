import { phrase } from '../../phrase.ts'
import type { Forbidden } from '../voice.ts'

/** It is done, but it need not have been; or it is done by the table. */
export const grudging = {
  begrudging: [
    phrase('excepcional*|(una|como) excepción'),
    phrase(
      '(aunque|si bien|a pesar de|pese a) … no … (oblig*|tenemos por qué|correspond*|culpa|debemos)|(sin|no) … (estar )?obligad*',
    ),
    phrase(
      '(nuestra|la) política|nuestras (condiciones|normas)|términos y condiciones|condiciones generales|normativa',
    ),
    phrase(
      '(solo|sólo|únicamente) (por )?esta vez|por esta (única )?vez|por única vez|sin que sirva de precedente|sin reconocer|sin perjuicio',
    ),
    phrase(
      '(debería*|debió|debiste|tendría*|podría*|pudo) … (haber|habernos) … |(debió|debiste) (avisar*|decir*|escribir*|comprobar*)|(debería*|tendría*|podría*) (que )?(haber|habernos) \\p{L}+',
    ),
    phrase('(normalmente|habitualmente|por lo general|generalmente|en principio) … (no|nunca|cobra*)'),
    phrase(
      '(estamos|estoy) (dispuest*|en disposición)|(conced*|aprob*|autoriz*|acced*) … (reembolso|solicitud|devolución|petición)',
    ),
  ],
  entitlement: [
    phrase('(tiene|tienes|con) derecho|derecho a|(le|te) corresponde*|beneficiari*|requisitos'),
    phrase('(tabla|baremo|tarifa*|escala) … (compensaci*|indemniz*|reembols*|devoluci*)|baremo*'),
    phrase('(hasta|máximo|como máximo|tope) … (%|por ciento)|tope máximo'),
  ],
} satisfies Partial<Forbidden>
