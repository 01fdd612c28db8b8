import type { Words } from './words.ts'

export const es: Words = {
  reference: 'Pedido {order}',
  what: {
    title: '¿Qué ha ido mal?',
    ask: {
      formal: '¿Qué ha ido mal?',
      familiar: '{named, select, yes {{name}, ¿qué ha ido mal?} other {¿Qué ha ido mal?}}',
    },
    hint: {
      formal: 'Toque lo que corresponda. Lo arreglamos.',
      familiar: 'Toca lo que corresponda. Lo arreglamos.',
    },
    wrongs: {
      'not-arrived': 'No ha llegado',
      damaged: 'Ha llegado dañado',
      'wrong-item': 'No es lo que pedí',
      'missing-item': 'Falta algo',
      defective: 'No funciona',
      'billing-error': 'La factura está mal',
      'bad-service': 'Otra cosa, o cómo me han tratado',
    },
  },
  which: { title: '¿De qué se trata?', ask: '¿De qué se trata?', all: 'De más de una cosa' },
  hope: {
    title: { formal: '¿Qué desea?', familiar: '¿Qué deseas?' },
    ask: { formal: '¿Qué podemos hacer por usted?', familiar: '¿Qué podemos hacer por ti?' },
    hint: {
      formal: 'Le creemos.',
      familiar: 'Te creemos.',
    },
    comment: 'Añadir antes unas palabras (opcional)',
    commentHint: {
      formal: 'Nos llegan junto con lo que toque.',
      familiar: 'Nos llegan junto con lo que toques.',
    },
    hopes: {
      expedite: 'Espero: que llegue cuanto antes',
      reship: 'Enviármelo otra vez',
      replace: 'Enviarme otro',
      refund: 'Devolverme el dinero',
      'correct-bill': 'Corregir la factura',
      'redo-service': 'Hacerlo otra vez, y bien',
      talk: 'Me gustaría hablar con alguien',
    },
  },
  notDueYet: {
    title: 'Todavía está en camino',
    text: {
      formal:
        'Lo prometimos para el {day}. Si no está para entonces, lo vemos nosotros mismos y le escribimos. Usted no tiene que hacer nada.',
      familiar:
        'Lo prometimos para el {day}. Si no está para entonces, lo vemos nosotros mismos y te escribimos. No tienes que hacer nada.',
    },
  },
  thanks: {
    remedy: {
      title: 'Gracias por decírnoslo',
      text: {
        formal:
          'Nos ocupamos nosotros. En pocos minutos recibirá un mensaje nuestro con lo que estamos haciendo. No tiene que hacer nada más.',
        familiar:
          'Nos ocupamos nosotros. En pocos minutos recibirás un mensaje nuestro con lo que estamos haciendo. No tienes que hacer nada más.',
      },
    },
    talk: {
      title: { formal: 'Alguien se pondrá en contacto con usted', familiar: 'Alguien se pondrá en contacto contigo' },
      text: {
        formal:
          'Gracias por decírnoslo. Una persona de nuestro equipo que conoce su pedido se pondrá en contacto con usted. No tiene que hacer nada más.',
        familiar:
          'Gracias por decírnoslo. Una persona de nuestro equipo que conoce tu pedido se pondrá en contacto contigo. No tienes que hacer nada más.',
      },
    },
  },
  expired: {
    title: 'Este enlace ya no funciona',
    text: {
      formal:
        'Valía por un tiempo limitado. Responda simplemente al mensaje en el que estaba. Una persona lee su respuesta.',
      familiar:
        'Valía por un tiempo limitado. Responde simplemente al mensaje en el que estaba. Una persona lee tu respuesta.',
    },
  },
  neutral: {
    title: 'Este enlace no lleva a ninguna parte',
    text: {
      formal: 'Si viene de uno de nuestros mensajes, responda simplemente a ese mensaje. Una persona lee su respuesta.',
      familiar:
        'Si vienes de uno de nuestros mensajes, responde simplemente a ese mensaje. Una persona lee tu respuesta.',
    },
  },
}
