import type { Letters } from '../language.ts'

export const secondTouch: Letters['secondTouch'] = {
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
    familiar: 'Aquí respondo yo de cómo tratamos a la gente. He leído lo que pasó con tu pedido, de principio a fin.',
  },
  thanks: {
    formal: 'Gracias por dejarnos arreglarlo. Sé que le quitó un tiempo que necesitaba para otras cosas.',
    familiar: 'Gracias por dejarnos arreglarlo. Sé que te quitó un tiempo que necesitabas para otras cosas.',
  },
  reachable: {
    formal: 'Si algo le sigue pesando, responda a este mensaje: me llega a mí.',
    familiar: 'Si algo te sigue pesando, responde a este mensaje: me llega a mí.',
  },
}

export const call: Letters['call'] = {
  subject: {
    formal: 'Su pedido {order}: me gustaría hablar con usted',
    familiar: 'Tu pedido {order}: me gustaría hablar contigo',
  },
  preheader: { formal: 'Elija un momento y le llamo.', familiar: 'Elige un momento y te llamo.' },
  why: {
    formal:
      'Un mensaje no basta para lo que pasó con su pedido. Es un error nuestro, y quiero decírselo de viva voz y escuchar lo que ha supuesto para usted.',
    familiar:
      'Un mensaje no basta para lo que pasó con tu pedido. Es un error nuestro, y quiero decírtelo de viva voz y escuchar lo que ha supuesto para ti.',
  },
  choose: {
    formal: 'Elija el momento que mejor le venga y le llamo:',
    familiar: 'Elige el momento que mejor te venga y te llamo:',
  },
  otherwise: {
    formal:
      'Si ninguno le va bien, o si prefiere escribir, responda a este mensaje. Todo lo demás sigue su curso mientras tanto.',
    familiar:
      'Si ninguno te va bien, o si prefieres escribir, responde a este mensaje. Todo lo demás sigue su curso mientras tanto.',
  },
}
