import { phrase } from '../../phrase.ts'
import type { Forbidden } from '../voice.ts'

/** It is done, but it need not have been; it is done by the table; or not without a doubt and a lawyer. */
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
      '(debería*|debió|debiste|tendría*|podría*|pudo)(?! haber tenido que) … (haber|habernos) … |(debió|debiste) (avisar*|decir*|escribir*|comprobar*)|(debería*|tendría*|podría*) (que )?(haber|habernos) (?!tenido que)\\p{L}+',
    ),
    phrase('(normalmente|habitualmente|por lo general|generalmente|en principio) … (no|nunca|cobra*)'),
    phrase(
      '(estamos|estoy) (dispuest*|en disposición)|(conced*|aprob*|autoriz*|acced*) … (reembolso|solicitud|devolución|petición)',
    ),
    phrase(
      'si (hubier*|hubies*) (elegido|indicado|dicho|avisado|comprobado|pedido|leído|esperado|informado) … (habría*|hubier*|podría*|sería*)',
    ),
  ],
  entitlement: [
    phrase('(tiene|tienes|con) derecho|derecho a|(le|te) corresponde*|beneficiari*|requisitos'),
    phrase('(tabla|baremo|tarifa*|escala) … (compensaci*|indemniz*|reembols*|devoluci*)|baremo*'),
    phrase('(hasta|máximo|como máximo|tope) … (%|por ciento)|tope máximo'),
  ],
  doubt: [
    phrase(
      'según (nuestr*|el|los|la|las) (\\p{L}+ )?(seguimiento|registro*|sistema|dato*|informaci*)(?![^!?]{0,80}creemos)',
    ),
    phrase('(correctamente|debidamente|efectivamente) entregad*|firmó (la|el) (entrega|albarán|recibo)'),
    phrase(
      'supuestamente|(usted|tú) (afirma*|alega*)|presunt*|si (eso|esto) (es|fuera) (realmente )?(así|cierto|verdad)',
    ),
    phrase('(investigación|comprobación|revisión) … (concluy*|demostr*|revel*|confirm*)'),
  ],
  disclaimer: [
    phrase(
      '(declin*|exclu*|limit*) … responsabilidad|responsabilidad … (limitad*|excluid*)|no (nos hacemos|se hace|somos) responsables?',
    ),
    phrase(
      'liquidación (total|definitiva)|finiquito|derechos (legales|del consumidor)|derechos … (afectad*|intact*)|orientativ*|contractual*|nos reservamos el derecho|daños (derivados|indirectos)',
    ),
  ],
} satisfies Partial<Forbidden>
