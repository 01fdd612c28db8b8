import { phrase } from '../../phrase.ts'
import type { Forbidden } from '../voice.ts'

/** What sends people elsewhere, tells them not to answer, or gives them something to do. */
export const burdens = {
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
    phrase('(postfach|e-?mail-?adresse|adresse) … nicht (gelesen|überwacht|besetzt|betreut)|dieses postfach … nicht'),
  ],
  errand: [
    phrase(
      '(senden|schicken|laden|reichen|mailen) sie( uns)?( bitte)? … (ein|eine|einen|das|die|den|ihr*|foto*|bild*)',
    ),
    phrase('(sende|schick|schicke|lade|reiche|mail)( uns)?( bitte)? (ein|eine|einen|das|die|den|dein*|foto*|bild*)'),
    phrase('füllen? (sie )?(bitte )?(das|ein|den|dieses) … aus'),
    phrase('(?<!nichts |nicht )zurück ?(zu)?(schicken|senden|bringen)'),
    phrase(
      '((schicken|senden|bringen|geben) sie|schicke?|sende?|bringe?) … (zurück|vorbei)|geben sie … ab|retourenschein|rücksendeetikett',
    ),
    phrase('*formulare?'),
    phrase('nachweis*|kaufbeleg|kassenbon|beleg(e|en)?'),
  ],
} satisfies Partial<Forbidden>
