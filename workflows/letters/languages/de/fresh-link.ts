import type { Letters } from '../language.ts'

export const freshLink: Letters['freshLink'] = {
  subject: { formal: 'Ihre Bestellung {order}: ein neuer Link', familiar: 'Deine Bestellung {order}: ein neuer Link' },
  preheader: 'Er öffnet die Seite, die der alte nicht mehr öffnet.',
  here: {
    formal: 'Der Link aus unserer früheren Nachricht war abgelaufen. Hier ist der neue, um den Sie gebeten haben:',
    familiar: 'Der Link aus unserer früheren Nachricht war abgelaufen. Hier ist der neue, um den du gebeten hast:',
  },
  unasked: {
    formal: 'Wenn Sie nicht darum gebeten haben, ist nichts zu tun.',
    familiar: 'Wenn du nicht darum gebeten hast, ist nichts zu tun.',
  },
}
