import type { CheckBackWords } from './check-back-words.ts'

export const de: CheckBackWords = {
  reference: 'Bestellung {order}',
  question: {
    title: {
      formal: 'Ist alles behoben, und haben Sie sich gut aufgehoben gefühlt?',
      familiar: 'Ist alles behoben, und hast du dich gut aufgehoben gefühlt?',
    },
    ask: {
      formal: 'Ist alles behoben? Und haben Sie sich gut aufgehoben gefühlt?',
      familiar:
        '{named, select, yes {{name}, ist alles behoben? Und hast du dich gut aufgehoben gefühlt?} other {Ist alles behoben? Und hast du dich gut aufgehoben gefühlt?}}',
    },
    hint: {
      formal: 'Tippen Sie auf die Antwort, die passt.',
      familiar: 'Tippe auf die Antwort, die passt.',
    },
    preselected: {
      formal:
        'Die Antwort, die Sie in der Nachricht gewählt haben, ist hervorgehoben. Tippen Sie darauf, um sie zu senden, oder auf eine andere.',
      familiar:
        'Die Antwort, die du in der Nachricht gewählt hast, ist hervorgehoben. Tippe darauf, um sie zu senden, oder auf eine andere.',
    },
    comment: 'Vorher ein paar Worte dazu (wer mag)',
    commentHint: {
      formal: 'Sie kommen zusammen mit der Antwort bei uns an, auf die Sie tippen.',
      familiar: 'Sie kommen zusammen mit der Antwort bei uns an, auf die du tippst.',
    },
    answers: {
      happy: 'Ja, alles ist gut',
      'not-looked-after': 'Es ist behoben, aber ich habe mich nicht gut aufgehoben gefühlt',
      unhappy: 'Nein, noch nicht',
      talk: 'Ich möchte mit jemandem sprechen',
    },
  },
  thanks: {
    happy: {
      title: 'Das freut uns',
      text: {
        formal: 'Danke, dass Sie uns das gesagt haben. Schön, dass alles so ist, wie es sein soll.',
        familiar: 'Danke, dass du uns das gesagt hast. Schön, dass alles so ist, wie es sein soll.',
      },
    },
    'not-looked-after': {
      title: { formal: 'Danke, dass Sie das sagen', familiar: 'Danke, dass du das sagst' },
      text: {
        formal:
          'Es zu beheben war nur die Hälfte, und wir haben uns nicht so um Sie gekümmert, wie es richtig gewesen wäre. Jemand aus unserem Team kümmert sich jetzt darum und schreibt Ihnen. Sie müssen nichts weiter tun.',
        familiar:
          'Es zu beheben war nur die Hälfte, und wir haben uns nicht so um dich gekümmert, wie es richtig gewesen wäre. Jemand aus unserem Team kümmert sich jetzt darum und schreibt dir. Du musst nichts weiter tun.',
      },
    },
    unhappy: {
      title: 'Dann sind wir noch nicht fertig',
      text: {
        formal:
          'Danke, dass Sie uns das gesagt haben. Jemand aus unserem Team übernimmt jetzt, kennt alles, was bisher war, und schreibt Ihnen. Sie müssen nichts weiter tun.',
        familiar:
          'Danke, dass du uns das gesagt hast. Jemand aus unserem Team übernimmt jetzt, kennt alles, was bisher war, und schreibt dir. Du musst nichts weiter tun.',
      },
    },
    talk: {
      title: { formal: 'Jemand meldet sich bei Ihnen', familiar: 'Jemand meldet sich bei dir' },
      text: {
        formal:
          'Ein Mensch aus unserem Team meldet sich bei Ihnen und kennt schon alles, was war. Sie müssen nichts weiter tun.',
        familiar:
          'Ein Mensch aus unserem Team meldet sich bei dir und kennt schon alles, was war. Du musst nichts weiter tun.',
      },
    },
  },
  change: {
    formal: 'In den nächsten zehn Minuten können Sie Ihre Antwort noch ändern.',
    familiar: 'In den nächsten zehn Minuten kannst du deine Antwort noch ändern.',
  },
  changeLink: 'Antwort ändern',
  alreadyAnswered: {
    title: { formal: 'Wir haben Ihre Antwort', familiar: 'Wir haben deine Antwort' },
    text: {
      formal:
        'Sie haben uns gesagt: „{answer}“. Wenn sich das geändert hat, antworten Sie einfach auf unsere Nachricht. Ihre Antwort liest ein Mensch.',
      familiar:
        'Du hast uns gesagt: „{answer}“. Wenn sich das geändert hat, antworte einfach auf unsere Nachricht. Deine Antwort liest ein Mensch.',
    },
  },
  expired: {
    title: 'Dieser Link gilt nicht mehr',
    text: {
      formal:
        'Links in unseren Nachrichten gelten nur eine Zeit lang. Wir schicken Ihnen gern einen neuen, oder Sie antworten einfach auf die Nachricht. Ihre Antwort liest ein Mensch.',
      familiar:
        'Links in unseren Nachrichten gelten nur eine Zeit lang. Wir schicken dir gern einen neuen, oder du antwortest einfach auf die Nachricht. Deine Antwort liest ein Mensch.',
    },
  },
  neutral: {
    title: 'Dieser Link führt nirgendwohin',
    text: {
      formal:
        'Wenn Sie aus einer unserer Nachrichten kommen, antworten Sie einfach darauf. Ihre Antwort liest ein Mensch.',
      familiar:
        'Wenn du aus einer unserer Nachrichten kommst, antworte einfach darauf. Deine Antwort liest ein Mensch.',
    },
  },
  closed: {
    title: 'Das ist schon erledigt',
    text: {
      formal:
        'Wenn etwas nicht stimmt, antworten Sie einfach auf unsere Nachricht. Ihre Antwort liest ein Mensch, und wir kümmern uns wieder darum.',
      familiar:
        'Wenn etwas nicht stimmt, antworte einfach auf unsere Nachricht. Deine Antwort liest ein Mensch, und wir kümmern uns wieder darum.',
    },
  },
}
