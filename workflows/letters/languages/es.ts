import type { Language } from './language.ts'

export const es: Language = {
  moreThings: '{count} más',

  letters: {
    greeting: { formal: 'Buenos días, {fullName}:', familiar: 'Hola, {name}:' },
    goodbye: { formal: 'Un cordial saludo', familiar: 'Un saludo' },
    reference: 'Pedido {order} del {placed}: {things}',
    answerUs: {
      formal: 'Si quiere decirnos algo, responda a esta carta. La leerá una persona.',
      familiar: 'Si quieres decirnos algo, responde a esta carta. La leerá una persona.',
    },
    codeLabel: { formal: 'Su código', familiar: 'Tu código' },
    acknowledgement: {
      subject: {
        formal: 'Su pedido {order}: lo estamos arreglando',
        familiar: 'Tu pedido {order}: lo estamos arreglando',
      },
      preheader: {
        formal: 'Lo que ya está en marcha y cuándo sabrá de nosotros.',
        familiar: 'Lo que ya está en marcha y cuándo sabrás de nosotros.',
      },
      owned: {
        late: {
          formal:
            'Su pedido no ha llegado el día que prometimos. No hemos cumplido nuestra palabra, y arreglarlo es cosa nuestra.',
          familiar:
            'Tu pedido no ha llegado el día que prometimos. No hemos cumplido nuestra palabra, y arreglarlo es cosa nuestra.',
        },
        lost: {
          formal: 'Hemos perdido su pedido por el camino. Es un error nuestro, y arreglarlo es cosa nuestra.',
          familiar: 'Hemos perdido tu pedido por el camino. Es un error nuestro, y arreglarlo es cosa nuestra.',
        },
        damaged: {
          formal:
            '{pieces, plural, one {Su pedido ha llegado dañado.} other {Una parte de su pedido ha llegado dañada.}} Es un error nuestro, y arreglarlo es cosa nuestra.',
          familiar:
            '{pieces, plural, one {Tu pedido ha llegado dañado.} other {Una parte de tu pedido ha llegado dañada.}} Es un error nuestro, y arreglarlo es cosa nuestra.',
        },
        'wrong-item': {
          formal: 'Le hemos enviado un artículo equivocado. Es un error nuestro, y arreglarlo es cosa nuestra.',
          familiar: 'Te hemos enviado un artículo equivocado. Es un error nuestro, y arreglarlo es cosa nuestra.',
        },
        'missing-item': {
          formal: 'Hemos olvidado algo en su paquete. Es un error nuestro, y arreglarlo es cosa nuestra.',
          familiar: 'Hemos olvidado algo en tu paquete. Es un error nuestro, y arreglarlo es cosa nuestra.',
        },
        'out-of-stock': {
          formal: 'Le hemos vendido un artículo que no tenemos. Es un error nuestro, y arreglarlo es cosa nuestra.',
          familiar: 'Te hemos vendido un artículo que no tenemos. Es un error nuestro, y arreglarlo es cosa nuestra.',
        },
        defective: {
          formal:
            'Le hemos vendido un artículo que no funciona como debe. Es un error nuestro, y arreglarlo es cosa nuestra.',
          familiar:
            'Te hemos vendido un artículo que no funciona como debe. Es un error nuestro, y arreglarlo es cosa nuestra.',
        },
        'billing-error': {
          formal: 'Le hemos cobrado mal su pedido. Es un error nuestro, y arreglarlo es cosa nuestra.',
          familiar: 'Te hemos cobrado mal tu pedido. Es un error nuestro, y arreglarlo es cosa nuestra.',
        },
        'bad-service': {
          formal:
            'Necesitaba nuestra ayuda con su pedido, y no le atendimos como debíamos. Es un error nuestro, y arreglarlo es cosa nuestra.',
          familiar:
            'Necesitabas nuestra ayuda con tu pedido, y no te atendimos como debíamos. Es un error nuestro, y arreglarlo es cosa nuestra.',
        },
      },
      ownedAgain: {
        formal:
          '{round, plural, =2 {Nuestra primera respuesta no bastó.} other {Nuestras respuestas no han bastado hasta ahora.}} Nos hemos equivocado más de una vez: primero con su pedido y luego al arreglarlo. Resolverlo es cosa nuestra.',
        familiar:
          '{round, plural, =2 {Nuestra primera respuesta no bastó.} other {Nuestras respuestas no han bastado hasta ahora.}} Nos hemos equivocado más de una vez: primero con tu pedido y luego al arreglarlo. Resolverlo es cosa nuestra.',
      },
      underWay: {
        expedite: {
          formal: 'Ya estamos haciendo que su pedido llegue por la vía más rápida.',
          familiar: 'Ya estamos haciendo que tu pedido llegue por la vía más rápida.',
        },
        reship: {
          formal: 'Ya estamos preparando un paquete nuevo para usted.',
          familiar: 'Ya estamos preparando un paquete nuevo para ti.',
        },
        replace: {
          formal: 'Ya estamos preparando un artículo nuevo para usted.',
          familiar: 'Ya estamos preparando un artículo nuevo para ti.',
        },
        refund: { formal: 'Ya le estamos devolviendo el dinero.', familiar: 'Ya te estamos devolviendo el dinero.' },
        'correct-bill': {
          formal: 'Ya estamos corrigiendo su factura.',
          familiar: 'Ya estamos corrigiendo tu factura.',
        },
        'redo-service': 'Ya estamos preparando todo para hacerlo de nuevo, y esta vez bien.',
        own: 'Ya lo estamos arreglando de otra manera.',
      },
      nextWord: {
        formal:
          'Sabrá de nosotros a más tardar el {when}, haya novedades o no. Hasta entonces no tiene que hacer nada.',
        familiar:
          'Sabrás de nosotros a más tardar el {when}, haya novedades o no. Hasta entonces no tienes que hacer nada.',
      },
    },
    digest: {
      subject: {
        formal: 'Sus pedidos: lo estamos arreglando',
        familiar: 'Tus pedidos: lo estamos arreglando',
      },
      preheader: {
        formal: 'Lo que ya está en marcha para cada uno y cuándo sabrá de nosotros.',
        familiar: 'Lo que ya está en marcha para cada uno y cuándo sabrás de nosotros.',
      },
      opening: {
        formal:
          'Le hemos fallado con {count, number} de sus pedidos. Esto es lo que ha pasado con cada uno y lo que ya estamos haciendo.',
        familiar:
          'Te hemos fallado con {count, number} de tus pedidos. Esto es lo que ha pasado con cada uno y lo que ya estamos haciendo.',
      },
      about: 'Pedido {order} del {placed}:',
    },

    update: {
      subject: { formal: 'Su pedido {order}: una fecha nueva', familiar: 'Tu pedido {order}: una fecha nueva' },
      preheader: 'Tardamos más de lo que dijimos. Esta es la fecha nueva.',
      owned: {
        formal: 'Arreglar su pedido nos lleva más tiempo del que le dijimos. Le dimos una fecha y no la cumplimos.',
        familiar: 'Arreglar tu pedido nos lleva más tiempo del que te dijimos. Te dimos una fecha y no la cumplimos.',
      },
      newPromise: {
        expedite: {
          formal: 'Su pedido estará en su casa a más tardar el {when}.',
          familiar: 'Tu pedido estará en tu casa a más tardar el {when}.',
        },
        reship: {
          formal: 'Su paquete nuevo saldrá a más tardar el {when}.',
          familiar: 'Tu paquete nuevo saldrá a más tardar el {when}.',
        },
        replace: {
          formal: 'Su artículo nuevo saldrá a más tardar el {when}.',
          familiar: 'Tu artículo nuevo saldrá a más tardar el {when}.',
        },
        refund: {
          formal: 'Le devolvemos el dinero a más tardar el {when}.',
          familiar: 'Te devolvemos el dinero a más tardar el {when}.',
        },
        'correct-bill': {
          formal: 'Corregimos su factura a más tardar el {when}.',
          familiar: 'Corregimos tu factura a más tardar el {when}.',
        },
        'redo-service': 'Lo hacemos de nuevo, y bien, a más tardar el {when}.',
        own: 'Lo arreglamos de otra manera a más tardar el {when}.',
      },
      noDateYet: 'Todavía no tenemos una fecha nueva que podamos cumplir.',
      moneyBack: {
        formal:
          'Si prefiere no esperar, toque abajo y le devolvemos todo su dinero. Si el {day} no está resuelto y no nos ha dicho que espera, le devolvemos su dinero sin que lo pida.',
        familiar:
          'Si prefieres no esperar, toca abajo y te devolvemos todo tu dinero. Si el {day} no está resuelto y no nos has dicho que esperas, te devolvemos tu dinero sin que lo pidas.',
      },
      relief: {
        formal:
          'Para que la espera pese menos, aquí tiene {amount} para gastar con nosotros en lo que quiera, hasta el {day}:',
        familiar:
          'Para que la espera pese menos, aquí tienes {amount} para gastar con nosotros en lo que quieras, hasta el {day}:',
      },
      nextWord: {
        formal: 'Para entonces sabrá de nosotros, esté hecho o no. Sigue sin tener que hacer nada.',
        familiar: 'Para entonces sabrás de nosotros, esté hecho o no. Sigues sin tener que hacer nada.',
      },
    },
    recap: {
      subject: { formal: 'Su pedido {order}: lo que hemos hecho', familiar: 'Tu pedido {order}: lo que hemos hecho' },
      preheader: 'Lo que hemos hecho y cuándo.',
      apology: {
        late: {
          formal: 'Sentimos no haber entregado su pedido el día que prometimos.',
          familiar: 'Sentimos no haber entregado tu pedido el día que prometimos.',
        },
        lost: { formal: 'Sentimos haber perdido su pedido.', familiar: 'Sentimos haber perdido tu pedido.' },
        damaged: {
          formal:
            '{pieces, plural, one {Sentimos que su pedido llegara dañado.} other {Sentimos que una parte de su pedido llegara dañada.}} Debimos cuidarlo mejor.',
          familiar:
            '{pieces, plural, one {Sentimos que tu pedido llegara dañado.} other {Sentimos que una parte de tu pedido llegara dañada.}} Debimos cuidarlo mejor.',
        },
        'wrong-item': {
          formal: 'Sentimos haberle enviado un artículo equivocado.',
          familiar: 'Sentimos haberte enviado un artículo equivocado.',
        },
        'missing-item': {
          formal: 'Sentimos haber olvidado algo en su paquete.',
          familiar: 'Sentimos haber olvidado algo en tu paquete.',
        },
        'out-of-stock': {
          formal: 'Sentimos haberle vendido algo que no teníamos.',
          familiar: 'Sentimos haberte vendido algo que no teníamos.',
        },
        defective: {
          formal: 'Sentimos haberle vendido un artículo que no funcionaba como debe.',
          familiar: 'Sentimos haberte vendido un artículo que no funcionaba como debe.',
        },
        'billing-error': { formal: 'Sentimos haberle cobrado mal.', familiar: 'Sentimos haberte cobrado mal.' },
        'bad-service': {
          formal: 'Sentimos no haberle atendido como debíamos.',
          familiar: 'Sentimos no haberte atendido como debíamos.',
        },
      },
      lately: 'No es la primera vez en los últimos tiempos, y eso lo hace peor.',
      notEnough: {
        formal:
          '{round, plural, =2 {Nuestra primera respuesta no bastó, y tuvo que decírnoslo.} other {Nuestras respuestas no bastaron, y tuvo que decírnoslo más de una vez.}} Ahora está hecho.',
        familiar:
          '{round, plural, =2 {Nuestra primera respuesta no bastó, y tuviste que decírnoslo.} other {Nuestras respuestas no bastaron, y tuviste que decírnoslo más de una vez.}} Ahora está hecho.',
      },
      done: {
        expedite: { formal: 'Su pedido llegó el {day}.', familiar: 'Tu pedido llegó el {day}.' },
        reship: {
          formal: 'Le enviamos un paquete nuevo el {day}.',
          familiar: 'Te enviamos un paquete nuevo el {day}.',
        },
        replace: {
          formal: 'Le enviamos un artículo nuevo el {day}.',
          familiar: 'Te enviamos un artículo nuevo el {day}.',
        },
        refund: { formal: 'Le devolvimos el dinero el {day}.', familiar: 'Te devolvimos el dinero el {day}.' },
        'correct-bill': { formal: 'Corregimos su factura el {day}.', familiar: 'Corregimos tu factura el {day}.' },
        'redo-service': 'Lo hicimos de nuevo, y bien, el {day}.',
        own: 'Lo arreglamos de otra manera el {day}.',
      },
      lostTime: {
        formal: 'El tiempo y el disgusto que esto le ha costado no podemos devolvérselos.',
        familiar: 'El tiempo y el disgusto que esto te ha costado no podemos devolvértelos.',
      },
      extra: {
        formal: 'Por eso, además, aquí tiene {amount} para gastar con nosotros en lo que quiera:',
        familiar: 'Por eso, además, aquí tienes {amount} para gastar con nosotros en lo que quieras:',
      },
      extraUntil: { formal: 'Puede usarlos hasta el {day}.', familiar: 'Puedes usarlos hasta el {day}.' },
      extraFollows: {
        formal: 'Por eso preparamos además algo más para usted. No tiene que hacer nada.',
        familiar: 'Por eso preparamos además algo más para ti. No tienes que hacer nada.',
      },
      chooseAnother: {
        formal: 'Si prefiere otra cosa, responda a esta carta y díganos qué. La elegimos con usted.',
        familiar: 'Si prefieres otra cosa, responde a esta carta y dinos qué. La elegimos contigo.',
      },
      surprise: 'Y una cosa pequeña más, sin otro motivo: {amount} para gastar con nosotros hasta el {day}.',
      wishForExtra: {
        formal: 'Si algo pudiera compensarlo, responda a esta carta y díganos qué.',
        familiar: 'Si algo pudiera compensarlo, responde a esta carta y dinos qué.',
      },
      effectivePrice: {
        formal:
          '{free, select, yes {Descontado eso, este pedido no le cuesta nada.} other {Descontado eso, este pedido le cuesta {price}.}}',
        familiar:
          '{free, select, yes {Descontado eso, este pedido no te cuesta nada.} other {Descontado eso, este pedido te cuesta {price}.}}',
      },
      nextWord: {
        formal: 'Le escribiremos una vez más cuando haya tenido tiempo de ver si todo está bien.',
        familiar: 'Te escribiremos una vez más cuando hayas tenido tiempo de ver si todo está bien.',
      },
    },
    secondTouch: {
      subject: {
        formal: 'Unas palabras mías sobre su pedido {order}',
        familiar: 'Unas palabras mías sobre tu pedido {order}',
      },
      preheader: {
        formal: 'He leído lo que pasó, y quiero darle las gracias.',
        familiar: 'He leído lo que pasó, y quiero darte las gracias.',
      },
      whoWrites: {
        formal: 'Aquí respondo yo de cómo tratamos a la gente. He leído lo que pasó con su pedido, de principio a fin.',
        familiar:
          'Aquí respondo yo de cómo tratamos a la gente. He leído lo que pasó con tu pedido, de principio a fin.',
      },
      thanks: {
        formal: 'Gracias por dejarnos arreglarlo. Sé que le costó tiempo, y que no le tocaba a usted ponerlo.',
        familiar: 'Gracias por dejarnos arreglarlo. Sé que te costó tiempo, y que no te tocaba a ti ponerlo.',
      },
      reachable: {
        formal: 'Si algo le sigue pesando, responda a esta carta: me llega a mí.',
        familiar: 'Si algo te sigue pesando, responde a esta carta: me llega a mí.',
      },
    },
    call: {
      subject: {
        formal: 'Su pedido {order}: me gustaría hablar con usted',
        familiar: 'Tu pedido {order}: me gustaría hablar contigo',
      },
      preheader: { formal: 'Elija un momento y le llamo.', familiar: 'Elige un momento y te llamo.' },
      why: {
        formal:
          'Una carta no basta para lo que pasó con su pedido. Es un error nuestro, y quiero decírselo de viva voz y escuchar lo que ha supuesto para usted.',
        familiar:
          'Una carta no basta para lo que pasó con tu pedido. Es un error nuestro, y quiero decírtelo de viva voz y escuchar lo que ha supuesto para ti.',
      },
      choose: {
        formal: 'Elija el momento que mejor le venga, y llamo yo:',
        familiar: 'Elige el momento que mejor te venga, y llamo yo:',
      },
      otherwise: {
        formal:
          'Si ninguno le va bien, o si prefiere escribir, responda a esta carta. Todo lo demás sigue su curso mientras tanto.',
        familiar:
          'Si ninguno te va bien, o si prefieres escribir, responde a esta carta. Todo lo demás sigue su curso mientras tanto.',
      },
    },
    farewell: {
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
    },
    checkBack: {
      subject: { formal: '¿Va todo bien con su pedido {order}?', familiar: '¿Va todo bien con tu pedido {order}?' },
      preheader: {
        formal: 'Dos preguntas breves: ¿está arreglado? ¿Le hemos atendido bien?',
        familiar: 'Dos preguntas breves: ¿está arreglado? ¿Te hemos atendido bien?',
      },
      since: {
        expedite: {
          formal: 'Su pedido ya lleva un tiempo en su casa.',
          familiar: 'Tu pedido ya lleva un tiempo en tu casa.',
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
          formal: 'A estas alturas debería tener su dinero de vuelta.',
          familiar: 'A estas alturas deberías tener tu dinero de vuelta.',
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
          'Si algo sigue sin estar bien, alguien de aquí se ocupa enseguida. También puede responder a esta carta; la leerá una persona.',
        familiar:
          'Si algo sigue sin estar bien, alguien de aquí se ocupa enseguida. También puedes responder a esta carta; la leerá una persona.',
      },
    },
    reminder: {
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
        'Si no hay respuesta, entenderemos que todo va bien y no insistiremos. Una respuesta a esta carta siempre nos llega.',
    },
    choices: { happy: 'Sí, todo va bien', unhappy: 'No, no del todo', talk: 'Quiero hablar con alguien' },
  },
}
