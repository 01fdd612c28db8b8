import { phrase, together } from '../../phrase.ts'
import type { Forbidden } from '../voice.ts'

/** What makes a remedy into a present. */
const giving = 'regal*|gratis|gratuit*|obsequi*|generos*|favor*|cortesía|sorpresa*|especial*|privilegi*|nos complace'

/** What is said because letters say it, promised and not believed, or given as a present though it was owed. */
export const hollow = {
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
    phrase(
      '(reclamación|solicitud|queja|consulta|petición) (ha sido|fue|será) (\\p{L}+ )?(registrad*|recibid*|tramitad*|revisad*|atendid*)|será revisad*',
    ),
    phrase('en el centro de todo|nos hemos permitido|nos permitimos'),
    phrase('próximamente|en breve|(en contacto|contactar*) … (pronto|cuanto antes)'),
    phrase('(pedimos|pido) … paciencia'),
    phrase('contar con (usted|ustedes|su)|contando con (usted|ustedes)'),
    phrase('(incidencia|caso|expediente|reclamación) … cerrad*|cerrad* … (incidencia|caso|expediente|reclamación)'),
    phrase('en trámite|días hábiles|se hará efectiv*'),
    phrase('(sus|tus) expectativas|como (comprenderá|entenderá|comprenderás|entenderás)'),
    phrase('(opinión|comentario)s? … (ayuda|ayudan) a mejorar'),
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
  'gift-washing': [
    phrase('gestos?'),
    phrase('buena voluntad|(como|en) (señal|muestra|prueba) de|(como )?cortesía|un detalle|atención de la casa'),
    phrase(
      '(reembolso|reemplazo|cambio|devolución|reparación|sustitución) (gratis|gratuit*|de regalo)|(gratis|gratuit*) … (reembolso|reemplazo|cambio|devolución|reparación)',
    ),
    together('reemplaz*|reembols*|paquete nuevo|artículo nuevo|nuevo paquete|dinero|devol*|sustitu*|repuesto', giving),
    phrase('(regalo|sorpresa) … por (su|tu) (paciencia|comprensión)'),
  ],
} satisfies Partial<Forbidden>
