import type { Letters } from '../language.ts'

export const secondTouch: Letters['secondTouch'] = {
  subject: {
    formal: 'Ein Wort von mir zu Ihrer Bestellung {order}',
    familiar: 'Ein Wort von mir zu deiner Bestellung {order}',
  },
  preheader: {
    formal: 'Ich habe gelesen, was war, und möchte Ihnen danken.',
    familiar: 'Ich habe gelesen, was war, und möchte dir danken.',
  },
  whoWrites: {
    formal:
      'Wie wir hier mit Menschen umgehen, dafür stehe ich ein. Ich habe gelesen, was mit Ihrer Bestellung war, von Anfang bis Ende.',
    familiar:
      'Wie wir hier mit Menschen umgehen, dafür stehe ich ein. Ich habe gelesen, was mit deiner Bestellung war, von Anfang bis Ende.',
  },
  thanks: {
    formal:
      'Danke, dass wir es in Ordnung bringen durften. Ich weiß, dass Sie das Zeit gekostet hat, die Sie für anderes gebraucht hätten.',
    familiar:
      'Danke, dass wir es in Ordnung bringen durften. Ich weiß, dass dich das Zeit gekostet hat, die du für anderes gebraucht hättest.',
  },
  reachable: {
    formal:
      'Wenn Sie daran noch etwas beschäftigt, antworten Sie einfach auf diese Nachricht. Ihre Antwort kommt bei mir an.',
    familiar:
      'Wenn dich daran noch etwas beschäftigt, antworte einfach auf diese Nachricht. Deine Antwort kommt bei mir an.',
  },
}

export const call: Letters['call'] = {
  subject: {
    formal: 'Ihre Bestellung {order}: Ich möchte mit Ihnen sprechen',
    familiar: 'Deine Bestellung {order}: Ich möchte mit dir sprechen',
  },
  preheader: {
    formal: 'Suchen Sie sich eine Zeit aus, und ich rufe an.',
    familiar: 'Such dir eine Zeit aus, und ich rufe an.',
  },
  why: {
    formal:
      'Für das, was mit Ihrer Bestellung war, ist eine Nachricht nicht genug. Das ist unser Fehler, und ich möchte Ihnen das selbst sagen und hören, was es für Sie bedeutet hat.',
    familiar:
      'Für das, was mit deiner Bestellung war, ist eine Nachricht nicht genug. Das ist unser Fehler, und ich möchte dir das selbst sagen und hören, was es für dich bedeutet hat.',
  },
  choose: {
    formal: 'Suchen Sie sich die Zeit aus, die Ihnen passt, und ich rufe Sie an:',
    familiar: 'Such dir die Zeit aus, die dir passt, und ich rufe dich an:',
  },
  otherwise: {
    formal:
      'Wenn nichts davon passt oder Sie lieber schreiben, antworten Sie einfach auf diese Nachricht. Alles andere geht inzwischen weiter.',
    familiar:
      'Wenn nichts davon passt oder du lieber schreibst, antworte einfach auf diese Nachricht. Alles andere geht inzwischen weiter.',
  },
}
