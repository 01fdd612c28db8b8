import type { Language } from './language.ts'

export const de: Language = {
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
        own: {
          formal: 'Wir bringen es für Sie schon auf andere Weise in Ordnung.',
          familiar: 'Wir bringen es für dich schon auf andere Weise in Ordnung.',
        },
      },
      nextWord: {
        formal:
          'Sie hören bis spätestens {when} wieder von uns, ob es etwas Neues gibt oder nicht. Bis dahin müssen Sie nichts tun.',
        familiar:
          'Du hörst bis spätestens {when} wieder von uns, ob es etwas Neues gibt oder nicht. Bis dahin musst du nichts tun.',
      },
    },

    digest: {
      subject: {
        formal: 'Ihre Bestellungen: Wir bringen das in Ordnung',
        familiar: 'Deine Bestellungen: Wir bringen das in Ordnung',
      },
      preheader: {
        formal: 'Was mit jeder von ihnen schon geschieht und wann Sie wieder von uns hören.',
        familiar: 'Was mit jeder von ihnen schon geschieht und wann du wieder von uns hörst.',
      },
      opening: {
        formal:
          'Wir haben Sie bei {count, number} Ihrer Bestellungen im Stich gelassen. Was mit jeder geschehen ist und was wir schon tun, steht hier.',
        familiar:
          'Wir haben dich bei {count, number} deiner Bestellungen im Stich gelassen. Was mit jeder geschehen ist und was wir schon tun, steht hier.',
      },
      about: 'Bestellung {order} vom {placed}:',
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
        own: {
          formal: 'Wir bringen es für Sie nun bis spätestens {when} auf andere Weise in Ordnung.',
          familiar: 'Wir bringen es für dich nun bis spätestens {when} auf andere Weise in Ordnung.',
        },
      },
      noDateYet: 'Einen neuen Termin, den wir halten können, haben wir noch nicht.',
      moneyBack: {
        formal:
          'Wenn Sie lieber nicht warten, tippen Sie unten, und Sie bekommen Ihr ganzes Geld zurück. Ist es bis {day} nicht erledigt und haben Sie uns nicht gesagt, dass Sie warten, geben wir Ihnen Ihr Geld von selbst zurück.',
        familiar:
          'Wenn du lieber nicht wartest, tippe unten, und du bekommst dein ganzes Geld zurück. Ist es bis {day} nicht erledigt und hast du uns nicht gesagt, dass du wartest, geben wir dir dein Geld von selbst zurück.',
      },
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
      lately: 'Es ist nicht das erste Mal in letzter Zeit, und das macht es schlimmer.',
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
        own: {
          formal: 'Wir haben es am {day} für Sie auf andere Weise in Ordnung gebracht.',
          familiar: 'Wir haben es am {day} für dich auf andere Weise in Ordnung gebracht.',
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
      surprise: 'Und noch eine Kleinigkeit, einfach so: {amount} zum Ausgeben bei uns, bis zum {day}.',
      wishForExtra: {
        formal:
          'Wenn es etwas gibt, das es wiedergutmachen würde, antworten Sie einfach auf diesen Brief und sagen Sie uns, was.',
        familiar:
          'Wenn es etwas gibt, das es wiedergutmachen würde, antworte einfach auf diesen Brief und sag uns, was.',
      },
      effectivePrice: {
        formal:
          '{free, select, yes {Damit kostet Sie diese Bestellung am Ende nichts.} other {Damit kostet Sie diese Bestellung am Ende {price}.}}',
        familiar:
          '{free, select, yes {Damit kostet dich diese Bestellung am Ende nichts.} other {Damit kostet dich diese Bestellung am Ende {price}.}}',
      },
      nextWord: {
        formal: 'Wir schreiben Ihnen noch einmal, wenn Sie Zeit hatten zu sehen, ob alles so ist, wie es sein soll.',
        familiar: 'Wir schreiben dir noch einmal, wenn du Zeit hattest zu sehen, ob alles so ist, wie es sein soll.',
      },
    },

    secondTouch: {
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
          'Danke, dass wir es in Ordnung bringen durften. Ich weiß, dass Sie das Zeit gekostet hat, die Sie nicht hätten hergeben müssen.',
        familiar:
          'Danke, dass wir es in Ordnung bringen durften. Ich weiß, dass dich das Zeit gekostet hat, die du nicht hättest hergeben müssen.',
      },
      reachable: {
        formal: 'Wenn Sie daran noch etwas beschäftigt, antworten Sie einfach auf diesen Brief. Er kommt bei mir an.',
        familiar: 'Wenn dich daran noch etwas beschäftigt, antworte einfach auf diesen Brief. Er kommt bei mir an.',
      },
    },
    call: {
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
          'Für das, was mit Ihrer Bestellung war, ist ein Brief nicht genug. Das ist unser Fehler, und ich möchte Ihnen das selbst sagen und hören, was es für Sie bedeutet hat.',
        familiar:
          'Für das, was mit deiner Bestellung war, ist ein Brief nicht genug. Das ist unser Fehler, und ich möchte dir das selbst sagen und hören, was es für dich bedeutet hat.',
      },
      choose: {
        formal: 'Suchen Sie sich die Zeit aus, die Ihnen passt, und ich rufe Sie an:',
        familiar: 'Such dir die Zeit aus, die dir passt, und ich rufe dich an:',
      },
      otherwise: {
        formal:
          'Wenn nichts davon passt oder Sie lieber schreiben, antworten Sie einfach auf diesen Brief. Alles andere geht inzwischen weiter.',
        familiar:
          'Wenn nichts davon passt oder du lieber schreibst, antworte einfach auf diesen Brief. Alles andere geht inzwischen weiter.',
      },
    },
    farewell: {
      subject: { formal: 'Ihre Bestellung {order}: Danke', familiar: 'Deine Bestellung {order}: Danke' },
      preheader: 'Schön, dass alles gut ist.',
      glad: {
        formal: 'Schön, dass mit Ihrer Bestellung jetzt alles gut ist.',
        familiar: 'Schön, dass mit deiner Bestellung jetzt alles gut ist.',
      },
      thanks: {
        formal:
          'Danke, dass wir es in Ordnung bringen durften. Sie müssen nichts mehr tun. Alles Gute von uns allen hier.',
        familiar:
          'Danke, dass wir es in Ordnung bringen durften. Du musst nichts mehr tun. Alles Gute von uns allen hier.',
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
        own: {
          formal: 'Vor einer kleinen Weile haben wir es für Sie auf andere Weise in Ordnung gebracht.',
          familiar: 'Vor einer kleinen Weile haben wir es für dich auf andere Weise in Ordnung gebracht.',
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
}
