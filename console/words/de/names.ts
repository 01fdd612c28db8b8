import type { Words } from '../words.ts'

export const stage: Words['stage'] = {
  acknowledge: 'Bestätigen',
  'put-it-right': 'In Ordnung bringen',
  'keep-promise': 'Wort halten',
  compensate: 'Ausgleichen',
  'ask-for-approval': 'Freigabe erbitten',
  'write-recap': 'Abschluss schreiben',
  'wait-to-check-back': 'Vor dem Nachfragen warten',
  'check-back': 'Nachfragen',
  'remind-once': 'Einmal erinnern',
  'bring-a-person': 'Einen Menschen holen',
  'ask-a-person': 'Einen Menschen fragen',
  close: 'Abgeschlossen',
}

export const failure: Words['failure'] = {
  late: 'Verspätet',
  lost: 'Verloren',
  damaged: 'Beschädigt',
  'wrong-item': 'Falscher Artikel',
  'missing-item': 'Artikel fehlt',
  'out-of-stock': 'Nicht lieferbar',
  defective: 'Defekt',
  'billing-error': 'Falsch berechnet',
  'bad-service': 'Schlecht bedient',
}

export const family: Words['family'] = {
  delivery: 'Lieferung',
  product: 'Ware',
  billing: 'Rechnung',
  service: 'Betreuung',
}

export const outcome: Words['outcome'] = {
  recovered: 'Wiedergutgemacht',
  silent: 'Keine Antwort',
  settled: 'Von einem Menschen geregelt',
  erased: 'Gelöscht',
}

export const taskKind: Words['taskKind'] = {
  exception: 'Ausnahme',
  call: 'Anruf',
  approval: 'Freigabe',
  remedy: 'Abhilfe von Hand',
  letter: 'Brief nicht gesendet',
  'unknown-order': 'Unbekannte Bestellung',
  quarantine: 'Quarantäne',
  'ended-badly': 'Schlecht geendet',
}

export const remedyKind: Words['remedyKind'] = {
  expedite: 'Beschleunigen',
  reship: 'Noch einmal senden',
  replace: 'Ersetzen',
  refund: 'Erstatten',
  'correct-bill': 'Rechnung berichtigen',
  'redo-service': 'Leistung wiederholen',
  own: 'In eigenen Worten',
}

export const remedyState: Words['remedyState'] = {
  chosen: 'Gewählt',
  asked: 'Beim Bestellsystem angefragt',
  promised: 'Zugesagt',
  confirmed: 'Bestätigt',
  failed: 'Fehlgeschlagen',
}

export const letterState: Words['letterState'] = {
  wanted: 'Wartet auf den Versand',
  sent: 'Gesendet',
  failed: 'Konnte nicht gesendet werden',
  dropped: 'Nicht mehr nötig',
}

export const fact: Words['fact'] = {
  failure: 'Was schiefging',
  repeatOf: 'Schon einmal in',
  round: 'Runde',
  remedy: 'Abhilfe',
  tried: 'Vorher versucht',
  compensation: 'Ausgleich',
  nextWordBy: 'Unser Wort ist fällig',
  wish: 'Wunsch',
  callAt: 'Wünscht einen Anruf um',
}

export const wish: Words['wish'] = {
  refund: 'Geld zurück',
  replace: 'Ersatz',
  wait: 'Darauf warten',
  other: 'Etwas anderes',
  talk: 'Mit jemandem sprechen',
}

export const letterKind: Words['letterKind'] = {
  acknowledgement: 'Bestätigung',
  update: 'Zwischenstand',
  recap: 'Abschluss',
  'second-touch': 'Noch einmal nachgefragt',
  call: 'Anruf',
  'check-back': 'Nachfrage',
  reminder: 'Erinnerung',
  farewell: 'Dank zum Schluss',
  'fresh-link': 'Neuer Link',
}

export const state: Words['state'] = {
  Acknowledge: 'Bestätigen',
  'Put it right': 'In Ordnung bringen',
  'Keep promise': 'Wort halten',
  Compensate: 'Ausgleichen',
  'Ask for approval': 'Freigabe erbitten',
  'Write recap': 'Abschluss schreiben',
  'Wait to check back': 'Nachfrage abwarten',
  'Check back': 'Nachfragen',
  'Remind once': 'Einmal erinnern',
  'Bring a person': 'Menschen holen',
  'Ask a person': 'Menschen fragen',
  'Go on where they say': 'Weiter, wo sie sagen',
  Close: 'Abschließen',
}

export const channel: Words['channel'] = {
  page: 'Seite hinter einem Brief',
  email: 'E-Mail',
  sms: 'SMS',
  chat: 'Chat',
  phone: 'Telefon',
  post: 'Post',
}

export const mood: Words['mood'] = { warm: 'Herzlich', calm: 'Ruhig', upset: 'Aufgebracht' }
