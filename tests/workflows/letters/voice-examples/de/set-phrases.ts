import type { VoiceExamples } from '../voice-examples.ts'

/** What sounds set: the phrases of firms, a favour made of what was owed, and promises. */
export const setPhrases = {
  'corporate-speak': {
    refused: [
      'Ihr Verständnis wissen wir zu schätzen.',
      'Wir verstehen Ihren Ärger.',
      'Die zuständige Abteilung ist informiert.',
      'Wir möchten uns aufrichtig entschuldigen.',
      'Werte Kundin, werter Kunde',
      'Wir sind stets bemüht.',
      'Das hat oberste Priorität.',
      'Bezüglich Ihrer Anfrage',
      'Seien Sie versichert.',
      'Wir bitten die Unannehmlichkeiten zu entschuldigen.',
      'Sehr geschätzte Kundin, wir schreiben Ihnen.',
      'Wir danken für Ihr Verständnis.',
      'Zu unserem Bedauern ist es ausverkauft.',
      'Ihre Zufriedenheit liegt uns am Herzen.',
      'Zögern Sie nicht, uns zu schreiben.',
      'Wir nehmen Ihre Anfrage sehr ernst.',
    ],
    passes: [
      'Werktags kommt die Antwort noch am selben Tag.',
      'Danke, dass du uns das gesagt hast.',
      'Schön, dass alles so ist, wie es sein soll.',
    ],
  },
  begrudging: {
    refused: [
      'Normalerweise erstatten wir das nicht.',
      'Wir sind bereit, es zu ersetzen.',
      'Wir haben Ihren Antrag genehmigt und gewähren Ihnen die Erstattung.',
      'Wir sind dazu nicht verpflichtet.',
      'Als Ausnahme machen wir das.',
      'Wir zahlen ohne Anerkennung einer Pflicht.',
      'Das geht nur dieses eine Mal.',
      'Ausnahmsweise erstatten wir den Betrag.',
      'Aus Kulanz schicken wir Ersatz.',
      'Obwohl wir dazu nicht verpflichtet sind, ersetzen wir es.',
      'Unsere Geschäftsbedingungen sehen das nicht vor.',
      'Sie hätten uns früher schreiben müssen.',
    ],
    passes: [
      'Behalte den kaputten Kessel ruhig.',
      'Wir hätten besser darauf achten müssen.',
      'Das hier ist unsere einzige Erinnerung.',
    ],
  },
  'gift-washing': {
    refused: [
      'Hier ist unser Geschenk für Ihre Geduld.',
      'Großzügig, wie wir sind: Ihr Geld ist ein Geschenk von uns.',
      'Wir sind großzügig und schicken Ersatz.',
      'Als kleine Geste haben wir Ersatz geschickt.',
      'Als Entgegenkommen erhalten Sie Ihr Geld.',
      'Sie bekommen kostenlosen Ersatz.',
      'Ihr Ersatz ist ein Geschenk von uns.',
      'Als Dankeschön bekommen Sie 15 €.',
    ],
    passes: ['Wir haben dir am Mittwoch einen Ersatz geschickt.', 'Deshalb bekommst du obendrein 15 € von uns.'],
  },
  promise: {
    refused: [
      'Wir werden alles tun, damit es klappt.',
      'Wir haben daraus gelernt.',
      'Sie können sich auf uns verlassen.',
      'So etwas wird nicht wieder passieren.',
      'Das wird wieder vorkommen.',
      'Das wird nie wieder vorkommen.',
      'Das soll nicht wieder passieren.',
      'In Zukunft machen wir es besser.',
      'Wir versprechen Ihnen Besserung.',
      'Wir arbeiten hart daran.',
    ],
    passes: [
      'Seit Montag prüfen zwei Menschen jedes Paket, bevor es geht.',
      'Deine Bestellung kam nicht an dem Tag, den wir versprochen haben.',
      'Wir fragen nicht noch einmal.',
    ],
  },
} satisfies Partial<VoiceExamples>
