import type { Words } from '../words.ts'

export const told: Words['told'] = {
  established: (failure) => `Gemeldet: ${failure}.`,
  reported: (failure) => `Noch einmal gemeldet: ${failure}.`,
  asked: (remedy) => `Beim Bestellsystem angefragt: ${remedy}.`,
  contact: (minutes) => `Der Kunde hat sich gemeldet. Es hat ${minutes} Minuten gekostet.`,
  answered: (said) => `Der Kunde sagt: ${said}.`,
  says: {
    happy: 'Alles ist gut',
    'not-looked-after': 'Es ist behoben, aber ich fühlte mich nicht gut betreut',
    unhappy: 'Es ist nicht behoben',
    talk: 'Ich möchte mit jemandem sprechen',
  },
  gave: (amount) => `${amount} gegeben.`,
  surprise: 'Eine Kleinigkeit beigelegt, die nicht angekündigt war.',
  relieved: 'Hilfe für die Wartezeit gegeben.',
  paused: (hours) => `Für ${hours} Stunden angehalten.`,
  resumed: 'Es geht weiter.',
  stopped: 'Endgültig beendet.',
  line: 'Eine Zeile für den nächsten Brief geschrieben.',
  disputed: 'Der Kunde hat sich an seine Bank gewandt.',
  erased: 'Der Kunde wurde auf seinen Wunsch gelöscht.',
  unreachable: 'Briefe an den Kunden kommen zurück.',
  closed: (outcome) => `Abgeschlossen: ${outcome}.`,
  by: { 'the customer': 'Kundin oder Kunde', 'a person': 'einem Menschen', somebody: 'jemandem' },
  quoted: (words) => `„${words}“`,
}
