import type { Letters } from '../language.ts'

export const update: Letters['update'] = {
  subject: { formal: 'Su pedido {order}: una fecha nueva', familiar: 'Tu pedido {order}: una fecha nueva' },
  preheader: 'Tardamos más de lo que dijimos. Esta es la fecha nueva.',
  undated: {
    subject: {
      formal: 'Su pedido {order}: tardamos más de lo que dijimos',
      familiar: 'Tu pedido {order}: tardamos más de lo que dijimos',
    },
    preheader: {
      formal: 'Lo que sabemos y cuándo sabrá de nosotros.',
      familiar: 'Lo que sabemos y cuándo sabrás de nosotros.',
    },
  },
  owned: {
    formal: 'Arreglar su pedido nos lleva más tiempo del que le dijimos. Le dimos una fecha y no la cumplimos.',
    familiar: 'Arreglar tu pedido nos lleva más tiempo del que te dijimos. Te dimos una fecha y no la cumplimos.',
  },
  newPromise: {
    expedite: {
      formal: 'Su pedido le llegará a más tardar el {when}.',
      familiar: 'Tu pedido te llegará a más tardar el {when}.',
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
      'Si prefiere no esperar, elija abajo el reembolso y le devolvemos todo el dinero. Si el {day} no está resuelto y no nos ha dicho que prefiere esperar, le devolvemos su dinero sin que lo pida.',
    familiar:
      'Si prefieres no esperar, elige abajo el reembolso y te devolvemos todo el dinero. Si el {day} no está resuelto y no nos has dicho que prefieres esperar, te devolvemos tu dinero sin que lo pidas.',
  },
  relief: {
    formal:
      'Para que la espera pese menos, aquí tiene {amount} para gastar en lo que quiera de nuestra tienda, hasta el {day}:',
    familiar:
      'Para que la espera pese menos, aquí tienes {amount} para gastar en lo que quieras de nuestra tienda, hasta el {day}:',
  },
  nextWord: {
    formal: 'Para entonces sabrá de nosotros, esté hecho o no. Sigue sin tener que hacer nada.',
    familiar: 'Para entonces sabrás de nosotros, esté hecho o no. Sigues sin tener que hacer nada.',
  },
}
