import { phrase, together } from '../../phrase.ts'
import type { Forbidden } from '../voice.ts'

/** What makes a mention of someone else into blame. */
const trouble =
  'perdid*|perdi*|olvid*|dañ*|romp*|rot[oa]s?|retras*|(?<!esta |la )tarde|error*|equivoc*|culpa*|mal|problema*|caus*|responsab*|fall*|defect*|no (ha|han|llamó|entregó|encontró|cumplió|pudo|vino)|debido|huelga*|bloque*|extravi*|confund*|confusión|incidencia*|avería*|descuid*|imputable*'

/** Somebody else did it, circumstances did it, or it did itself. */
export const disowned = {
  blame: [
    together(
      'transportista*|mensajer*|repartidor*|proveedor*|fabricante*|mayorista*|distribuidor*|subcontrat*|operador*|empresa de (transporte*|reparto|mensajería|paquetería)|paquetería|logístic*|socio*|aduana*|correos',
      trouble,
    ),
    together(
      'almacén|almacenes|departamento*|compañer*|emplead*|becari*|trabajador*|conductor*|personal|contabilidad|nuestro (sistema|equipo de)|el (sistema|programa)|facturación',
      trouble,
    ),
    phrase('(otro|distinto|un) departamento|departamento (distinto|diferente)'),
    together('seur|mrw|dhl|ups|fedex|gls|nacex|correos express|dpd|amazon logistics', trouble),
    phrase(
      '(por culpa|debido|a causa|por un fallo|por error) (de |del |al? |a la )(\\p{L}+ )*(transportista|repartidor|proveedor|almacén|compañer|departamento|becari|banco|aduana|sistema|empresa|socio)*',
    ),
    together('equipo|personal|compañer*|emplead*', 'recordado|sancion*|amonest*|llamado la atención|concienci*'),
  ],
  excuse: [
    phrase(
      '(debido a|a causa de|por causa de|por motivo de|dad[oa]s?|ante|por) … (circunstancias|clima*|temporal*|nieve|huelga*|fiestas|demanda|volumen|incidencia*|avería*|imprevisto*|escasez|problemas técnicos|fallo técnico|condiciones)',
    ),
    phrase(
      '(ajen[oa]s?|fuera|independiente*) … (nuestr* (voluntad|control|alcance))|fuerza mayor|imprevist*|imprevisible*',
    ),
    phrase(
      '(no (es|fue|ha sido|era)|sin ser) … (culpa nuestra|nuestra culpa|error nuestro|nuestro error|responsabilidad)|no tenemos la culpa',
    ),
    phrase(
      '(estas |esas )?cosas (que )?pasan|nadie es perfecto|errar es humano|los errores (ocurren|pasan|suceden)|somos humanos',
    ),
    phrase(
      '(problema|fallo|error|incidencia|avería)s? (técnic*|informátic*|del sistema)|falta de personal|(alta|gran|elevada) demanda|temporada alta|campaña de navidad',
    ),
  ],
  unowned: [
    phrase(
      '(error|fallo|problema|incidencia|confusión|malentendido|equivocación)(es)? … (ocurri*|se produj*|se ha producido|ha habido|surgi*|sucedi*|fue cometid*|se cometi*)|(se (ha )?produ*|ha habido|hubo|surgió|se cometi*|ha ocurrido|ocurrió|se ha cometido) … (error*|fallo*|problema*|incidencia*|confusi*|retraso*|malentendid*)',
    ),
    phrase(
      '(ha sido|fue|han sido|fueron|ha resultado|resultó|sido) (\\p{L}+ )?(perdid*|dañad*|extraviad*|olvidad*|retrasad*|rot[oa]s?|confundid*|enviad* por error|mal \\p{L}+|cobrad*)(?! por nosotros)',
    ),
    phrase('se (nos )?(ha |han )?(perdi*|extravi*|rompi*|retras*|estrope*|dañ*)'),
    phrase('(algo|las cosas) (\\p{L}+ ){0,2}(mal|torcid*|fall*)'),
    phrase(
      '(estamos|hemos) (teniendo|sufri*|experiment*|registra*) … (retraso*|problema*|incidencia*|dificultad*)|(sufrir|sufrido|sufre|experiment*) … (retraso*|demora*)',
    ),
    phrase('(parece que|al parecer|aparentemente|por lo visto) … (perdid*|dañad*|error|problema|no|retras*|extravi*)'),
    phrase(
      '(si|que) (se )?(ha |has )?(sentido|siente*|sintió|sentiste) … (mal|así|decepcion*|molest*)|posibles? (retraso*|error*|problema*)|(haya|hayan|pueda*|pudiera*) (podido )?(caus*|ocasion*|haber)',
    ),
    phrase('(lament*|sentimos|siento) que (no )?(haya|hayas|esté|estés) … (satisfech*|content*|decepcion*)'),
  ],
} satisfies Partial<Forbidden>
