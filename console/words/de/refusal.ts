import type { Refusal, RefusalOfAny } from '#functions/console/refusal.ts'
import type { LineRule } from '#workflows/letters/line-findings.ts'
import type { Words } from '../words.ts'

export const refusal: Record<Refusal | RefusalOfAny, string> = {
  'Four eyes': 'Sie haben es vorgeschlagen; entscheiden muss jemand anders.',
  'Handed over before': 'Es wurde schon einmal übergeben und bleibt, wo es ist.',
  'It has ended': 'Der Fall ist schon abgeschlossen.',
  'It is put right': 'Der Fall ist abgeschlossen, oder seine Abhilfe ist bestätigt.',
  'No door here': 'Amends ist unter der öffentlichen Adresse dieses Shops zu erreichen.',
  'No role': 'Sie gehören zu keiner der Gruppen, die hier etwas sehen dürfen.',
  'No room': 'Ihr Budget dieses Monats reicht nicht für das, was es gekostet hat.',
  'No such day': 'Diesen Tag gibt es nicht.',
  'No such events': 'Solche Meldungen gibt es nicht.',
  'No such item': 'Diesen Artikel gibt es in der Bestellung nicht.',
  'No such order': 'So lässt sich die Liste nicht ordnen.',
  'No such page': 'Diese Seite der Liste gibt es nicht.',
  'No such stage': 'Diese Stufe gibt es nicht.',
  'Nobody has it': 'Noch hat sie niemand übernommen. Übernehmen Sie sie, dann können Sie sie übergeben.',
  'Nobody to write to': 'Der Kunde dieses Falls wurde gelöscht.',
  'Not a change': 'Das ist keine Änderung, wie sie festgehalten wird: eine Ursache, ein Tag, und was getan wurde.',
  'Not a decision': 'Das ist keine Entscheidung, wie sie hier getroffen werden kann.',
  'Not a failure': 'Sagen Sie, was schiefging.',
  'Not a report': 'So ließ es sich nicht aufnehmen.',
  'Not a storm': 'Diesen Sturm können wir nicht proben.',
  'Not a switch': 'Dieser Schalter braucht einen Grund.',
  'Not an owner': 'Zum Übergeben gehören ein Name und eine Nachricht.',
  'Not found': 'Das gibt es nicht oder nicht mehr.',
  'Not in our voice': 'So schreiben wir unseren Kunden nicht.',
  'Not JSON': 'Das ließ sich nicht lesen.',
  'Not now': 'Bitte in einigen Sekunden noch einmal.',
  'Not one of the choices': 'Diese Antwort gibt es bei dieser Aufgabe nicht.',
  'Not signed in': 'Bitte melden Sie sich an; eine Sitzung währt einige Stunden.',
  'Not so many days': 'Es gehen 1 bis 92 Tage.',
  'Not understood any more': 'Es wird heute nicht mehr verstanden.',
  'Not what this takes': 'Etwas an den Angaben stimmt nicht.',
  'Not what you saw': 'Das hat sich geändert. Bitte sehen Sie es sich noch einmal an und entscheiden Sie dann.',
  'Not yours': 'Sie liegt bei jemand anderem.',
  'Not yours to do': 'Das dürfen Sie mit Ihrer Rolle nicht.',
  'Say why': 'Was dem Kunden zusteht, wird nur mit einem Grund ausgelassen.',
  'Settled already': 'Jemand anders hat diese Aufgabe anders erledigt.',
  'Something is wrong on our side':
    'Bei uns ist etwas schiefgegangen. Nichts ging verloren; bitte versuchen Sie es später.',
  'Still not understood': 'Es wird noch immer nicht verstanden und bleibt in Quarantäne.',
  'Taken already': 'Jemand anders hat sie schon übernommen.',
  'Too large': 'Das ist zu groß.',
}

export const voiceRule: Record<LineRule, string> = {
  'apology-repeated': 'Eine Entschuldigung ist ernst gemeint, mehrere klingen nach Betteln.',
  'apology-too-early': 'Um Entschuldigung bittet der Abschluss, wenn es in Ordnung gebracht ist.',
  begrudging: 'Etwas in Ordnung zu bringen ist weder Ausnahme noch Gefallen.',
  blame: 'Niemand als wir hat den Kunden enttäuscht. Sagen Sie, was geschah, nie, wer es war.',
  'corporate-speak': 'Floskeln klingen unaufrichtig. Sagen Sie es, wie ein Mensch es einem anderen sagt.',
  disclaimer: 'Wer einen Fehler zugibt, fügt nichts für ein Gericht hinzu.',
  doubt: 'Dem Kunden wird geglaubt: Keine Aufzeichnung von uns wird ihm vorgehalten.',
  entitlement: 'Es wird wiedergutgemacht, nicht abgegolten: keine Ansprüche, keine Sätze, keine Tabellen.',
  errand: 'Der Kunde muss nichts beweisen, ausfüllen, bringen oder einsenden.',
  excuse: 'Ausreden interessieren den Kunden nicht. Sagen Sie, was getan wird.',
  'gift-washing': 'Was geschuldet war, ist kein Geschenk, und was wir dazugeben, keine Geste.',
  'hard-to-read': 'Das wird einmal gelesen, auf einem Telefon: kurze Sätze, einfache Wörter.',
  'no-reply': 'Ein Brief kommt von einem Menschen und kann beantwortet werden.',
  number: 'Tage, Zeiten und Beträge sagt der Brief selbst, aus dem, was der Fall weiß.',
  'other-channel': 'Niemand will woandershin. Eine Antwort auf den Brief genügt immer.',
  promise: 'Erzählen Sie, was schon geändert ist. Gelobte Besserung wird nicht geglaubt.',
  unowned: 'Der Fehler hat jemanden, dem er gehört: uns. Sagen Sie „wir“.',
}

export const reason: Words['reason'] = {
  'a small thing more, unannounced': 'eine Kleinigkeit, nicht angekündigt',
  'as a member of staff decided': 'wie jemand von uns entschieden hat',
  'as a person decided': 'wie ein Mensch entschieden hat',
  'for a wait that takes too long': 'für eine Wartezeit, die zu lang ist',
  'less what was given before': 'abzüglich dessen, was schon gegeben wurde',
  'rounded down': 'abgerundet',
  'rounded up': 'aufgerundet',
  'the most that needs no approval, as nobody decided in time':
    'das meiste, was keiner Freigabe bedarf, da niemand rechtzeitig entschied',
}

export const forbidden: Words['forbidden'] = (found, reason) => `nicht „${found}“: ${reason}`
