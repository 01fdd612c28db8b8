import type { CheckBackWords } from './check-back-words.ts'

export const es: CheckBackWords = {
  reference: 'Pedido {order}',
  question: {
    title: {
      formal: '¿Está arreglado, y siente que le hemos atendido bien?',
      familiar: '¿Está arreglado, y sientes que te hemos atendido bien?',
    },
    ask: {
      formal: '¿Está todo arreglado? ¿Y siente que le hemos atendido bien?',
      familiar:
        '{named, select, yes {{name}, ¿está todo arreglado? ¿Y sientes que te hemos atendido bien?} other {¿Está todo arreglado? ¿Y sientes que te hemos atendido bien?}}',
    },
    hint: { formal: 'Toque la respuesta que corresponda.', familiar: 'Toca la respuesta que corresponda.' },
    preselected: {
      formal: 'La respuesta elegida en el mensaje está marcada. Tóquela para enviarla, o toque otra.',
      familiar: 'La respuesta elegida en el mensaje está marcada. Tócala para enviarla, o toca otra.',
    },
    comment: { formal: 'Añada antes unas palabras, si quiere', familiar: 'Añade antes unas palabras, si quieres' },
    commentHint: {
      formal: 'Van junto con la respuesta que toque.',
      familiar: 'Van junto con la respuesta que toques.',
    },
    answers: {
      happy: 'Sí, todo va bien',
      'not-looked-after': 'Está arreglado, pero no siento que me hayan atendido bien',
      unhappy: 'No, todavía no',
      talk: 'Quiero hablar con alguien',
    },
  },
  thanks: {
    happy: { title: 'Qué bien', text: 'Gracias por decírnoslo. Nos alegra que todo esté como debe.' },
    'not-looked-after': {
      title: 'Gracias por decirlo',
      text: {
        formal:
          'Arreglarlo era solo la mitad, y no le atendimos como debíamos. Alguien del equipo se ocupa ahora y le escribe. No tiene que hacer nada más.',
        familiar:
          'Arreglarlo era solo la mitad, y no te atendimos como debíamos. Alguien del equipo se ocupa ahora y te escribe. No tienes que hacer nada más.',
      },
    },
    unhappy: {
      title: 'Entonces no hemos terminado',
      text: {
        formal:
          'Gracias por decírnoslo. Alguien del equipo, que sabe todo lo que ha pasado, se ocupa ahora y le escribe. No tiene que hacer nada más.',
        familiar:
          'Gracias por decírnoslo. Alguien del equipo, que sabe todo lo que ha pasado, se ocupa ahora y te escribe. No tienes que hacer nada más.',
      },
    },
    talk: {
      title: { formal: 'Alguien se pondrá en contacto con usted', familiar: 'Alguien se pondrá en contacto contigo' },
      text: {
        formal:
          'Alguien del equipo, que sabe todo lo que ha pasado, se pondrá en contacto con usted. No tiene que hacer nada más.',
        familiar:
          'Alguien del equipo, que sabe todo lo que ha pasado, se pondrá en contacto contigo. No tienes que hacer nada más.',
      },
    },
  },
  change: {
    formal: 'Durante diez minutos todavía puede cambiar su respuesta.',
    familiar: 'Durante diez minutos todavía puedes cambiar tu respuesta.',
  },
  changeLink: 'Cambiar mi respuesta',
  alreadyAnswered: {
    title: { formal: 'Tenemos su respuesta', familiar: 'Tenemos tu respuesta' },
    text: {
      formal: 'Nos dijo: «{answer}». Si eso ha cambiado, responda a nuestro mensaje. Lo leerá una persona.',
      familiar: 'Nos dijiste: «{answer}». Si eso ha cambiado, responde a nuestro mensaje. Lo leerá una persona.',
    },
  },
  expired: {
    title: 'Este enlace ya no funciona',
    text: {
      formal:
        'Los enlaces de nuestros mensajes duran un tiempo limitado. Podemos enviarle uno nuevo, o responda al mensaje. Lo leerá una persona.',
      familiar:
        'Los enlaces de nuestros mensajes duran un tiempo limitado. Podemos enviarte uno nuevo, o responde al mensaje. Lo leerá una persona.',
    },
  },
  neutral: {
    title: 'Este enlace no lleva a ninguna parte',
    text: {
      formal: 'Si viene de uno de nuestros mensajes, responda a ese mensaje. Lo leerá una persona.',
      familiar: 'Si vienes de uno de nuestros mensajes, responde a ese mensaje. Lo leerá una persona.',
    },
  },
  closed: {
    title: 'Esto ya está resuelto',
    text: {
      formal: 'Si algo no está bien, responda a nuestro mensaje. Lo leerá una persona, y volveremos a ocuparnos.',
      familiar: 'Si algo no está bien, responde a nuestro mensaje. Lo leerá una persona, y volveremos a ocuparnos.',
    },
  },
}
