import { phrase, together } from '../voice/phrase.ts'
import type { Language } from './language.ts'

/** What makes a mention of someone else into blame. */
const trouble =
  'verloren|verlor|vergessen|vergaß|fehler*|falsch*|verwechs*|beschädig*|verzöger*|versäum*|übersehen|zu spät|verspät*|schuld*|verschuld*|problem*|verursach*|hat … nicht|haben … nicht|konnte* … nicht|liegt (an|bei)|lag (an|bei)|kommt (von|aus)|kam (von|aus)|verantwort*|defekt|gestreikt|streik*|wegen|ausgefallen|nicht … (geliefert|zugestellt|geklingelt|gefunden|geschafft)|versagt|gescheitert'

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
          'Wir haben Sie bei {count, number} Ihrer Bestellungen im Stich gelassen. Das ist mit jeder von ihnen geschehen, und das tun wir schon dafür.',
        familiar:
          'Wir haben dich bei {count, number} deiner Bestellungen im Stich gelassen. Das ist mit jeder von ihnen geschehen, und das tun wir schon dafür.',
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
          'Wie wir hier mit Menschen umgehen, liegt bei mir. Ich habe gelesen, was mit Ihrer Bestellung war, von Anfang bis Ende.',
        familiar:
          'Wie wir hier mit Menschen umgehen, liegt bei mir. Ich habe gelesen, was mit deiner Bestellung war, von Anfang bis Ende.',
      },
      thanks: {
        formal:
          'Danke, dass wir es in Ordnung bringen durften. Ich weiß, dass Sie das Zeit gekostet hat, und dass es nicht an Ihnen war, sie zu geben.',
        familiar:
          'Danke, dass wir es in Ordnung bringen durften. Ich weiß, dass dich das Zeit gekostet hat, und dass es nicht an dir war, sie zu geben.',
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
        phrase('unannehmlichkeit*|ungelegenheit*|umstände … (entschuldig*|bereitet|verursacht)'),
        phrase(
          '(aufrichtig*|zutiefst|vielmals|förmlich|in aller form|tausendmal|höflichst?|herzlich*) … (entschuldig*|bedauer*|verzeih*|um nachsicht)',
        ),
        phrase('(sehr )?(geschätzt*|wert|werte[rn]?|verehrt*|treue[rn]?) (kund*|gast|gäst*|leser*|mitglied*)'),
        phrase('(dank*|bitten|bedank*) … (verständnis|geduld|treue|vertrauen|nachsicht|kooperation)'),
        phrase('(ihr|dein|euer)(e[nrm]?)? (verständnis|geduld|treue) (ist|wissen|schätzen)'),
        phrase(
          'zu unserem (großen |tiefen )?bedauern|bedauern wir sehr|bedauerlicherweise|müssen wir (ihnen |dir )?(leider )?mitteilen',
        ),
        phrase('(kunden)?zufriedenheit'),
        phrase('(sind|waren) (stets |immer )?(bemüht|bestrebt)|bemühen uns (stets|immer|sehr)'),
        phrase('(liegt|liegen) uns( \\p{L}+)? am herzen'),
        phrase('(ober|höchst)ste[rn]? priorität|höchste(n|r)? (ansprüche|standards|qualität)|qualitätsanspr*'),
        phrase(
          'bezugnehmend|bezüglich|hinsichtlich|diesbezüglich|hiermit|seitens|anbei|zeitnah*|schnellstmöglich*|umgehend|baldmöglichst|in kenntnis|zur kenntnis|bearbeitungs*|vorgangs*nummer',
        ),
        phrase('zögern sie nicht|zögere nicht'),
        phrase('(nehmen|nimmt) … (sehr|äußerst|überaus) ernst'),
        phrase('seien sie versichert|sei versichert|wir (können|dürfen) (ihnen|dir) versichern|wir versichern'),
        phrase(
          '(haben|hat) … verständnis für (ihre|deine|ihren|deinen)|verstehen (ihren|deinen|ihre|deine) (ärger|unmut|frust*|enttäuschung)',
        ),
        phrase('(zuständig*|verantwortlich*|entsprechend*) (abteilung|team|stelle|fachabteilung|mitarbeite*)'),
      ],
      blame: [
        together(
          'kurier*|paketdienst*|paketzusteller*|lieferdienst*|versanddienst*|versandpartner*|versandunternehm*|spediteur*|spedition*|zusteller*|zustelldienst*|zustellpartner*|transportunternehm*|transportdienst*|frachtführer*|lieferant*|zulieferer*|zulieferbetrieb*|hersteller*|großhändler*|subunternehm*|dienstleister*|drittanbieter*|callcenter*|zahlungsanbieter*|logistik*|partner(unternehmen|firma|s)?|die post',
          trouble,
        ),
        together(
          '(versand)?lager|lagers|fachabteilung|abteilung|versandabteilung|kolleg*|mitarbeite*|angestellte*|fahrer*|praktikant*|aushilfe*|azubi*|buchhaltung|packer*|jemand (im|in der|aus dem) (lager|versand|buchhaltung)|im lager|unser (system|computer|it)|unsere (it|software)|das system',
          `${trouble}|falsch*|nicht`,
        ),
        phrase(
          '(wegen|aufgrund|durch|von|schuld) … (lagers?|abteilung|kolleg*|mitarbeite*|fahrer*|bank|aushilfe|paketdienst*|lieferant*|spedition*|hersteller*|zoll|systems?)',
        ),
        phrase('(ein|einer|eine) (ander|falsch)en? abteilung'),
        together(
          'dhl|ups(?= )|fedex|dpd|gls|hermes|deutsche post|österreichische post|postnord|amazon logistics',
          trouble,
        ),
      ],
      excuse: [
        phrase(
          '(aufgrund|wegen|durch|infolge|angesichts|bedingt durch) … (umständ*|störung*|problem*|nachfrage|aufkommens?|*aufkommens?|wetter*|schnee*|sturm*|streiks?|feiertag*|auslastung|engp[aä]ss*|lieferkett*|personalmangel*|krankheit*|hochsaison|weihnachtsgeschäft*|technisch*|verkehr*|pandemie|corona)',
        ),
        phrase('höhere[rn]? gewalt'),
        phrase('unvorhergesehen*|unvorhersehbar*|unerwartet* (hoh*|viel*)'),
        phrase(
          'außerhalb unseres (einflusses|einflussbereichs?|machtbereichs?)|(keinen|ohne) einfluss|nicht in unserer (hand|macht)',
        ),
        phrase(
          '(nicht|ohne|kein*|auch nicht) (unser*|wirklich unser*) (fehler|schuld|verschulden|verantwortung)|ohne unser (zutun|verschulden)|kein verschulden|(können|konnten) … nichts dafür',
        ),
        phrase(
          '(das|so etwas|sowas|fehler|so was) (kann|können) (schon |leider |immer )?(mal |einmal )?(passieren|vorkommen)|fehler (passieren|sind menschlich)|(passiert|kommt) (nun |halt |eben )?(mal )?(jedem|den besten)|niemand ist (perfekt|fehlerfrei|unfehlbar)',
        ),
        phrase(
          '(hohe[sn]?|erhöhte[sn]?|starke[sn]?|großes?) (\\p{L}+ )?(nachfrage|aufkommen|*aufkommen|andrang|auslastung)',
        ),
        phrase(
          '(technisch*|system*) (\\p{L}+ )?(problem*|störung*|fehler*|schwierigkeit*|panne*)|(system|software|computer)(fehler|panne|störung|problem)*',
        ),
        phrase('(weihnachts|hoch)(zeit|saison|geschäft)|lieferengp[aä]ss*|personalmangel|personalengp[aä]ss*'),
      ],
      begrudging: [
        phrase('ausnahmsweise|ausnahme(fall|n)?|einmalig*'),
        phrase('kulanz*|kulant*'),
        phrase('ohne (anerkennung|präjudiz|anerkenntnis)'),
        phrase(
          '(obwohl|auch wenn|wenngleich|obgleich|wenn auch|zwar) … (nicht (verpflichtet|müssten|müssen|zuständig|unsere?)|keine (pflicht|verpflichtung|schuld)|üblicherweise|normalerweise)',
        ),
        phrase('(nicht|keineswegs) … verpflichtet'),
        phrase(
          '(unsere[nrm]?|den|die|laut|gemäß|nach) … (richtlinien?|agb|geschäftsbedingungen|rückgabebedingungen|bestimmungen|regelungen|vorgaben)',
        ),
        phrase('nur (dieses|das|ein) (eine )?mal|in diesem (einen |einzelnen )?(fall|einzelfall)'),
        phrase('(sie hätten|du hättest|hätten sie|hättest du) … (müssen|sollen|können)'),
        phrase(
          '(normalerweise|üblicherweise|eigentlich|sonst|grundsätzlich|in der regel|im normalfall) … (nicht|kein*|nie|würden|berechnen|müssten)',
        ),
        phrase('(sind|wären|bin) (wir |ich )?(\\p{L}+ )?bereit,?|wenn sie darauf bestehen|wenn du darauf bestehst'),
        phrase(
          '(genehmig*|bewillig*|gewähr*) … (ihnen|dir|antrag|erstattung|ihre|deine)|(ihnen|dir|antrag|erstattung) … (genehmig*|bewillig*|gewähr*)',
        ),
      ],
      'gift-washing': [
        phrase('*gesten?'),
        phrase(
          'als (ein )?(klein* )?(dankeschön|geschenk|zeichen|entgegenkommen|aufmerksamkeit|wiedergutmachung|trostpflaster|entschädigung für ihre geduld)',
        ),
        phrase('entgegenkommen|goodwill|guten willens|trostpflaster'),
        phrase('(kostenlos*|gratis|geschenkt*) (ersatz*|erstattung|nachlieferung|neulieferung|reparatur)'),
        together(
          'ersatz*|erstatt*|neue[sn]? paket|nachlieferung|neulieferung|geld',
          'geschenk*|spendier*|schenken|großzügig*|extraservice|besonder* (service|leistung|aufmerksamkeit)|gefallen|überraschung|dankeschön|gern[e]? tun wir|freuen (wir )?uns, ihnen',
        ),
        phrase('(ein|unser|dieses|kleines) (kleines )?geschenk … für (ihre|deine) (geduld|treue|mühe|unannehm*)'),
      ],
      promise: [
        phrase('nie(mals)? (wieder|mehr)'),
        phrase(
          '(nicht|kein|nie) (wieder|noch einmal|mehr|weiteres mal|erneut|nochmals) (vorkommen|passieren|geschehen|vorkommt|passiert|geschieht)',
        ),
        phrase(
          '(wieder|erneut|noch einmal|nicht mehr|nochmal) (vorkommen|passieren|geschehen|vorkommt|passiert|geschieht)',
        ),
        phrase(
          '(künftig*|zukünftig*|in zukunft|nächstes mal|beim nächsten mal|ab sofort) … (besser*|vermeiden|verhindern|nicht|pünktlich*|verbess*|sorgfältig*|sicherstellen|achten)',
        ),
        phrase(
          '(wir|ich) (versprechen?|garantieren?|geloben?|schwören?)|(versprechen|garantieren) (wir|ihnen|dir)|unser (ehren)?wort darauf',
        ),
        phrase(
          'arbeiten … (daran|verbess*|hochdruck)|besser(ung)? (machen|werden|geloben)|(machen|werden) (wir )?(es )?(\\p{L}+ )?besser|gelobt? besserung',
        ),
        phrase(
          '(werden|wollen|möchten) … (alles (tun|daran ?setzen|unternehmen)|sicherstellen|dafür sorgen, dass|verbessern|daraus lernen|unser bestes)|alles in unserer macht',
        ),
        phrase('(haben|ziehen) … (daraus|aus diesem fehler) … (gelernt|lehren)|maßnahmen … (um|damit)'),
        phrase('(sie|du) … (sich|dich) … verlassen'),
      ],
      unowned: [
        phrase(
          '(fehler|panne|verwechslung|versehen|missgeschick|irrtum) … (unterlaufen|passiert|aufgetreten|entstanden|gemacht worden|geschehen)',
        ),
        phrase(
          '(wurden?|worden|ist|sind) … (fehler|falsch*) … (gemacht|geschickt|geliefert|berechnet|versandt|verpackt)|fehler gemacht wurden?',
        ),
        phrase(
          '(ist|sind|ging|gingen|sei|seien|war|waren) … (verloren ?gegangen|verloren|abhandengekommen|abhanden gekommen|liegen ?geblieben|verschollen|untergegangen)|(verloren|unter) gegangen (ist|sind)',
        ),
        phrase(
          '(wurden?|worden) … (verloren|beschädigt|vergessen|verwechselt|falsch*|verzögert|übersehen|versehentlich|doppelt|fehlgeleitet|zu spät|verlegt)',
        ),
        phrase(
          '(verloren|beschädigt|vergessen|verwechselt|verzögert|übersehen|fehlgeleitet|verlegt|versehentlich \\p{L}+) (wurden?|worden)',
        ),
        phrase(
          '(etwas|einiges|hier|da|leider) … (schief|falsch) ?(gelaufen|gegangen|lief|ging)|schief(gelaufen|gegangen)|(lief|ging) … schief',
        ),
        phrase(
          '(kam|kommt|gekommen|kommen|gab) … (es )?(zu )?(\\p{L}+ )?(\\p{L}+ )?(verzögerung*|fehlern?|problem*|verwechslung*|lieferverzögerung*|irritation*|missverständnis*)',
        ),
        phrase('es (gab|gibt|bestand) … (problem*|fehler|verzögerung*|missverständnis*|verwechslung*)'),
        phrase('verzögert sich|verzögerte sich|hat sich … verzögert|lieferverzögerung'),
        phrase(
          '(es scheint|offenbar|anscheinend|scheinbar|offensichtlich) … (verloren|beschädigt|fehler|falsch|nicht|verzög*)',
        ),
        phrase(
          '(falls|wenn|dass|sollten) … (enttäuscht|verärgert|unzufrieden|gefühl haben|empfinden|empfunden|unannehm*) … (sind|bist|haben|hast|sein|fühlen)|(falls|wenn|sollten) (sie|du) (sich |dich )?… (unzufrieden|verärgert|enttäuscht)',
        ),
        phrase('(eventuell|möglicherweise|etwaig*) … (entstanden*|ärger|verzögerung*|problem*|fehler)'),
      ],
      'other-channel': [
        phrase('(rufen sie|ruf|rufe)( \\p{L}+)? (uns|bei uns|unsere?|die|unter)|bitte … (anrufen|telefonieren)'),
        phrase('hotline|servicenummer|kundenhotline'),
        phrase('telefonisch (erreich*|unter|bei|an)'),
        phrase('(wenden sie sich|wende dich|kontaktieren sie|kontaktiere) … (an|unseren?|den|die|das|uns)'),
        phrase('kontaktformular|online-?formular'),
        phrase('(melden sie sich|melde dich|loggen sie sich|logge dich)( \\p{L}+)? (an|ein|in|telefonisch)'),
        phrase('ticket(s|nummer)?|besuchen sie|besuche unser*'),
      ],
      'no-reply': [
        phrase('no-?reply|nicht-antworten|nicht-?antworten'),
        phrase(
          'antworten sie (bitte )?nicht|antworte (bitte )?nicht|nicht auf diese \\p{L}+ (zu )?antworten|(kann|können) … nicht beantwortet werden',
        ),
        phrase('automati* (erstellt*|erzeugt*|generiert*|versendet*|versandt*|verschickt*)'),
        phrase('automati* (\\p{L}+ )?(nachricht|e-?mail|mail|antwort|benachrichtigung)'),
        phrase('(liebe[rs]?|sehr geehrte[rs]?|geehrte[rs]?|guten tag|hallo) (kund*|damen|nutzer*|gast)'),
        phrase(
          '(postfach|e-?mail-?adresse|adresse) … nicht (gelesen|überwacht|besetzt|betreut)|dieses postfach … nicht',
        ),
      ],
      errand: [
        phrase(
          '(senden|schicken|laden|reichen|mailen) sie( uns)?( bitte)? … (ein|eine|einen|das|die|den|ihr*|foto*|bild*)',
        ),
        phrase(
          '(sende|schick|schicke|lade|reiche|mail)( uns)?( bitte)? (ein|eine|einen|das|die|den|dein*|foto*|bild*)',
        ),
        phrase('füllen? (sie )?(bitte )?(das|ein|den|dieses) … aus'),
        phrase('(?<!nichts |nicht )zurück ?(zu)?(schicken|senden|bringen)'),
        phrase(
          '((schicken|senden|bringen|geben) sie|schicke?|sende?|bringe?) … (zurück|vorbei)|geben sie … ab|retourenschein|rücksendeetikett',
        ),
        phrase('*formulare?'),
        phrase('nachweis*|kaufbeleg|kassenbon|beleg(e|en)?'),
      ],
      entitlement: [
        phrase(
          '(haben|hast|besteht|steht|anrecht|kein*) … (anspruch|anrecht)|anspruch auf|anspruchsberechtigt|berechtigt|steh(t|en) (ihnen|dir) … zu',
        ),
        phrase('(entschädigungs|erstattungs|kulanz)(tabelle|staffel|tarif|satz|sätze)'),
        phrase('(bis zu|höchstens|maximal) … (prozent|%)( des)?|höchstbetrag'),
      ],
    },
    required: {
      'owns-it': [
        phrase('(das|es) (ist|war) (allein )?(unser|mein) (fehler|versäumnis)'),
        phrase(
          'wir haben … (wort nicht gehalten|fehler gemacht|nicht gehalten|verloren|vergessen|beschädigt|falsch* (geschickt|berechnet|geliefert)|im stich gelassen|versäumt)',
        ),
        phrase('dafür stehen wir gerade|verantwortung dafür'),
      ],
      'next-word': [phrase('(sie hören|du hörst) bis'), phrase('bis dahin (hören sie|hörst du) von uns')],
      'nothing-to-do': [phrase('(müssen sie|musst du|sie müssen|du musst)( \\p{L}+)? nichts')],
      'choose-another': [phrase('antworten? (sie )?einfach auf diesen brief und sag(en sie)? uns, was')],
      'asks-fixed': [/\bist (alles|es|ihre bestellung|deine bestellung) behoben\b[^.!]*\?/i],
      'asks-looked-after': [/\b(haben sie sich|hast du dich) gut aufgehoben gefühlt\b[^.!]*\?/i],
      'only-reminder': [phrase('einzige erinnerung')],
    },
    apology: phrase(
      'tut (es )?(uns|mir)( \\p{L}+)? leid|leid tut|*entschuldig*|*verzeih*|*bedauer*|um nachsicht|sorry|pardon',
    ),
    // Amstad's weights.
    reading: {
      base: 180,
      perWordInASentence: 1,
      perSyllableInAWord: 58.5,
      syllable: /(?:ei|ai|au|eu|äu|ie|oi|[aeiouyäöü])/giu,
    },
  },
}
