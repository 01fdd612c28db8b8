import { phrase } from '../../phrase.ts'
import type { Forbidden } from '../voice.ts'

/** What sends people elsewhere, tells them not to answer, or gives them something to do. */
export const burdens = {
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
} satisfies Partial<Forbidden>
