import type { Letters } from '../language.ts'

export const freshLink: Letters['freshLink'] = {
  subject: { formal: 'Su pedido {order}: un enlace nuevo', familiar: 'Tu pedido {order}: un enlace nuevo' },
  preheader: 'Abre la página que el anterior ya no abre.',
  here: {
    formal: 'El enlace de nuestro mensaje anterior había caducado. Aquí tiene el nuevo que ha pedido:',
    familiar: 'El enlace de nuestro mensaje anterior había caducado. Aquí tienes el nuevo que has pedido:',
  },
  unasked: {
    formal: 'Si no lo ha pedido, no tiene que hacer nada.',
    familiar: 'Si no lo has pedido, no tienes que hacer nada.',
  },
}
