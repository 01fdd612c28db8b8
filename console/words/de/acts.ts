import type { Words } from '../words.ts'

export const acts: Words['acts'] = {
  title: 'Was Sie tun können',
  done: 'Getan. Es steht in dem, was geschah.',
  proposed: 'Das ist mehr, als einer allein geben darf: Jetzt wird jemand anders gefragt.',
  refused: 'Das wurde nicht angenommen.',
  unreachable:
    'Amends hat nicht geantwortet; wir wissen nicht, ob das getan wurde. Sehen Sie nach, was geschah, bevor Sie es noch einmal versuchen.',
  because: 'Warum',
  becauseHint: 'Ein Satz für alle, die das später lesen.',
  busy: 'Wird getan …',
  cancel: 'Lassen',
  contacts: {
    name: 'Kontakt notieren',
    about: 'Der Kunde hat sich gemeldet. Es zählt zu dem, was es ihn gekostet hat.',
    channel: 'Wie',
    mood: 'Wie es klang',
    minutes: 'Minuten, die es gekostet hat',
    note: 'Was gesagt wurde',
    press: 'Zu den Kosten des Kunden',
  },
  lines: {
    name: 'Persönliche Zeile schreiben',
    about: 'Sie steht im nächsten Brief, in Ihren Worten. Erst wird sie nach den Regeln unseres Tons gelesen.',
    text: 'Ihre Zeile',
    press: 'In den nächsten Brief',
  },
  override: {
    name: 'Etwas mehr geben',
    about: (most) => `Bis zu ${most} insgesamt nach eigenem Ermessen; darüber wird jemand anders gefragt.`,
    amount: (currency) => `Betrag insgesamt, in ${currency}`,
    press: 'Geben',
  },
  'own-remedy': {
    name: 'Anders in Ordnung bringen',
    about: 'Was Sie sich ausgedacht und selbst getan haben, gilt als Abhilfe. Der Kunde liest es in Ihren Worten.',
    text: 'Was Sie getan haben, an den Kunden',
    cost: (currency) => `Was es gekostet hat, in ${currency}`,
    press: 'Damit ist es in Ordnung',
  },
  pause: {
    name: 'Anhalten',
    about:
      'Bis dahin wird nichts gesendet oder gefragt, außer unserem ersten Brief. Unser Wort an den Kunden gilt weiter.',
    hours: 'Stunden',
    press: 'Anhalten',
  },
  resume: {
    name: 'Weitermachen',
    about: 'Der Fall ist angehalten. Was zurückgehalten wurde, wird jetzt gesendet und gefragt.',
    press: 'Weitermachen',
  },
  stop: {
    name: 'Beenden',
    about: 'Der Fall endet hier als von einem Menschen geregelt. Er kann nicht neu begonnen werden.',
    press: 'Endgültig beenden',
  },
  'write-again': {
    name: 'Wieder schreiben',
    about:
      'Briefe kamen zurück oder waren unerwünscht; darum gehen keine mehr dorthin. Tun Sie dies, sobald das Postfach wieder geht oder der Kunde darum bittet.',
    press: 'Briefe wieder zulassen',
  },
  erase: {
    name: 'Kunden löschen',
    about: 'Es lässt sich nicht rückgängig machen. Der Schlüssel zu allem, was diesen Kunden nennt, wird vernichtet.',
    goes: 'Was geht',
    goesList: 'Name, Adresse, E-Mail, was geschrieben wurde, und jeder Brief. Was für ihn noch läuft, endet.',
    stays: 'Was bleibt, und warum',
    staysList:
      'Was fehlging, wann, was getan wurde und was es kostete: Die Bücher brauchen es, und es nennt niemanden. Briefe im Postfach des Kunden gehören ihm.',
    sure: 'Geben Sie die Bestellnummer ein',
    press: 'Für immer löschen',
  },
}
