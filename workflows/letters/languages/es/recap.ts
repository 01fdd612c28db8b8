import type { Letters } from '../language.ts'

export const recap: Letters['recap'] = {
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
      formal: 'Sentimos haber olvidado meter algo en su paquete.',
      familiar: 'Sentimos haber olvidado meter algo en tu paquete.',
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
    formal: 'El tiempo que esto le ha costado no podemos devolvérselo, ni borrar el disgusto.',
    familiar: 'El tiempo que esto te ha costado no podemos devolvértelo, ni borrar el disgusto.',
  },
  extra: {
    formal: 'Por eso, además, aquí tiene {amount} para gastar en lo que quiera de nuestra tienda:',
    familiar: 'Por eso, además, aquí tienes {amount} para gastar en lo que quieras de nuestra tienda:',
  },
  extraUntil: { formal: 'Puede usar este código hasta el {day}.', familiar: 'Puedes usar este código hasta el {day}.' },
  extraFollows: {
    formal: 'Por eso preparamos además algo más para usted. No tiene que hacer nada.',
    familiar: 'Por eso preparamos además algo más para ti. No tienes que hacer nada.',
  },
  chooseAnother: {
    formal: 'Si prefiere otra cosa, responda a este mensaje y díganos qué. La elegimos con usted.',
    familiar: 'Si prefieres otra cosa, responde a este mensaje y dinos qué. La elegimos contigo.',
  },
  surprise: 'Y un pequeño detalle más, porque sí: {amount} para gastar en nuestra tienda hasta el {day}.',
  wishForExtra: {
    formal: 'Si algo pudiera compensarlo, responda a este mensaje y díganos qué.',
    familiar: 'Si algo pudiera compensarlo, responde a este mensaje y dinos qué.',
  },
  effectivePrice: {
    formal:
      '{free, select, yes {Contando todo, este pedido no le cuesta nada.} other {Contando todo, este pedido le sale por {price}.}}',
    familiar:
      '{free, select, yes {Contando todo, este pedido no te cuesta nada.} other {Contando todo, este pedido te sale por {price}.}}',
  },
  nextWord: {
    formal: 'Le preguntaremos si todo está bien cuando haya tenido tiempo de verlo.',
    familiar: 'Te preguntaremos si todo está bien cuando hayas tenido tiempo de verlo.',
  },
}
