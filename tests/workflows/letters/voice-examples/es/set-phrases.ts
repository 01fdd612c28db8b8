import type { VoiceExamples } from '../voice-examples.ts'

/** What sounds set: the phrases of firms, a favour made of what was owed, and promises. */
export const setPhrases = {
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
} satisfies Partial<VoiceExamples>
