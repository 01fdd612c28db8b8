import type { VoiceExamples } from '../voice-examples.ts'

/** Whose fault it is said to be: anybody’s but ours, nobody’s, the customer’s, or not ours before a court. */
export const whoseFault = {
  blame: {
    refused: [
      'Die Spedition hat sich verspätet.',
      'Das kommt von einer neuen Aushilfe.',
      'Das liegt in einer anderen Abteilung.',
      'Unser Paketdienst hat Ihre Bestellung verloren.',
      'Der Lieferant war zu spät.',
      'Im Lager hat jemand das Falsche gegriffen.',
      'Eine Kollegin hat es vergessen.',
      'DHL hat nicht geklingelt.',
      'Das liegt an unserem Hersteller.',
    ],
    passes: [
      'Der Bote bringt es am Freitag.',
      'Wir haben Ihre Bestellung verloren.',
      'Jemand aus unserem Team schreibt Ihnen.',
      'Hoppla, ups!',
    ],
  },
  excuse: {
    refused: [
      'Eine hohe Nachfrage macht es schwer.',
      'Ein Systemfehler hat das verhindert.',
      'Im Weihnachtsgeschäft dauert es eben länger, auch in der Hochsaison.',
      'Das lag außerhalb unseres Einflusses.',
      'Aufgrund unvorhergesehener Umstände dauert es länger.',
      'Das war höhere Gewalt.',
      'Wegen hoher Nachfrage kommt es später.',
      'Das ist nicht unser Fehler.',
      'Das kann schon mal passieren.',
    ],
    passes: [
      'Wir hätten dir das früher sagen müssen.',
      'Das ist unser Fehler.',
      'Wir haben unser Wort nicht gehalten.',
    ],
  },
  unowned: {
    refused: [
      'Leider wurde der falsche Artikel geschickt.',
      'Offenbar ist Ihr Paket beschädigt.',
      'Wenn Sie deshalb verärgert sind, verstehen wir das.',
      'Für eventuell entstandenen Ärger stehen wir ein.',
      'Uns ist ein Fehler unterlaufen, ein Fehler ist passiert.',
      'Ihr Paket ist verloren gegangen.',
      'Ihr Paket wurde beschädigt.',
      'Da ist etwas schiefgelaufen.',
      'Leider kam es zu einer Verzögerung.',
      'Es gab ein Problem mit der Lieferung.',
      'Ihre Lieferung verzögert sich.',
      'Dass es übersehen wurde, ist schade.',
    ],
    passes: [
      'Wir haben dir zu viel berechnet.',
      'Wir haben Ihre Bestellung verloren.',
      'Ein Teil deiner Bestellung ist beschädigt bei dir angekommen.',
    ],
  },
  doubt: {
    refused: [
      'Laut Sendungsverfolgung wurde das Paket zugestellt.',
      'Sie behaupten, der Deckel hatte einen Sprung.',
      'Falls das tatsächlich zutrifft, schicken wir Ersatz.',
    ],
    passes: [
      'Laut Sendungsverfolgung ist es da, aber wir glauben Ihnen.',
      'Sie haben uns geschrieben, dass der Deckel einen Sprung hat.',
    ],
  },
  disclaimer: {
    refused: [
      'Eine Haftung ist ausgeschlossen.',
      'Ihre gesetzlichen Rechte bleiben unberührt.',
      'Liefertermine sind unverbindlich.',
    ],
    passes: ['Dafür stehen wir ein.', 'Ihr Geld ist bis Freitag wieder bei Ihnen.'],
  },
} satisfies Partial<VoiceExamples>
