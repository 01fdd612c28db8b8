import type { VoiceExamples } from '../voice-examples.ts'

/** What is asked of the customer: another channel, no answer, errands, and reading a table of who gets what. */
export const whatIsAsked = {
  'other-channel': {
    refused: [
      'Wir sind telefonisch erreichbar.',
      'Loggen Sie sich ein.',
      'Wir haben ein Ticket angelegt.',
      'Rufen Sie uns an.',
      'Ruf uns gern an.',
      'Unsere Hotline hilft.',
      'Wenden Sie sich an unseren Kundendienst.',
      'Nutzen Sie das Kontaktformular.',
    ],
    passes: ['Antworten Sie einfach auf diesen Brief.', 'Ich möchte mit jemandem sprechen'],
  },
  'no-reply': {
    refused: [
      'Gesendet von noreply@example.com.',
      'Das ist eine automatische Nachricht.',
      'Bitte antworten Sie nicht auf diese Mail: Antworten Sie nicht.',
      'Diese Mail wurde automatisch erstellt.',
      'Sehr geehrte Kundin, sehr geehrter Kunde,',
      'Liebe Kunden,',
      'Dieses Postfach lesen wir nicht.',
    ],
    passes: ['Eine Antwort auf diesen Brief erreicht uns immer.', 'Guten Tag Anna Berger,'],
  },
  errand: {
    refused: [
      'Bringen Sie den Kessel bitte vorbei.',
      'Bitte nutzen Sie das Formular.',
      'Schicken Sie uns bitte ein Foto.',
      'Sende uns ein Bild.',
      'Füllen Sie das Blatt aus.',
      'Bitte legen Sie einen Nachweis bei.',
      'Sie müssten es zurückschicken.',
    ],
    passes: [
      'Sie müssen nichts zurückschicken.',
      'Wir schicken Ihnen das Geld heute zurück.',
      'Du musst nichts tun.',
      'Wir haben dir am Montag ein neues Paket geschickt.',
    ],
  },
  entitlement: {
    refused: [
      'Sie haben Anspruch auf eine Erstattung.',
      'So steht es in unserer Erstattungsstaffel, der Erstattungstabelle.',
      'Sie bekommen höchstens 10 % des Preises.',
    ],
    passes: ['Hier sind 15 € obendrauf, für alles, was dir gefällt.'],
  },
} satisfies Partial<VoiceExamples>
