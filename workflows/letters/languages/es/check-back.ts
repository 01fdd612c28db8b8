import type { Letters } from '../language.ts'

export const checkBack: Letters['checkBack'] = {
  subject: { formal: '¿Va todo bien con su pedido {order}?', familiar: '¿Va todo bien con tu pedido {order}?' },
  preheader: {
    formal: 'Dos preguntas breves: ¿está arreglado? ¿Le hemos atendido bien?',
    familiar: 'Dos preguntas breves: ¿está arreglado? ¿Te hemos atendido bien?',
  },
  since: {
    expedite: {
      formal: 'Hace ya un tiempo que tiene su pedido.',
      familiar: 'Hace ya un tiempo que tienes tu pedido.',
    },
    reship: {
      formal: 'A estas alturas debería tener su paquete nuevo.',
      familiar: 'A estas alturas deberías tener tu paquete nuevo.',
    },
    replace: {
      formal: 'A estas alturas debería tener su artículo nuevo.',
      familiar: 'A estas alturas deberías tener tu artículo nuevo.',
    },
    refund: {
      formal: 'A estas alturas ya debería tener su dinero.',
      familiar: 'A estas alturas ya deberías tener tu dinero.',
    },
    'correct-bill': {
      formal: 'A estas alturas su factura debería estar bien.',
      familiar: 'A estas alturas tu factura debería estar bien.',
    },
    'redo-service': 'Hace un tiempo lo hicimos de nuevo.',
    own: 'Hace un tiempo lo arreglamos de otra manera.',
  },
  sinceAgain: 'Nuestra primera respuesta no bastó, así que esta vez queremos asegurarnos.',
  question: {
    formal: '¿Está todo arreglado? ¿Y siente que le hemos atendido bien?',
    familiar: '¿Está todo arreglado? ¿Y sientes que te hemos atendido bien?',
  },
  ifNot: {
    formal:
      'Si algo sigue sin estar bien, alguien de aquí se ocupa enseguida. También puede responder a este mensaje; lo leerá una persona.',
    familiar:
      'Si algo sigue sin estar bien, alguien de aquí se ocupa enseguida. También puedes responder a este mensaje; lo leerá una persona.',
  },
}

export const reminder: Letters['reminder'] = {
  subject: {
    formal: 'Un recordatorio: ¿va todo bien ya con su pedido {order}?',
    familiar: 'Un recordatorio: ¿va todo bien ya con tu pedido {order}?',
  },
  preheader: {
    formal: '¿Está arreglado? ¿Y le hemos atendido bien? No lo preguntaremos más.',
    familiar: '¿Está arreglado? ¿Y te hemos atendido bien? No lo preguntaremos más.',
  },
  only: {
    formal: 'Le escribimos hace un tiempo. Este es nuestro único recordatorio.',
    familiar: 'Te escribimos hace un tiempo. Este es nuestro único recordatorio.',
  },
  question: {
    formal: '¿Está todo arreglado? ¿Y siente que le hemos atendido bien?',
    familiar: '¿Está todo arreglado? ¿Y sientes que te hemos atendido bien?',
  },
  afterwards:
    'Si no hay respuesta, entenderemos que todo va bien y no insistiremos. Una respuesta a este mensaje siempre nos llega.',
}

export const farewell: Letters['farewell'] = {
  subject: { formal: 'Su pedido {order}: gracias', familiar: 'Tu pedido {order}: gracias' },
  preheader: 'Qué bien saber que todo está en orden.',
  glad: {
    formal: 'Qué bien saber que ahora todo está en orden con su pedido.',
    familiar: 'Qué bien saber que ahora todo está en orden con tu pedido.',
  },
  thanks: {
    formal: 'Gracias por dejarnos arreglarlo. Ya no tiene que hacer nada. Todos aquí le deseamos lo mejor.',
    familiar: 'Gracias por dejarnos arreglarlo. Ya no tienes que hacer nada. Todos aquí te deseamos lo mejor.',
  },
}

export const choices: Letters['choices'] = {
  happy: 'Sí, todo va bien',
  unhappy: 'No, todavía no',
  talk: 'Quiero hablar con alguien',
}
