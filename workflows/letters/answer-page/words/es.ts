import type { PageWords } from './page-words.ts'

export const es: PageWords = {
  names: {
    wish: { formal: 'Elija cómo lo arreglamos', familiar: 'Elige cómo lo arreglamos' },
    extra: { formal: 'Elija otra cosa', familiar: 'Elige otra cosa' },
    call: { formal: 'Elija una hora para la llamada', familiar: 'Elige una hora para la llamada' },
    progress: 'Cómo va',
    address: { formal: 'Indíquenos la dirección correcta', familiar: 'Indícanos la dirección correcta' },
  },
  felt: {
    effort: {
      formal: 'Una cosa más, si quiere: ¿fue fácil resolver esto?',
      familiar: 'Una cosa más, si quieres: ¿fue fácil resolver esto?',
    },
    trust: {
      formal: 'Y la última: ¿confiaría en nosotros para su próximo pedido?',
      familiar: 'Y la última: ¿confiarías en nosotros para tu próximo pedido?',
    },
    least: 'en absoluto',
    most: 'totalmente',
    done: { title: 'Gracias', text: 'Esto nos ayuda más que un elogio. No hay nada más que hacer.' },
  },
  tell: {
    formal: 'Si le apetece contárselo a alguien, nos alegrará. Nos encuentran aquí:',
    familiar: 'Si te apetece contárselo a alguien, nos alegrará. Nos encuentran aquí:',
  },
  tellLink: 'nuestra tienda',
  wish: {
    title: { formal: '¿Cómo quiere que lo arreglemos?', familiar: '¿Cómo quieres que lo arreglemos?' },
    hint: {
      formal: 'Toque lo que mejor le venga. Puede cambiarlo durante diez minutos.',
      familiar: 'Toca lo que mejor te venga. Puedes cambiarlo durante diez minutos.',
    },
    choices: {
      refund: 'El reembolso, ahora',
      replace: 'Lo mismo otra vez',
      wait: 'Espero',
      other: 'Otra cosa',
      talk: 'Quiero hablar con alguien',
    },
    taken: {
      refund: {
        title: { formal: 'Le devolvemos el dinero', familiar: 'Te devolvemos el dinero' },
        text: {
          formal: 'Nos ocupamos y le escribimos enseguida.',
          familiar: 'Nos ocupamos y te escribimos enseguida.',
        },
      },
      replace: {
        title: { formal: 'Se lo enviamos otra vez', familiar: 'Te lo enviamos otra vez' },
        text: {
          formal: 'Nos ocupamos y le escribimos enseguida.',
          familiar: 'Nos ocupamos y te escribimos enseguida.',
        },
      },
      wait: {
        title: 'Gracias por esperar',
        text: {
          formal: 'Seguimos en ello y le escribimos en cuanto tengamos la fecha nueva.',
          familiar: 'Seguimos en ello y te escribimos en cuanto tengamos la fecha nueva.',
        },
      },
      other: {
        title: { formal: 'Le escuchamos', familiar: 'Te escuchamos' },
        text: {
          formal: 'Alguien de nuestro equipo lo lee ahora y le escribe. También puede responder a nuestro mensaje.',
          familiar: 'Alguien de nuestro equipo lo lee ahora y te escribe. También puedes responder a nuestro mensaje.',
        },
      },
      talk: {
        title: { formal: 'Alguien se pone en contacto con usted', familiar: 'Alguien se pone en contacto contigo' },
        text: 'Alguien que conoce toda la historia se encarga desde ahora.',
      },
    },
  },
  extra: {
    title: { formal: '¿Prefiere otra cosa?', familiar: '¿Prefieres otra cosa?' },
    hint: {
      formal: 'Toque lo que le gustaría en lugar de su saldo de {amount}. El código de nuestro mensaje deja de valer.',
      familiar: 'Toca lo que te gustaría en lugar de tu saldo de {amount}. El código de nuestro mensaje deja de valer.',
    },
    notForMe: 'No es para mí',
    label: {
      formal: '{instead, select, yes {O díganos qué le haría ilusión} other {Díganos qué le haría ilusión}}',
      familiar: '{instead, select, yes {O dinos qué te haría ilusión} other {Dinos qué te haría ilusión}}',
    },
    send: 'Enviar',
    chosen: {
      title: { formal: 'Es suyo', familiar: 'Es tuyo' },
      text: {
        formal: 'Le enviamos {extra}. No tiene que hacer nada más.',
        familiar: 'Te enviamos {extra}. No tienes que hacer nada más.',
      },
    },
    told: {
      title: { formal: 'Le escuchamos', familiar: 'Te escuchamos' },
      text: {
        formal: 'Alguien de nuestro equipo lo lee ahora y le escribe.',
        familiar: 'Alguien de nuestro equipo lo lee ahora y te escribe.',
      },
    },
    spent: {
      title: { formal: 'Ya ha usado su saldo', familiar: 'Ya has usado tu saldo' },
      text: {
        formal: 'Por eso no queda nada que cambiar. Si algo no está bien, responda simplemente a nuestro mensaje.',
        familiar: 'Por eso no queda nada que cambiar. Si algo no está bien, responde simplemente a nuestro mensaje.',
      },
    },
  },
  call: {
    title: { formal: '¿Cuándo podemos llamarle?', familiar: '¿Cuándo podemos llamarte?' },
    hint: {
      formal: 'Toque la hora que mejor le venga. Todas están en su hora local.',
      familiar: 'Toca la hora que mejor te venga. Todas están en tu hora local.',
    },
    done: {
      title: { formal: 'Le llamamos', familiar: 'Te llamamos' },
      text: {
        formal: 'Alguien que conoce toda la historia le llama el {day}, entre las {from} y las {to}.',
        familiar: 'Alguien que conoce toda la historia te llama el {day}, entre las {from} y las {to}.',
      },
    },
  },
  progress: {
    milestones: {
      acknowledged: 'Lo sabemos, y es cosa nuestra',
      'put-right': 'Lo arreglamos',
      'made-up': 'Añadimos algo por el disgusto',
      asked: 'Preguntamos si todo está bien',
      closed: 'Todo hecho',
    },
    now: 'ahora',
    nextWord: {
      formal: 'Sabrá de nosotros a más tardar el {when}.',
      familiar: 'Sabrás de nosotros a más tardar el {when}.',
    },
  },
  address: {
    title: '¿Adónde lo enviamos?',
    label: {
      formal: 'Su dirección, como debe figurar en el paquete',
      familiar: 'Tu dirección, como debe figurar en el paquete',
    },
    send: 'Enviar la dirección',
    done: {
      title: 'Tenemos la dirección',
      text: {
        formal: 'Alguien la cambia ahora y le escribe si es tarde para este paquete.',
        familiar: 'Alguien la cambia ahora y te escribe si es tarde para este paquete.',
      },
    },
  },
  stop: {
    title: '¿Dejar de recibir mensajes sobre este pedido?',
    text: {
      formal: 'Lo arreglamos igualmente. Solo deja de recibir correos sobre ello.',
      familiar: 'Lo arreglamos igualmente. Solo dejas de recibir correos sobre ello.',
    },
    send: 'No recibir más estos mensajes',
    done: {
      title: { formal: 'Ya no recibirá estos mensajes', familiar: 'Ya no recibirás estos mensajes' },
      text: {
        formal: 'Si cambia de opinión, responda a cualquiera de ellos.',
        familiar: 'Si cambias de opinión, responde a cualquiera de ellos.',
      },
    },
  },
  freshLink: {
    send: 'Recibir un enlace nuevo',
    done: {
      title: 'Está en camino',
      text: 'Un enlace nuevo va a la dirección que tenemos. Llega en unos minutos.',
    },
  },
}
