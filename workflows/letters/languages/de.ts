import type { Language } from './language.ts'

export const de: Language = {
  moment: '{day}, {time} Uhr{zone}',
  moreThings: '{count} weitere',

  letters: {
    greeting: { formal: 'Guten Tag {fullName},', familiar: 'Hallo {name},' },
    goodbye: { formal: 'Mit herzlichen Grüßen', familiar: 'Herzliche Grüße' },
    reference: 'Bestellung {order} vom {placed}: {things}',
    answerUs: {
      formal:
        'Wenn Sie uns etwas sagen möchten, antworten Sie einfach auf diesen Brief. Ihre Antwort liest ein Mensch.',
      familiar: 'Wenn du uns etwas sagen möchtest, antworte einfach auf diesen Brief. Deine Antwort liest ein Mensch.',
    },
    codeLabel: { formal: 'Ihr Code', familiar: 'Dein Code' },

    acknowledgement: {
      subject: {
        formal: 'Ihre Bestellung {order}: Wir bringen das in Ordnung',
        familiar: 'Deine Bestellung {order}: Wir bringen das in Ordnung',
      },
      preheader: {
        formal: 'Was schon geschieht und wann Sie wieder von uns hören.',
        familiar: 'Was schon geschieht und wann du wieder von uns hörst.',
      },
      owned: {
        late: {
          formal:
            'Ihre Bestellung ist nicht an dem Tag bei Ihnen angekommen, den wir versprochen haben. Wir haben unser Wort nicht gehalten, und es ist an uns, das in Ordnung zu bringen.',
          familiar:
            'Deine Bestellung ist nicht an dem Tag bei dir angekommen, den wir versprochen haben. Wir haben unser Wort nicht gehalten, und es ist an uns, das in Ordnung zu bringen.',
        },
        lost: {
          formal:
            'Wir haben Ihre Bestellung auf dem Weg zu Ihnen verloren. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
          familiar:
            'Wir haben deine Bestellung auf dem Weg zu dir verloren. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
        },
        damaged: {
          formal:
            '{pieces, plural, one {Ihre Bestellung ist beschädigt bei Ihnen angekommen.} other {Ein Teil Ihrer Bestellung ist beschädigt bei Ihnen angekommen.}} Wir haben einen Fehler gemacht, und es ist an uns, das in Ordnung zu bringen.',
          familiar:
            '{pieces, plural, one {Deine Bestellung ist beschädigt bei dir angekommen.} other {Ein Teil deiner Bestellung ist beschädigt bei dir angekommen.}} Wir haben einen Fehler gemacht, und es ist an uns, das in Ordnung zu bringen.',
        },
        'wrong-item': {
          formal:
            'Wir haben Ihnen das Falsche geschickt. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
          familiar:
            'Wir haben dir das Falsche geschickt. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
        },
        'missing-item': {
          formal:
            'Wir haben in Ihrem Paket etwas vergessen. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
          familiar:
            'Wir haben in deinem Paket etwas vergessen. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
        },
        'out-of-stock': {
          formal:
            'Wir haben Ihnen etwas verkauft, das wir nicht vorrätig haben. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
          familiar:
            'Wir haben dir etwas verkauft, das wir nicht vorrätig haben. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
        },
        defective: {
          formal:
            'Wir haben Ihnen etwas verkauft, das nicht so funktioniert, wie es soll. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
          familiar:
            'Wir haben dir etwas verkauft, das nicht so funktioniert, wie es soll. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
        },
        'billing-error': {
          formal:
            'Wir haben Ihnen für Ihre Bestellung den falschen Betrag berechnet. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
          familiar:
            'Wir haben dir für deine Bestellung den falschen Betrag berechnet. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
        },
        'bad-service': {
          formal:
            'Sie haben bei Ihrer Bestellung unsere Hilfe gebraucht, und wir haben uns nicht so um Sie gekümmert, wie es richtig gewesen wäre. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
          familiar:
            'Du hast bei deiner Bestellung unsere Hilfe gebraucht, und wir haben uns nicht so um dich gekümmert, wie es richtig gewesen wäre. Das ist unser Fehler, und es ist an uns, das in Ordnung zu bringen.',
        },
      },
      ownedAgain: {
        formal:
          '{round, plural, =2 {Unsere erste Antwort war nicht genug.} other {Unsere bisherigen Antworten waren nicht genug.}} Wir haben mehr als einen Fehler gemacht: erst bei Ihrer Bestellung und dann dabei, sie in Ordnung zu bringen. Das zu lösen ist an uns.',
        familiar:
          '{round, plural, =2 {Unsere erste Antwort war nicht genug.} other {Unsere bisherigen Antworten waren nicht genug.}} Wir haben mehr als einen Fehler gemacht: erst bei deiner Bestellung und dann dabei, sie in Ordnung zu bringen. Das zu lösen ist an uns.',
      },
      underWay: {
        expedite: {
          formal: 'Wir sorgen schon dafür, dass Ihre Bestellung auf dem schnellsten Weg zu Ihnen kommt.',
          familiar: 'Wir sorgen schon dafür, dass deine Bestellung auf dem schnellsten Weg zu dir kommt.',
        },
        reship: {
          formal: 'Wir machen schon ein neues Paket für Sie fertig.',
          familiar: 'Wir machen schon ein neues Paket für dich fertig.',
        },
        replace: {
          formal: 'Wir machen schon einen Ersatz für Sie fertig.',
          familiar: 'Wir machen schon einen Ersatz für dich fertig.',
        },
        refund: { formal: 'Wir erstatten Ihnen schon Ihr Geld.', familiar: 'Wir erstatten dir schon dein Geld.' },
        'correct-bill': {
          formal: 'Wir berichtigen Ihre Rechnung schon.',
          familiar: 'Wir berichtigen deine Rechnung schon.',
        },
        'redo-service': {
          formal: 'Wir bereiten schon alles vor, um es noch einmal für Sie zu machen, und diesmal richtig.',
          familiar: 'Wir bereiten schon alles vor, um es noch einmal für dich zu machen, und diesmal richtig.',
        },
      },
      nextWord: {
        formal:
          'Sie hören bis spätestens {when} wieder von uns, ob es etwas Neues gibt oder nicht. Bis dahin müssen Sie nichts tun.',
        familiar:
          'Du hörst bis spätestens {when} wieder von uns, ob es etwas Neues gibt oder nicht. Bis dahin musst du nichts tun.',
      },
    },

    update: {
      subject: {
        formal: 'Ihre Bestellung {order}: ein neuer Termin',
        familiar: 'Deine Bestellung {order}: ein neuer Termin',
      },
      preheader: 'Es dauert länger, als wir gesagt haben. Hier ist der neue Termin.',
      owned: {
        formal:
          'Wir brauchen länger, um Ihre Bestellung in Ordnung zu bringen, als wir Ihnen gesagt haben. Wir haben Ihnen einen Termin genannt und ihn nicht gehalten.',
        familiar:
          'Wir brauchen länger, um deine Bestellung in Ordnung zu bringen, als wir dir gesagt haben. Wir haben dir einen Termin genannt und ihn nicht gehalten.',
      },
      newPromise: {
        expedite: {
          formal: 'Ihre Bestellung ist nun bis spätestens {when} bei Ihnen.',
          familiar: 'Deine Bestellung ist nun bis spätestens {when} bei dir.',
        },
        reship: {
          formal: 'Ihr neues Paket geht nun bis spätestens {when} auf den Weg zu Ihnen.',
          familiar: 'Dein neues Paket geht nun bis spätestens {when} auf den Weg zu dir.',
        },
        replace: {
          formal: 'Ihr Ersatz geht nun bis spätestens {when} auf den Weg zu Ihnen.',
          familiar: 'Dein Ersatz geht nun bis spätestens {when} auf den Weg zu dir.',
        },
        refund: {
          formal: 'Wir erstatten Ihnen Ihr Geld nun bis spätestens {when}.',
          familiar: 'Wir erstatten dir dein Geld nun bis spätestens {when}.',
        },
        'correct-bill': {
          formal: 'Wir berichtigen Ihre Rechnung nun bis spätestens {when}.',
          familiar: 'Wir berichtigen deine Rechnung nun bis spätestens {when}.',
        },
        'redo-service': {
          formal: 'Wir machen es nun bis spätestens {when} noch einmal für Sie, und diesmal richtig.',
          familiar: 'Wir machen es nun bis spätestens {when} noch einmal für dich, und diesmal richtig.',
        },
      },
      noDateYet: 'Einen neuen Termin, den wir halten können, haben wir noch nicht.',
      relief: {
        formal:
          'Damit Ihnen das Warten etwas leichter fällt, bekommen Sie {amount} von uns, für alles, was Ihnen bei uns gefällt, einzulösen bis zum {day}:',
        familiar:
          'Damit dir das Warten etwas leichter fällt, bekommst du {amount} von uns, für alles, was dir bei uns gefällt, einzulösen bis zum {day}:',
      },
      nextWord: {
        formal: 'Bis dahin hören Sie von uns, ob es geschafft ist oder nicht. Sie müssen weiterhin nichts tun.',
        familiar: 'Bis dahin hörst du von uns, ob es geschafft ist oder nicht. Du musst weiterhin nichts tun.',
      },
    },

    recap: {
      subject: {
        formal: 'Ihre Bestellung {order}: Was wir getan haben',
        familiar: 'Deine Bestellung {order}: Was wir getan haben',
      },
      preheader: 'Was wir getan haben und wann.',
      apology: {
        late: {
          formal: 'Es tut uns leid, dass wir Ihnen Ihre Bestellung nicht am versprochenen Tag gebracht haben.',
          familiar: 'Es tut uns leid, dass wir dir deine Bestellung nicht am versprochenen Tag gebracht haben.',
        },
        lost: {
          formal: 'Es tut uns leid, dass wir Ihre Bestellung verloren haben.',
          familiar: 'Es tut uns leid, dass wir deine Bestellung verloren haben.',
        },
        damaged: {
          formal:
            '{pieces, plural, one {Es tut uns leid, dass Ihre Bestellung beschädigt bei Ihnen angekommen ist.} other {Es tut uns leid, dass ein Teil Ihrer Bestellung beschädigt bei Ihnen angekommen ist.}} Wir hätten besser darauf achten müssen.',
          familiar:
            '{pieces, plural, one {Es tut uns leid, dass deine Bestellung beschädigt bei dir angekommen ist.} other {Es tut uns leid, dass ein Teil deiner Bestellung beschädigt bei dir angekommen ist.}} Wir hätten besser darauf achten müssen.',
        },
        'wrong-item': {
          formal: 'Es tut uns leid, dass wir Ihnen das Falsche geschickt haben.',
          familiar: 'Es tut uns leid, dass wir dir das Falsche geschickt haben.',
        },
        'missing-item': {
          formal: 'Es tut uns leid, dass wir in Ihrem Paket etwas vergessen haben.',
          familiar: 'Es tut uns leid, dass wir in deinem Paket etwas vergessen haben.',
        },
        'out-of-stock': {
          formal: 'Es tut uns leid, dass wir Ihnen etwas verkauft haben, das wir nicht hatten.',
          familiar: 'Es tut uns leid, dass wir dir etwas verkauft haben, das wir nicht hatten.',
        },
        defective: {
          formal: 'Es tut uns leid, dass wir Ihnen etwas verkauft haben, das nicht richtig funktioniert hat.',
          familiar: 'Es tut uns leid, dass wir dir etwas verkauft haben, das nicht richtig funktioniert hat.',
        },
        'billing-error': {
          formal: 'Es tut uns leid, dass wir Ihnen den falschen Betrag berechnet haben.',
          familiar: 'Es tut uns leid, dass wir dir den falschen Betrag berechnet haben.',
        },
        'bad-service': {
          formal: 'Es tut uns leid, dass wir uns nicht so um Sie gekümmert haben, wie es richtig gewesen wäre.',
          familiar: 'Es tut uns leid, dass wir uns nicht so um dich gekümmert haben, wie es richtig gewesen wäre.',
        },
      },
      notEnough: {
        formal:
          '{round, plural, =2 {Unsere erste Antwort war nicht genug, und Sie mussten uns das erst sagen.} other {Unsere früheren Antworten waren nicht genug, und Sie mussten uns das mehr als einmal sagen.}} Jetzt ist es geschafft.',
        familiar:
          '{round, plural, =2 {Unsere erste Antwort war nicht genug, und du musstest uns das erst sagen.} other {Unsere früheren Antworten waren nicht genug, und du musstest uns das mehr als einmal sagen.}} Jetzt ist es geschafft.',
      },
      done: {
        expedite: {
          formal: 'Ihre Bestellung ist am {day} angekommen.',
          familiar: 'Deine Bestellung ist am {day} angekommen.',
        },
        reship: {
          formal: 'Wir haben Ihnen am {day} ein neues Paket geschickt.',
          familiar: 'Wir haben dir am {day} ein neues Paket geschickt.',
        },
        replace: {
          formal: 'Wir haben Ihnen am {day} einen Ersatz geschickt.',
          familiar: 'Wir haben dir am {day} einen Ersatz geschickt.',
        },
        refund: {
          formal: 'Wir haben Ihnen am {day} Ihr Geld erstattet.',
          familiar: 'Wir haben dir am {day} dein Geld erstattet.',
        },
        'correct-bill': {
          formal: 'Wir haben Ihre Rechnung am {day} berichtigt.',
          familiar: 'Wir haben deine Rechnung am {day} berichtigt.',
        },
        'redo-service': {
          formal: 'Wir haben es am {day} noch einmal für Sie gemacht, und diesmal richtig.',
          familiar: 'Wir haben es am {day} noch einmal für dich gemacht, und diesmal richtig.',
        },
      },
      lostTime: {
        formal: 'Die Zeit und den Ärger, die Sie das gekostet hat, können wir Ihnen nicht zurückgeben.',
        familiar: 'Die Zeit und den Ärger, die dich das gekostet hat, können wir dir nicht zurückgeben.',
      },
      extra: {
        formal: 'Deshalb bekommen Sie obendrein {amount} von uns, für alles, was Ihnen bei uns gefällt:',
        familiar: 'Deshalb bekommst du obendrein {amount} von uns, für alles, was dir bei uns gefällt:',
      },
      extraUntil: {
        formal: 'Sie können ihn bis zum {day} einlösen.',
        familiar: 'Du kannst ihn bis zum {day} einlösen.',
      },
      extraFollows: {
        formal: 'Deshalb folgt obendrein noch etwas Zusätzliches von uns. Sie müssen dafür nichts tun.',
        familiar: 'Deshalb folgt obendrein noch etwas Zusätzliches von uns. Du musst dafür nichts tun.',
      },
      chooseAnother: {
        formal:
          'Wenn Sie lieber etwas anderes hätten, antworten Sie einfach auf diesen Brief und sagen Sie uns, was. Wir suchen es gemeinsam mit Ihnen aus.',
        familiar:
          'Wenn du lieber etwas anderes hättest, antworte einfach auf diesen Brief und sag uns, was. Wir suchen es gemeinsam mit dir aus.',
      },
      wishForExtra: {
        formal:
          'Wenn Ihnen etwas das wieder gutmachen würde, antworten Sie einfach auf diesen Brief und sagen Sie uns, was.',
        familiar: 'Wenn dir etwas das wieder gutmachen würde, antworte einfach auf diesen Brief und sag uns, was.',
      },
      effectivePrice: {
        formal:
          '{free, select, yes {So kostet Sie diese Bestellung am Ende nichts.} other {So kostet Sie diese Bestellung am Ende {price}.}}',
        familiar:
          '{free, select, yes {So kostet dich diese Bestellung am Ende nichts.} other {So kostet dich diese Bestellung am Ende {price}.}}',
      },
      nextWord: {
        formal: 'Wir schreiben Ihnen noch einmal, wenn Sie Zeit hatten zu sehen, ob alles so ist, wie es sein soll.',
        familiar: 'Wir schreiben dir noch einmal, wenn du Zeit hattest zu sehen, ob alles so ist, wie es sein soll.',
      },
    },

    checkBack: {
      subject: {
        formal: 'Ist mit Ihrer Bestellung {order} alles in Ordnung?',
        familiar: 'Ist mit deiner Bestellung {order} alles in Ordnung?',
      },
      preheader: {
        formal: 'Zwei kurze Fragen: Ist alles behoben, und haben Sie sich gut aufgehoben gefühlt?',
        familiar: 'Zwei kurze Fragen: Ist alles behoben, und hast du dich gut aufgehoben gefühlt?',
      },
      since: {
        expedite: {
          formal: 'Ihre Bestellung ist jetzt seit einer kleinen Weile bei Ihnen.',
          familiar: 'Deine Bestellung ist jetzt seit einer kleinen Weile bei dir.',
        },
        reship: {
          formal: 'Ihr neues Paket müsste inzwischen bei Ihnen sein.',
          familiar: 'Dein neues Paket müsste inzwischen bei dir sein.',
        },
        replace: {
          formal: 'Ihr Ersatz müsste inzwischen bei Ihnen sein.',
          familiar: 'Dein Ersatz müsste inzwischen bei dir sein.',
        },
        refund: {
          formal: 'Ihr Geld müsste inzwischen wieder bei Ihnen sein.',
          familiar: 'Dein Geld müsste inzwischen wieder bei dir sein.',
        },
        'correct-bill': {
          formal: 'Ihre Rechnung müsste inzwischen stimmen.',
          familiar: 'Deine Rechnung müsste inzwischen stimmen.',
        },
        'redo-service': {
          formal: 'Vor einer kleinen Weile haben wir es noch einmal für Sie gemacht.',
          familiar: 'Vor einer kleinen Weile haben wir es noch einmal für dich gemacht.',
        },
      },
      sinceAgain: 'Unsere erste Antwort war nicht genug, deshalb wollen wir diesmal sicher sein.',
      question: {
        formal: 'Ist alles behoben? Und haben Sie sich gut aufgehoben gefühlt?',
        familiar: 'Ist alles behoben? Und hast du dich gut aufgehoben gefühlt?',
      },
      ifNot: {
        formal:
          'Wenn etwas noch nicht stimmt, kümmert sich hier sofort jemand darum. Sie können auch einfach auf diesen Brief antworten; Ihre Antwort liest ein Mensch.',
        familiar:
          'Wenn etwas noch nicht stimmt, kümmert sich hier sofort jemand darum. Du kannst auch einfach auf diesen Brief antworten; deine Antwort liest ein Mensch.',
      },
    },
    reminder: {
      subject: {
        formal: 'Eine Erinnerung: Ist mit Ihrer Bestellung {order} jetzt alles gut?',
        familiar: 'Eine Erinnerung: Ist mit deiner Bestellung {order} jetzt alles gut?',
      },
      preheader: {
        formal: 'Ist alles behoben, und haben Sie sich gut aufgehoben gefühlt? Wir fragen nicht noch einmal.',
        familiar: 'Ist alles behoben, und hast du dich gut aufgehoben gefühlt? Wir fragen nicht noch einmal.',
      },
      only: {
        formal: 'Wir haben Ihnen vor einer kleinen Weile geschrieben. Das hier ist unsere einzige Erinnerung.',
        familiar: 'Wir haben dir vor einer kleinen Weile geschrieben. Das hier ist unsere einzige Erinnerung.',
      },
      question: {
        formal: 'Ist alles behoben? Und haben Sie sich gut aufgehoben gefühlt?',
        familiar: 'Ist alles behoben? Und hast du dich gut aufgehoben gefühlt?',
      },
      afterwards: {
        formal:
          'Wenn wir nichts hören, gehen wir davon aus, dass alles gut ist, und lassen Sie in Ruhe. Eine Antwort auf diesen Brief erreicht uns immer.',
        familiar:
          'Wenn wir nichts hören, gehen wir davon aus, dass alles gut ist, und lassen dich in Ruhe. Eine Antwort auf diesen Brief erreicht uns immer.',
      },
    },
    choices: {
      happy: 'Ja, alles ist gut',
      unhappy: 'Nein, noch nicht ganz',
      talk: 'Ich möchte mit jemandem sprechen',
    },
  },

  page: {
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
          'Die Antwort, die Sie im Brief gewählt haben, ist hervorgehoben. Tippen Sie darauf, um sie zu senden, oder auf eine andere.',
        familiar:
          'Die Antwort, die du im Brief gewählt hast, ist hervorgehoben. Tippe darauf, um sie zu senden, oder auf eine andere.',
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
            'Es zu beheben war nur die Hälfte, und wir haben uns nicht so um Sie gekümmert, wie es richtig gewesen wäre. Jemand aus unserem Team nimmt sich dessen jetzt an und schreibt Ihnen. Sie müssen nichts weiter tun.',
          familiar:
            'Es zu beheben war nur die Hälfte, und wir haben uns nicht so um dich gekümmert, wie es richtig gewesen wäre. Jemand aus unserem Team nimmt sich dessen jetzt an und schreibt dir. Du musst nichts weiter tun.',
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
            'Jemand aus unserem Team, der oder die alles kennt, was bisher war, meldet sich bei Ihnen. Sie müssen nichts weiter tun.',
          familiar:
            'Jemand aus unserem Team, der oder die alles kennt, was bisher war, meldet sich bei dir. Du musst nichts weiter tun.',
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
          'Sie haben uns gesagt: „{answer}“. Wenn sich das geändert hat, antworten Sie einfach auf unseren Brief. Ihre Antwort liest ein Mensch.',
        familiar:
          'Du hast uns gesagt: „{answer}“. Wenn sich das geändert hat, antworte einfach auf unseren Brief. Deine Antwort liest ein Mensch.',
      },
    },
    expired: {
      title: 'Dieser Link gilt nicht mehr',
      text: {
        formal:
          'Links in unseren Briefen gelten nur eine Zeit lang. Antworten Sie stattdessen einfach auf den Brief. Ihre Antwort liest ein Mensch.',
        familiar:
          'Links in unseren Briefen gelten nur eine Zeit lang. Antworte stattdessen einfach auf den Brief. Deine Antwort liest ein Mensch.',
      },
    },
    neutral: {
      title: 'Hier gibt es nichts zu sehen',
      text: {
        formal:
          'Wenn Sie aus einem unserer Briefe kommen, antworten Sie einfach auf den Brief. Ihre Antwort liest ein Mensch.',
        familiar:
          'Wenn du aus einem unserer Briefe kommst, antworte einfach auf den Brief. Deine Antwort liest ein Mensch.',
      },
    },
    closed: {
      title: 'Das hier ist abgeschlossen',
      text: {
        formal:
          'Wenn etwas nicht stimmt, antworten Sie einfach auf unseren Brief. Ihre Antwort liest ein Mensch, und wir kümmern uns wieder darum.',
        familiar:
          'Wenn etwas nicht stimmt, antworte einfach auf unseren Brief. Deine Antwort liest ein Mensch, und wir kümmern uns wieder darum.',
      },
    },
  },

  voice: {
    forbidden: {
      'corporate-speak': [
        /unannehmlichkeit/i,
        /\b(aufrichtig|zutiefst|vielmals|förmlich|in aller form)\w* (um )?(entschuldig|bedauer|verzeih)/i,
        /\b(sehr )?geschätzte[rn]? (kund|gäst)/i,
        /\bwerte[rn]? (kund|gäst)/i,
        /\b(danken|dank|bitten)\b[^.!?]{0,30}\b(verständnis|geduld|treue)\b/i,
        /\bzu unserem bedauern\b/i,
        /\b(kunden)?zufriedenheit\b/i,
        /\bsind (stets |immer )?bemüht\b/i,
        /\b(liegt|liegen) uns( \w+)? am herzen\b/i,
        /\boberste priorität\b/i,
        /\bbezugnehmend\b|\bbezüglich ihre[rs]\b/i,
        /\bzögern sie nicht\b/i,
        /\bnehmen\b[^.!?]{0,30}\bsehr ernst\b/i,
        /\bseien sie versichert\b/i,
      ],
      blame: [
        /(?<!\p{L})(kurier|paketdienst|lieferdienst|versanddienst|versandpartner|spediteur|spedition|zusteller|zustelldienst|transportunternehmen|frachtführer|lieferant|zulieferer|hersteller|großhändler|subunternehmer|dienstleister|drittanbieter|callcenter|zahlungsanbieter|logistik)\p{L}*/iu,
        /(?<!\p{L})(lager|abteilung|kolleg\p{L}*|mitarbeite\p{L}*|fahrer\p{L}*|praktikant\p{L}*|aushilfe\p{L}*|azubi|buchhaltung)(?!\p{L})[^.!?]{0,60}(verloren|vergessen|fehler|falsch|verwechselt|beschädigt|verzögert|versäumt|übersehen|nicht)/iu,
        /\b(wegen|aufgrund|durch|von) (eine[smrn]?|der|des|die|unsere[smrn]?)( \p{L}+)? (lagers?|abteilung|kolleg\p{L}*|mitarbeite\p{L}*|fahrer\p{L}*|bank|aushilfe)(?!\p{L})/iu,
        /\b(ein|einer|eine) anderen? abteilung\b/i,
        /(?<![\w-])(DHL|UPS|FedEx|DPD|GLS|Hermes|Deutsche Post|Österreichische Post|Die Post|PostNord)(?![\w-])/,
      ],
      excuse: [
        /\b(aufgrund|wegen|durch)( \p{L}+)? (umständ\p{L}*|störung\p{L}*|problem\p{L}*|nachfrage|aufkommens?|wetter\p{L}*|streiks?|feiertag\p{L}*|auslastung)/iu,
        /\bhöhere[rn]? gewalt\b/i,
        /\bunvorhergesehen|\bunvorhersehbar/i,
        /\baußerhalb unseres einflusses\b/i,
        /\b(nicht unser(e)?|ohne unsere?|kein) (fehler|schuld|verschulden)\b/i,
        /\bdas kann (schon )?(mal )?(passieren|vorkommen)\b/i,
      ],
      begrudging: [
        /\bausnahmsweise\b/i,
        /\b(einmalige|als) ausnahme\b/i,
        /\bkulanz/i,
        /\bohne (anerkennung|präjudiz)/i,
        /\b(obwohl|auch wenn|wenngleich)\b[^.!?]{0,40}\b(nicht verpflichtet|keine pflicht)\b/i,
        /\b(unsere[nr]?|den) (richtlinien|agb|geschäftsbedingungen|rückgabebedingungen)\b/i,
        /\bnur dieses (eine )?mal\b/i,
        /\b(sie hätten|du hättest)\b[^.!?]{0,40}\b(müssen|sollen)\b/i,
      ],
      'gift-washing': [
        /\b(kleine\p{L}* )?geste\b/iu,
        /\bals (kleines? )?(dankeschön|geschenk|zeichen|entgegenkommen|aufmerksamkeit|wiedergutmachung)/i,
        /\bentgegenkommen\b/i,
        /\b(kostenlose\p{L}*|gratis) (ersatz\p{L}*|erstattung|nachlieferung|neulieferung|reparatur)/iu,
        /\b(ersatz|erstattung|neue[sn]? paket|geld)\b[^.!?]{0,60}\b(geschenk|gratis|kostenlos|spendier\p{L}*)\b/iu,
        /\b(schenken|spendieren|geschenk|großzügig\p{L}*)\b[^.!?]{0,60}\b(ersatz|erstattung|neue[sn]? paket|geld)\b/iu,
        /\b(ein|unser|dieses|kleines) geschenk\b/i,
      ],
      promise: [
        /\bnie(mals)? (wieder|mehr)\b/i,
        /\b(nicht|kein) (wieder|noch einmal|weiteres mal) (vorkommen|passieren|geschehen)/i,
        /\bwird (sich )?(nicht )?(wieder|erneut) (vorkommen|passieren)/i,
        /\b(künftig|in zukunft|nächstes mal|beim nächsten mal)\b[^.!?]{0,30}\b(besser|vermeiden)\b/i,
        /\bwir (versprechen|garantieren|geloben)\b/i,
        /\barbeiten (hart |stetig )?daran\b/i,
      ],
      unowned: [
        /\b(fehler|panne|verwechslung|versehen)\b[^.!?]{0,20}\b(unterlaufen|passiert|aufgetreten|entstanden)\b/i,
        /\b(ist|sind) (\p{L}+ )?(verloren gegangen|abhandengekommen|liegen geblieben)\b/iu,
        /\b(wurde|wurden|worden)\b[^.!?]{0,40}\b(verloren|beschädigt|vergessen|verwechselt|falsch|verzögert|übersehen)\b/i,
        /(?<!\p{L})(verloren|beschädigt|vergessen|verwechselt|verzögert|übersehen) (wurde|wurden|worden)\b/iu,
        /\b(etwas|einiges) (ist )?(schief|falsch)(gelaufen|gegangen| gelaufen)\b/i,
        /\b(kam|gab|kommt) es( \p{L}+)? zu (eine[rmn]? )?(\p{L}+ )?(verzögerung|fehler|problem|verwechslung)/iu,
        /\bes gab (ein|eine|einen) (\p{L}+ )?(problem|fehler|verzögerung)/iu,
        /\bverzögert sich\b/i,
      ],
      'other-channel': [
        /\b(rufen sie|ruf|rufe)( \p{L}+)? (uns|bei uns|unsere?|die)\b/iu,
        /\bhotline\b/i,
        /\btelefonisch (erreich|unter|bei)/i,
        /\b(wenden sie sich|wende dich) an (unseren?|den|die)\b/i,
        /\bkontaktformular\b/i,
        /\b(melden sie sich|melde dich|loggen sie sich|logge dich)( \p{L}+)? (an|ein)\b/iu,
        /\bticket\b/i,
      ],
      'no-reply': [
        /\b(no-?reply|nicht-antworten)\b/i,
        /\bantworten sie (bitte )?nicht\b|\bantworte (bitte )?nicht\b|\bnicht auf diese \p{L}+ (zu )?antworten\b/iu,
        /\bautomatisch (erstellt|erzeugt|generiert|versendet|verschickt)/i,
        /\bautomatische (nachricht|e-?mail|mail)\b/i,
        /\b(liebe[rs]?|sehr geehrte[rs]?) (kund|damen)/i,
        /\bpostfach\b[^.!?]{0,30}\bnicht\b/i,
      ],
      errand: [
        /\b(senden|schicken|laden) sie( uns)?( bitte)? (ein|eine|einen|das|die|den|ihr\p{L}*)\b/iu,
        /\b(sende|schick|schicke|lade)( uns)?( bitte)? (ein|eine|einen|das|die|den|dein\p{L}*)\b/iu,
        /\bfüllen? (sie )?(bitte )?(das|ein|den)\b[^.!?]{0,40}\baus\b/i,
        /\b(zurückschicken|zurücksenden|zurück(zu)?bringen|abgeben sie)\b/i,
        /\bformular\b/i,
        /\bnachweis/i,
      ],
    },
    required: {
      'owns-it': [
        /\bdas ist unser fehler\b/i,
        /\bwir haben (unser wort nicht gehalten|einen fehler gemacht|mehr als einen fehler gemacht)\b/i,
        /\bwir haben (ihnen|dir) einen termin genannt und ihn nicht gehalten\b/i,
        /\bwir haben (ihre|deine) bestellung\b[^.!?]{0,40}\bverloren\b/i,
      ],
      'next-word': [/\b(sie hören|du hörst) bis\b[^.!?]{0,20}/i, /\bbis dahin (hören sie|hörst du) von uns\b/i],
      'nothing-to-do': [/\b(müssen sie|musst du|sie müssen|du musst)( \p{L}+)? nichts\b/iu],
      'choose-another': [/\bantworten? (sie )?einfach auf diesen brief und sag(en sie)? uns, was\b/i],
      'asks-fixed': [/\bist (alles|es|ihre bestellung|deine bestellung) behoben\b[^.!]*\?/i],
      'asks-looked-after': [/\b(haben sie sich|hast du dich) gut aufgehoben gefühlt\b[^.!]*\?/i],
      'only-reminder': [/\beinzige erinnerung\b/i],
    },
    apology: /(tut (es )?(uns|mir)( \p{L}+)? leid|entschuldig|verzeih|bedauer|um nachsicht|sorry)/iu,
  },
}
