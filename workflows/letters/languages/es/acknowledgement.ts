import type { Letters } from '../language.ts'

export const acknowledgement: Letters['acknowledgement'] = {
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
      formal: 'Hemos olvidado meter algo en su paquete. Es un error nuestro, y arreglarlo es cosa nuestra.',
      familiar: 'Hemos olvidado meter algo en tu paquete. Es un error nuestro, y arreglarlo es cosa nuestra.',
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
  ownedBeforeDue: {
    formal: 'Su pedido no va a llegar el día que prometimos. Es un error nuestro, y arreglarlo es cosa nuestra.',
    familiar: 'Tu pedido no va a llegar el día que prometimos. Es un error nuestro, y arreglarlo es cosa nuestra.',
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
    formal: 'Sabrá de nosotros a más tardar el {when}, haya novedades o no. Hasta entonces no tiene que hacer nada.',
    familiar:
      'Sabrás de nosotros a más tardar el {when}, haya novedades o no. Hasta entonces no tienes que hacer nada.',
  },
}

export const digest: Letters['digest'] = {
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
  about: 'Pedido {order} del {placed}.',
}
