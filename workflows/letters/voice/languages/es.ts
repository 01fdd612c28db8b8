import { phrase, together } from '../phrase.ts'
import type { Voice } from './voice.ts'

/** What makes a mention of someone else into blame. */
const trouble =
  'perdid*|perdi*|olvid*|dañ*|romp*|rot[oa]s?|retras*|tarde|error*|equivoc*|culpa*|mal|problema*|caus*|responsab*|fall*|defect*|no (ha|han|llamó|entregó|encontró|cumplió|pudo|vino)|debido|huelga*|bloque*|extravi*|confund*|confusión|incidencia*|avería*|descuid*|imputable*'

/** What makes a remedy into a present. */
const giving = 'regal*|gratis|gratuit*|obsequi*|generos*|favor*|cortesía|sorpresa*|especial*|privilegi*|nos complace'

export const es: Voice = {
  forbidden: {
    'corporate-speak': [
      phrase(
        '(sincer*|profund*|humild*|encarecid*) … (disculp*|lament*|sentimos|perdón)|(disculp*|lament*) (\\p{L}+ )?(sincer*|profund*)|más sinceras',
      ),
      phrase('(aceptar?|acepte|reciba|presentar*|expresar*|transmitir*|ofrec*) … (disculpas|pesar)'),
      phrase('molestias?|inconveniente*|contratiempo*|trastorno*'),
      phrase('(estimad*|apreciad*|querid*|distinguid*|valios*) (client*|usuari*|señor*)'),
      phrase(
        '(graci*|agradec*|valor*|apreci*) … (paciencia|comprensión|fidelidad|confianza|lealtad|preferencia|colaboración)',
      ),
      phrase(
        'esperamos … (contar|verle|verte|atender*|servir*)|(tenga|ten|esté|puede estar) (por )?(la )?(segur*|seguridad|tranquil*)|le aseguramos|te aseguramos',
      ),
      phrase(
        '(satisfacción|experiencia|atención) (del|al) cliente|(su|tu|entera|plena) (\\p{L}+ )?satisfacción|(opinión|comentario*) … (important*|valios*)',
      ),
      phrase('(lamentamos|sentimos|tenemos que|nos complace|le) (informar*|comunicar*)'),
      phrase(
        '(máxima|mayor|absoluta) (prioridad|importancia|celeridad)|nuestra prioridad|nos esforzamos|nos esmeramos|altos estándares',
      ),
      phrase(
        'muy en serio|no dude*|a la (mayor )?brevedad|con motivo de|en relación con|con respecto a|por la presente|adjunto*|le rogamos|rogamos|sírvase|a la mayor',
      ),
      phrase(
        '(número|referencia) de (incidencia|caso|expediente|reclamación)|(departamento|equipo|área|persona)s? (correspondiente*|competente*|responsable*|pertinente*)',
      ),
      phrase('(entendemos|comprendemos) … (frustración|enfado|malestar|decepción|descontento)'),
    ],
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
    'gift-washing': [
      phrase('gestos?'),
      phrase('buena voluntad|(como|en) (señal|muestra|prueba) de|(como )?cortesía|un detalle|atención de la casa'),
      phrase(
        '(reembolso|reemplazo|cambio|devolución|reparación|sustitución) (gratis|gratuit*|de regalo)|(gratis|gratuit*) … (reembolso|reemplazo|cambio|devolución|reparación)',
      ),
      together(
        'reemplaz*|reembols*|paquete nuevo|artículo nuevo|nuevo paquete|dinero|devol*|sustitu*|repuesto',
        giving,
      ),
      phrase('(regalo|sorpresa) … por (su|tu) (paciencia|comprensión)'),
    ],
    promise: [
      phrase(
        '(no|nunca|jamás) … (volver* a (pasar|ocurrir|suceder|repetir*)|vuelva a (pasar|ocurrir|suceder|repetir*)|se repet*|se repita*)|nunca más',
      ),
      phrase('(le |te |os |se lo )?(prometemos|prometo|garantizamos|garantizo|juramos|nos comprometemos)'),
      phrase(
        '(haremos|hacer|haciendo|hacemos) … (mejor|todo lo posible|lo posible|cuanto esté)|todo lo (posible|que está)|próxima vez … (mejor|bien)|lo haremos mejor',
      ),
      phrase(
        '(trabaj*|seguir*|continu*|queremos|esforz*) … (mejor*|para que no|evitar*)|mejorar (nuestro*|el|la)|mejoraremos',
      ),
      phrase(
        '(en el futuro|en adelante|a partir de ahora|próxima vez) … (mejor*|evit*|no|más cuidado)|(evitar*|mejorar*|evitaremos) … (futuro|adelante)',
      ),
      phrase(
        '(medidas|acciones) … (para|que|a fin)|(hemos )?(aprendido|aprendemos|aprenderemos) … (de|lección)|(puede|puedes) (contar|confiar) (con|en)',
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
      phrase(
        '(parece que|al parecer|aparentemente|por lo visto) … (perdid*|dañad*|error|problema|no|retras*|extravi*)',
      ),
      phrase(
        '(si|que) (se )?(ha |has )?(sentido|siente*|sintió|sentiste) … (mal|así|decepcion*|molest*)|posibles? (retraso*|error*|problema*)|(haya|hayan|pueda*|pudiera*) (podido )?(caus*|ocasion*|haber)',
      ),
    ],
    'other-channel': [
      phrase(
        '(llame|llama|llámenos|llámanos|telefonee|contacte|contacta|póngase en contacto|ponte en contacto|comuníquese) … (a |al |con |nos|en )|(llámenos|llámanos|contáctenos|contáctanos)',
      ),
      phrase(
        'línea de atención|teléfono de atención|atención al cliente|servicio al cliente|centro de llamadas|número gratuito',
      ),
      phrase(
        'formulario*|(inicie|inicia) sesión|(abra|abre|abrir|cree|crear) un(a)? (ticket|caso|incidencia|reclamación)|(visite|visita|consulte|consulta) (nuestra|la|el|su)|área de cliente*',
      ),
    ],
    'no-reply': [
      phrase('no-?reply|no-?responder|noresponder'),
      phrase('no (responda|respondas|conteste|contestes|responder|contestar)'),
      phrase(
        '(mensaje|correo|carta|respuesta|notificación|e-?mail) (\\p{L}+ )?automátic*|(enviad*|generad*) automáticamente',
      ),
      phrase('(querid*|hola,?|estimad*) (client*|usuari*|señor*|amig*)|a quien corresponda|muy señor*'),
    ],
    errand: [
      phrase(
        '(envíe|envía|mande|manda|adjunte|adjunta|facilite|aporte|aporta|remita|súbanos|suba|proporcione)(nos)? … (foto*|prueba*|factura*|recibo*|imagen*|justificante*|ticket*|número|copia|datos)|(envíenos|envíanos|mándenos|mándanos) … ',
      ),
      phrase(
        '(rellene|rellena|complete|completa|cumplimente) (el|este|la|los)|justificante*|comprobante*|prueba de compra|tique de compra',
      ),
      phrase(
        '(devuelva|devuelve|devuélva*|devuélve*|reenvíe|reenvía|lleve|llévelo|tráigalo|traiga) … (el|lo|la|los|las|nos|su|tu|a)|(devuélvalo|devuélvelo|tráigalo|llévelo)',
      ),
    ],
    entitlement: [
      phrase('(tiene|tienes|con) derecho|derecho a|(le|te) corresponde*|beneficiari*|requisitos'),
      phrase('(tabla|baremo|tarifa*|escala) … (compensaci*|indemniz*|reembols*|devoluci*)|baremo*'),
      phrase('(hasta|máximo|como máximo|tope) … (%|por ciento)|tope máximo'),
    ],
  },
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
