import { phrase, together } from '../phrase.ts'
import type { Voice } from './voice.ts'

/** What makes a mention of someone else into blame. */
const trouble =
  'verloren|verlor|vergessen|vergaß|fehler*|falsch*|verwechs*|beschädig*|verzöger*|versäum*|übersehen|zu spät|verspät*|schuld*|verschuld*|problem*|verursach*|hat … nicht|haben … nicht|konnte* … nicht|liegt (an|bei)|lag (an|bei)|kommt (von|aus)|kam (von|aus)|verantwort*|defekt|gestreikt|im stich|streik*|wegen|ausgefallen|nicht … (geliefert|zugestellt|geklingelt|gefunden|geschafft)|versagt|gescheitert'

export const de: Voice = {
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
      phrase('(kunden)?zufriedenheit|(feedback|meinung|rückmeldung|anliegen) … (wichtig|wertvoll)'),
      phrase('(sind|waren) (stets |immer )?(bemüht|bestrebt)|bemühen uns (stets|immer|sehr)'),
      phrase('(liegt|liegen) uns( \\p{L}+)? am herzen'),
      phrase('(ober|höchst)ste[rn]? priorität|höchste(n|r)? (ansprüche|standards|qualität)|qualitätsanspr*'),
      phrase(
        'bezugnehmend|bezüglich|hinsichtlich|diesbezüglich|hiermit|seitens|anbei|zeitnah*|schnellstmöglich*|umgehend|baldmöglichst|in kenntnis|zur kenntnis|vorbehaltlich|bearbeitungs*|vorgangs*nummer',
      ),
      phrase('zögern sie nicht|zögere nicht|(begrüßen|willkommen heißen|bedienen) zu dürfen'),
      phrase('(nehmen|nimmt) … (sehr|äußerst|überaus) ernst'),
      phrase('seien sie versichert|sei versichert|wir (können|dürfen) (ihnen|dir) versichern|wir versichern'),
      phrase(
        '(haben|hat) … verständnis für (ihre|deine|ihren|deinen)|verstehen (ihren|deinen|ihre|deine) (ärger|unmut|frust*|enttäuschung)|(ärger|unmut|frust*|enttäuschung) … (nachvollziehen|verstehen)',
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
      phrase('(sie hätten|du hättest|hätten sie|hättest du)(?! … von uns) … (müssen|sollen|können)'),
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
        '(falls|wenn|dass|sollten) … (enttäuscht|verärgert|unzufrieden|gefühl haben|empfinden|empfunden|unannehm*) … (sind|bist|waren|warst|haben|hast|sein|fühlen)|(falls|wenn|sollten) (sie|du) (sich |dich )?… (unzufrieden|verärgert|enttäuscht)',
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
    'choose-another': [
      phrase('antworten? (sie )?einfach auf (diese (e-mail|mail|nachricht)|diesen brief) und sag(en sie)? uns, was'),
    ],
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
}
