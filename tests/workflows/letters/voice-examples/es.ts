import type { VoiceExamples } from './voice-examples.ts'

export const es: VoiceExamples = {
  'corporate-speak': {
    refused: [
      'Le pedimos nuestras más sinceras disculpas.',
      'Acepte nuestras disculpas.',
      'Disculpe las molestias.',
      'Estimado cliente:',
      'Gracias por su paciencia.',
      'Tenga la seguridad de que lo vemos.',
      'Su satisfacción nos importa.',
      'Lamentamos informarle de que está agotado.',
      'Su pedido es nuestra máxima prioridad.',
      'No dude en escribirnos.',
      'Hemos avisado al departamento correspondiente.',
      'Entendemos su frustración.',
    ],
    passes: ['Gracias por decírnoslo.', 'Sentimos haber perdido tu pedido.', 'Un cordial saludo'],
  },
  blame: {
    refused: [
      'Nuestro transportista ha perdido su paquete.',
      'Un becario olvidó la tapa.',
      'Eso es cosa de otro departamento.',
      'DHL no llamó al timbre.',
      'Llega tarde por culpa de un proveedor.',
    ],
    passes: ['Hemos perdido su paquete.', 'El repartidor pasa el viernes.', 'Alguien del equipo le escribe.'],
  },
  excuse: {
    refused: [
      'Debido a la alta demanda, tardamos más.',
      'Fue por causas ajenas a nuestra voluntad.',
      'No es culpa nuestra.',
      'Estas cosas pasan.',
      'Un fallo técnico lo impidió.',
    ],
    passes: ['No hemos cumplido nuestra palabra.', 'Es un error nuestro.'],
  },
  begrudging: {
    refused: [
      'De manera excepcional, le devolvemos el dinero.',
      'Aunque no estamos obligados, lo cambiamos.',
      'Nuestra política no lo permite.',
      'Solo por esta vez.',
      'Debería haber avisado antes.',
      'Normalmente no devolvemos eso.',
      'Estamos dispuestos a cambiarlo.',
    ],
    passes: ['Este es nuestro único recordatorio.', 'Debimos cuidarlo mejor.'],
  },
  'gift-washing': {
    refused: [
      'Como gesto comercial, aquí está su paquete.',
      'En señal de buena voluntad le devolvemos el dinero.',
      'Aquí tiene un reemplazo gratuito.',
      'Su reembolso es un regalo nuestro.',
      'Un regalo por su paciencia.',
    ],
    passes: ['Le enviamos un artículo nuevo el martes.', 'Por eso, además, aquí tiene 15 € para gastar con nosotros.'],
  },
  promise: {
    refused: [
      'No volverá a pasar.',
      'Le prometemos ser puntuales.',
      'Haremos todo lo posible.',
      'Trabajamos para mejorar.',
      'En el futuro tendremos más cuidado.',
      'Hemos tomado medidas para evitarlo.',
    ],
    passes: ['Su pedido no ha llegado el día que prometimos.', 'Desde el lunes revisamos cada paquete dos veces.'],
  },
  unowned: {
    refused: [
      'Se ha producido un error.',
      'Su paquete ha sido extraviado.',
      'Su paquete se ha perdido.',
      'Algo salió mal.',
      'Estamos sufriendo retrasos.',
      'Parece que su paquete no aparece.',
      'Lamentamos si se ha sentido así.',
    ],
    passes: ['Hemos perdido su paquete.', 'Una parte de tu pedido ha llegado dañada.'],
  },
  'other-channel': {
    refused: ['Llámenos el lunes.', 'Nuestra línea de atención abre a las nueve.', 'Inicie sesión en su cuenta.'],
    passes: ['Responda a esta carta.', 'Quiero hablar con alguien'],
  },
  'no-reply': {
    refused: [
      'Enviado desde noreply@example.com.',
      'Por favor, no responda a este mensaje.',
      'Este es un mensaje automático.',
      'A quien corresponda:',
    ],
    passes: ['Una respuesta a esta carta siempre nos llega.', 'Hola, Anna:'],
  },
  errand: {
    refused: ['Envíenos una foto.', 'Rellene este papel.', 'Devuélvalo primero.'],
    passes: ['No tienes que hacer nada.', 'Quédese con la tetera; no tiene que devolver nada.'],
  },
  entitlement: {
    refused: ['Tiene derecho a un reembolso.', 'Este es nuestro baremo.', 'Recibe como máximo el 10 % del precio.'],
    passes: ['Aquí tiene 15 € más, para gastar en lo que quiera.'],
  },
  doubt: {
    refused: [
      'Según nuestros registros, el paquete llegó.',
      'Usted afirma que la tapa estaba rajada.',
      'Si eso es realmente así, le mandamos otro.',
    ],
    passes: ['Según el seguimiento llegó, pero le creemos.', 'Nos escribió que la tapa estaba rajada.'],
  },
  disclaimer: {
    refused: [
      'No nos hacemos responsables del retraso.',
      'Es una liquidación definitiva.',
      'Los plazos son orientativos.',
    ],
    passes: ['Respondemos de ello.', 'Su dinero estará con usted el viernes.'],
  },
}
