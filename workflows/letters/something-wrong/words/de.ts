import type { Words } from './words.ts'

export const de: Words = {
  reference: 'Bestellung {order}',
  what: {
    title: 'Was stimmt nicht?',
    ask: {
      formal: 'Was stimmt nicht?',
      familiar: '{named, select, yes {{name}, was stimmt nicht?} other {Was stimmt nicht?}}',
    },
    hint: {
      formal: 'Tippen Sie auf das, was passt. Wir bringen es in Ordnung.',
      familiar: 'Tippe auf das, was passt. Wir bringen es in Ordnung.',
    },
    wrongs: {
      'not-arrived': 'Es ist nicht angekommen',
      damaged: 'Es kam beschädigt an',
      'wrong-item': 'Es ist nicht das, was ich bestellt habe',
      'missing-item': 'Es fehlt etwas',
      defective: 'Es funktioniert nicht',
      'billing-error': 'Die Rechnung stimmt nicht',
      'bad-service': 'Etwas anderes, oder wie mit mir umgegangen wurde',
    },
  },
  which: { title: 'Worum geht es?', ask: 'Worum geht es?', all: 'Um mehr als eines davon' },
  hope: {
    title: { formal: 'Was wünschen Sie sich?', familiar: 'Was wünschst du dir?' },
    ask: { formal: 'Was sollen wir für Sie tun?', familiar: 'Was sollen wir für dich tun?' },
    hint: {
      formal: 'Wir glauben Ihnen.',
      familiar: 'Wir glauben dir.',
    },
    comment: 'Vorher ein paar Worte dazu (wer mag)',
    commentHint: {
      formal: 'Sie kommen zusammen mit dem bei uns an, worauf Sie tippen.',
      familiar: 'Sie kommen zusammen mit dem bei uns an, worauf du tippst.',
    },
    hopes: {
      expedite: 'Ich warte: so schnell wie möglich liefern',
      reship: 'Noch einmal schicken',
      replace: 'Ersatz schicken',
      refund: 'Ich möchte mein Geld zurück',
      'correct-bill': 'Die Rechnung berichtigen',
      'redo-service': 'Noch einmal machen, und richtig',
      talk: 'Ich möchte mit jemandem sprechen',
    },
  },
  notDueYet: {
    title: 'Es ist noch unterwegs',
    text: {
      formal:
        'Wir haben es für {day} versprochen. Ist es bis dahin nicht da, merken wir es selbst und schreiben Ihnen. Sie müssen nichts tun.',
      familiar:
        'Wir haben es für {day} versprochen. Ist es bis dahin nicht da, merken wir es selbst und schreiben dir. Du musst nichts tun.',
    },
  },
  thanks: {
    remedy: {
      title: { formal: 'Danke, dass Sie uns das sagen', familiar: 'Danke, dass du uns das sagst' },
      text: {
        formal:
          'Ab jetzt kümmern wir uns. In wenigen Minuten haben Sie eine Nachricht von uns, in der steht, was wir tun. Sie müssen nichts weiter tun.',
        familiar:
          'Ab jetzt kümmern wir uns. In wenigen Minuten hast du eine Nachricht von uns, in der steht, was wir tun. Du musst nichts weiter tun.',
      },
    },
    talk: {
      title: { formal: 'Jemand meldet sich bei Ihnen', familiar: 'Jemand meldet sich bei dir' },
      text: {
        formal:
          'Danke, dass Sie uns das sagen. Jemand aus unserem Team, der Ihre Bestellung kennt, meldet sich bei Ihnen. Sie müssen nichts weiter tun.',
        familiar:
          'Danke, dass du uns das sagst. Jemand aus unserem Team, der deine Bestellung kennt, meldet sich bei dir. Du musst nichts weiter tun.',
      },
    },
  },
  expired: {
    title: 'Dieser Link gilt nicht mehr',
    text: {
      formal:
        'Er galt eine begrenzte Zeit. Antworten Sie einfach auf die Nachricht, in der er stand. Ein Mensch liest Ihre Antwort.',
      familiar:
        'Er galt eine begrenzte Zeit. Antworte einfach auf die Nachricht, in der er stand. Ein Mensch liest deine Antwort.',
    },
  },
  neutral: {
    title: 'Dieser Link führt nirgendwohin',
    text: {
      formal:
        'Wenn Sie aus einer unserer Nachrichten kommen, antworten Sie einfach darauf. Ein Mensch liest Ihre Antwort.',
      familiar:
        'Wenn du aus einer unserer Nachrichten kommst, antworte einfach darauf. Ein Mensch liest deine Antwort.',
    },
  },
}
