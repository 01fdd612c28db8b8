import { phrase, together } from '../voice/phrase.ts'
import type { Language } from './language.ts'

/** What makes a mention of someone else into blame. */
const trouble =
  'perdid*|perdi*|olvid*|dañ*|romp*|rot[oa]s?|retras*|tarde|error*|equivoc*|culpa*|mal|problema*|caus*|responsab*|fall*|defect*|no (ha|han|llamó|entregó|encontró|cumplió|pudo|vino)|debido|huelga*|bloque*|extravi*|confund*|confusión|incidencia*|avería*|descuid*|imputable*'

/** What makes a remedy into a present. */
const giving = 'regal*|gratis|gratuit*|obsequi*|generos*|favor*|cortesía|sorpresa*|especial*|privilegi*|nos complace'

export const es: Language = {
  moment: '{day} ({time}{zone})',
  moreThings: '{count} más',

  letters: {
    greeting: { formal: 'Buenos días, {fullName}:', familiar: 'Hola, {name}:' },
    goodbye: { formal: 'Un cordial saludo', familiar: 'Un abrazo' },
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
      },
      noDateYet: 'Todavía no tenemos una fecha nueva que podamos cumplir.',
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
      },
      lostTime: {
        formal: 'El tiempo y el disgusto que esto le ha costado no se pueden devolver.',
        familiar: 'El tiempo y el disgusto que esto te ha costado no se pueden devolver.',
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
      wishForExtra: {
        formal: 'Si algo pudiera compensarlo, responda a esta carta y díganos qué.',
        familiar: 'Si algo pudiera compensarlo, responde a esta carta y dinos qué.',
      },
      effectivePrice: {
        formal:
          '{free, select, yes {Al final, este pedido no le cuesta nada.} other {Al final, este pedido le cuesta {price}.}}',
        familiar:
          '{free, select, yes {Al final, este pedido no te cuesta nada.} other {Al final, este pedido te cuesta {price}.}}',
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
        formal:
          'Gracias por dejarnos arreglarlo. Ya no tiene que hacer nada. Todo lo mejor de parte de quienes estamos aquí.',
        familiar:
          'Gracias por dejarnos arreglarlo. Ya no tienes que hacer nada. Todo lo mejor de parte de quienes estamos aquí.',
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
        'Si no sabemos nada, entenderemos que todo va bien y no insistiremos. Una respuesta a esta carta siempre nos llega.',
    },
    choices: { happy: 'Sí, todo va bien', unhappy: 'No, no del todo', talk: 'Quiero hablar con alguien' },
  },

  page: {
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
        formal: 'La respuesta elegida en la carta está marcada. Tóquela para enviarla, o toque otra.',
        familiar: 'La respuesta elegida en la carta está marcada. Tócala para enviarla, o toca otra.',
      },
      comment: { formal: 'Añada antes unas palabras, si quiere', familiar: 'Añade antes unas palabras, si quieres' },
      commentHint: {
        formal: 'Van junto con la respuesta que toque.',
        familiar: 'Van junto con la respuesta que toques.',
      },
      answers: {
        happy: 'Sí, todo va bien',
        'not-looked-after': 'Está arreglado, pero no me sentí en buenas manos',
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
        formal: 'Nos dijo: «{answer}». Si eso ha cambiado, responda a nuestra carta. La leerá una persona.',
        familiar: 'Nos dijiste: «{answer}». Si eso ha cambiado, responde a nuestra carta. La leerá una persona.',
      },
    },
    expired: {
      title: 'Este enlace ya no funciona',
      text: {
        formal:
          'Los enlaces de nuestras cartas duran un tiempo limitado. Responda mejor a la carta. La leerá una persona.',
        familiar:
          'Los enlaces de nuestras cartas duran un tiempo limitado. Responde mejor a la carta. La leerá una persona.',
      },
    },
    neutral: {
      title: 'Aquí no hay nada que ver',
      text: {
        formal: 'Si viene de una de nuestras cartas, responda a la carta. La leerá una persona.',
        familiar: 'Si vienes de una de nuestras cartas, responde a la carta. La leerá una persona.',
      },
    },
    closed: {
      title: 'Esto ya está cerrado',
      text: {
        formal: 'Si algo no está bien, responda a nuestra carta. La leerá una persona, y volveremos a ocuparnos.',
        familiar: 'Si algo no está bien, responde a nuestra carta. La leerá una persona, y volveremos a ocuparnos.',
      },
    },
  },

  voice: {
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
        phrase('(tenga|ten|esté|puede estar) (por )?(la )?(segur*|seguridad|tranquil*)|le aseguramos|te aseguramos'),
        phrase('(satisfacción|experiencia|atención) (del|al) cliente|(su|tu) satisfacción'),
        phrase('(lamentamos|sentimos|tenemos que|nos complace|le) (informar*|comunicar*)'),
        phrase(
          '(máxima|mayor|absoluta) (prioridad|importancia|celeridad)|nuestra prioridad|nos esforzamos|nos esmeramos|altos estándares',
        ),
        phrase(
          'muy en serio|no dude*|a la (mayor )?brevedad|con motivo de|en relación con|con respecto a|por la presente|adjunto*|le rogamos|rogamos|sírvase|a la mayor',
        ),
        phrase('(departamento|equipo|área|persona)s? (correspondiente*|competente*|responsable*|pertinente*)'),
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
      'choose-another': [phrase('(responda|responde) a esta carta y (díganos|dinos) qué')],
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
  },
}
