import type { RemedyKind } from '#workflows/recovery/remedy-kinds.ts'
import type { Choice } from '../../api/answers.ts'
import { amountOf } from '../amount.ts'
import type { Words } from '../words.ts'

const done: Record<RemedyKind, string> = {
  expedite: 'Es ist zugestellt',
  reship: 'Ich habe es noch einmal gesendet',
  replace: 'Ich habe Ersatz gesendet',
  refund: 'Ich habe es erstattet',
  'correct-bill': 'Ich habe die Rechnung berichtigt',
  'redo-service': 'Die Leistung wurde wiederholt',
  own: 'Ich habe etwas anderes getan',
}

const next: Record<RemedyKind, string> = {
  expedite: 'Sofort zustellen lassen',
  reship: 'Noch einmal senden',
  replace: 'Ersatz senden',
  refund: 'Erstatten',
  'correct-bill': 'Die Rechnung berichtigen',
  'redo-service': 'Die Leistung wiederholen',
  own: 'Etwas Eigenes tun',
}

/** Staff see what is at stake beside the lower amount: that is said as the server says it. */
const saysMore = (label: string): boolean => label.includes('(')

export const choice: Words['choice'] = ({ label, decision }: Choice) => {
  switch (decision.decide) {
    case 'next-remedy':
      return next[decision.remedy]
    case 'grant':
      return saysMore(label) ? label : `${amountOf(decision.amount)} geben`
    case 'remedy-done':
      return 'Erledigt'
    case 'remedy-impossible':
      return 'Es geht nicht'
    case 'dealt-with':
      return 'Gesehen und erledigt'
    case 'go-on':
      return goOn(decision) ?? label
  }
}

function goOn({ at, remedy }: Extract<Choice['decision'], { decide: 'go-on' }>): string | undefined {
  if (at === 'close') return 'Schließen: Es wurde anders geregelt'
  if (at === 'put-it-right' && remedy) return `Beim Bestellsystem anfragen: ${next[remedy]}`
  if (at === 'compensate') return remedy ? `Von Hand erledigt: ${done[remedy]}` : 'Den Ausgleich noch einmal versuchen'
  return at === 'write-recap' ? 'Weiter mit dem Abschluss; das Extra folgt' : undefined
}
