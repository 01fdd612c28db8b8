import type { PageWords } from './page-words.ts'

export const de: PageWords = {
  names: {
    wish: { formal: 'Wählen Sie, wie wir es in Ordnung bringen', familiar: 'Wähle, wie wir es in Ordnung bringen' },
    extra: { formal: 'Wählen Sie etwas anderes', familiar: 'Wähle etwas anderes' },
    call: { formal: 'Wählen Sie eine Zeit für einen Anruf', familiar: 'Wähle eine Zeit für einen Anruf' },
    progress: 'Stand der Dinge',
    address: { formal: 'Nennen Sie uns die richtige Adresse', familiar: 'Nenne uns die richtige Adresse' },
  },
  felt: {
    effort: {
      formal: 'Noch etwas, wenn Sie mögen: Wie leicht war es, das zu klären?',
      familiar: 'Noch etwas, wenn du magst: Wie leicht war es, das zu klären?',
    },
    trust: {
      formal: 'Und das Letzte: Wie sehr vertrauen Sie uns bei der nächsten Bestellung?',
      familiar: 'Und das Letzte: Wie sehr vertraust du uns bei der nächsten Bestellung?',
    },
    least: 'gar nicht',
    most: 'sehr',
    done: { title: 'Danke', text: 'Das hilft uns mehr als ein Lob. Mehr ist nicht zu tun.' },
  },
  tell: {
    formal: 'Wenn Sie jemandem davon erzählen mögen, freuen wir uns. Hier findet man uns:',
    familiar: 'Wenn du jemandem davon erzählen magst, freuen wir uns. Hier findet man uns:',
  },
  tellLink: 'unser Laden',
  wish: {
    title: {
      formal: 'Wie sollen wir es für Sie in Ordnung bringen?',
      familiar: 'Wie sollen wir es für dich in Ordnung bringen?',
    },
    hint: {
      formal: 'Tippen Sie auf das, was am besten passt. Zehn Minuten lang können Sie es noch ändern.',
      familiar: 'Tippe auf das, was am besten passt. Zehn Minuten lang kannst du es noch ändern.',
    },
    choices: {
      refund: 'Mein Geld zurück, jetzt',
      replace: 'Dasselbe noch einmal',
      wait: 'Ich warte darauf',
      other: 'Etwas anderes',
      talk: 'Ich möchte mit jemandem sprechen',
    },
    taken: {
      refund: {
        title: { formal: 'Sie bekommen Ihr Geld zurück', familiar: 'Du bekommst dein Geld zurück' },
        text: {
          formal: 'Wir veranlassen es und schreiben Ihnen gleich dazu.',
          familiar: 'Wir veranlassen es und schreiben dir gleich dazu.',
        },
      },
      replace: {
        title: { formal: 'Sie bekommen es noch einmal', familiar: 'Du bekommst es noch einmal' },
        text: {
          formal: 'Wir veranlassen es und schreiben Ihnen gleich dazu.',
          familiar: 'Wir veranlassen es und schreiben dir gleich dazu.',
        },
      },
      wait: {
        title: { formal: 'Danke, dass Sie warten', familiar: 'Danke, dass du wartest' },
        text: {
          formal: 'Wir bleiben dran und schreiben Ihnen, sobald wir den neuen Termin haben.',
          familiar: 'Wir bleiben dran und schreiben dir, sobald wir den neuen Termin haben.',
        },
      },
      other: {
        title: 'Wir hören zu',
        text: {
          formal:
            'Jemand aus unserem Team liest das jetzt und schreibt Ihnen. Oder antworten Sie einfach auf unsere Nachricht.',
          familiar:
            'Jemand aus unserem Team liest das jetzt und schreibt dir. Oder antworte einfach auf unsere Nachricht.',
        },
      },
      talk: {
        title: { formal: 'Jemand meldet sich bei Ihnen', familiar: 'Jemand meldet sich bei dir' },
        text: 'Ein Mensch aus unserem Team übernimmt jetzt und kennt schon alles, was war.',
      },
    },
  },
  extra: {
    title: { formal: 'Wäre Ihnen etwas anderes lieber?', familiar: 'Wäre dir etwas anderes lieber?' },
    hint: {
      formal:
        'Tippen Sie an, was Sie statt Ihres Guthabens von {amount} möchten. Der Code aus unserer Nachricht gilt dann nicht mehr.',
      familiar:
        'Tippe an, was du statt deines Guthabens von {amount} möchtest. Der Code aus unserer Nachricht gilt dann nicht mehr.',
    },
    notForMe: 'Nichts für mich',
    label: {
      formal:
        '{instead, select, yes {Oder sagen Sie uns, was Ihnen Freude macht} other {Sagen Sie uns, was Ihnen Freude macht}}',
      familiar: '{instead, select, yes {Oder sag uns, was dir Freude macht} other {Sag uns, was dir Freude macht}}',
    },
    send: 'Abschicken',
    chosen: {
      title: { formal: 'Es gehört Ihnen', familiar: 'Es gehört dir' },
      text: {
        formal: 'Wir schicken Ihnen {extra}. Mehr ist nicht zu tun.',
        familiar: 'Wir schicken dir {extra}. Mehr ist nicht zu tun.',
      },
    },
    told: {
      title: 'Wir hören zu',
      text: {
        formal: 'Jemand aus unserem Team liest das jetzt und schreibt Ihnen.',
        familiar: 'Jemand aus unserem Team liest das jetzt und schreibt dir.',
      },
    },
    spent: {
      title: { formal: 'Sie haben Ihr Guthaben schon genutzt', familiar: 'Du hast dein Guthaben schon genutzt' },
      text: {
        formal:
          'Deshalb lässt sich nichts mehr tauschen. Wenn etwas nicht stimmt, antworten Sie einfach auf unsere Nachricht.',
        familiar:
          'Deshalb lässt sich nichts mehr tauschen. Wenn etwas nicht stimmt, antworte einfach auf unsere Nachricht.',
      },
    },
  },
  call: {
    title: { formal: 'Wann dürfen wir Sie anrufen?', familiar: 'Wann dürfen wir dich anrufen?' },
    hint: {
      formal: 'Tippen Sie auf die Zeit, die passt. Alle sind in Ihrer Ortszeit.',
      familiar: 'Tippe auf die Zeit, die passt. Alle sind in deiner Ortszeit.',
    },
    done: {
      title: 'Abgemacht',
      text: {
        formal: 'Wir rufen Sie am {day} zwischen {from} und {to} an. Wer anruft, kennt schon alles, was war.',
        familiar: 'Wir rufen dich am {day} zwischen {from} und {to} an. Wer anruft, kennt schon alles, was war.',
      },
    },
  },
  progress: {
    milestones: {
      acknowledged: 'Wir wissen davon, und es ist unsere Sache',
      'put-right': 'Wir bringen es in Ordnung',
      'made-up': 'Wir legen etwas für den Ärger dazu',
      asked: 'Wir fragen, ob alles gut ist',
      closed: 'Alles erledigt',
    },
    now: 'jetzt',
    nextWord: {
      formal: 'Sie hören von uns bis spätestens {when}.',
      familiar: 'Du hörst von uns bis spätestens {when}.',
    },
  },
  address: {
    title: 'Wohin soll es gehen?',
    label: {
      formal: 'Ihre Adresse, wie sie auf dem Paket stehen soll',
      familiar: 'Deine Adresse, wie sie auf dem Paket stehen soll',
    },
    send: 'Adresse senden',
    done: {
      title: 'Wir haben die Adresse',
      text: {
        formal: 'Jemand ändert sie jetzt und schreibt Ihnen, falls es für dieses Paket zu spät ist.',
        familiar: 'Jemand ändert sie jetzt und schreibt dir, falls es für dieses Paket zu spät ist.',
      },
    },
  },
  stop: {
    title: 'Keine Nachrichten mehr zu dieser Bestellung?',
    text: {
      formal: 'Wir bringen es trotzdem in Ordnung. Sie hören nur per E-Mail nichts mehr davon.',
      familiar: 'Wir bringen es trotzdem in Ordnung. Du hörst nur per E-Mail nichts mehr davon.',
    },
    send: 'Diese Nachrichten abbestellen',
    done: {
      title: {
        formal: 'Sie bekommen keine dieser Nachrichten mehr',
        familiar: 'Du bekommst keine dieser Nachrichten mehr',
      },
      text: {
        formal: 'Wenn Sie es sich anders überlegen, antworten Sie einfach auf eine davon.',
        familiar: 'Wenn du es dir anders überlegst, antworte einfach auf eine davon.',
      },
    },
  },
  freshLink: {
    send: 'Neuen Link schicken',
    done: {
      title: 'Er ist unterwegs',
      text: 'Ein neuer Link geht an die Adresse, die wir haben. In ein paar Minuten ist er da.',
    },
  },
}
