import { phrase, together } from '../../phrase.ts'
import type { Forbidden } from '../voice.ts'

/** What makes a mention of someone else into blame. */
const trouble =
  'verloren|verlor|vergessen|vergaß|fehler*|falsch*|verwechs*|beschädig*|verzöger*|versäum*|übersehen|zu spät|verspät*|schuld*|verschuld*|problem*|verursach*|hat … nicht|haben … nicht|konnte* … nicht|liegt (an|bei)|lag (an|bei)|kommt (von|aus)|kam (von|aus)|verantwort*|defekt|gestreikt|im stich|streik*|wegen|ausgefallen|nicht … (geliefert|zugestellt|geklingelt|gefunden|geschafft)|versagt|gescheitert'

/** Somebody else did it, circumstances did it, or it did itself. */
export const disowned = {
  blame: [
    together(
      'kurier*|paketdienst*|paketzusteller*|lieferdienst*|versanddienst*|versandpartner*|versandunternehm*|spediteur*|spedition*|zusteller*|zustelldienst*|zustellpartner*|transportunternehm*|transportdienst*|frachtführer*|*lieferant(en)?|zulieferer*|zulieferbetrieb*|hersteller*|großhändler*|subunternehm*|dienstleister*|drittanbieter*|callcenter*|zahlungsanbieter*|logistik*|partner(unternehmen|firma|s)?|die post',
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
    together('dhl|ups(?= )|fedex|dpd|gls|hermes|deutsche post|österreichische post|postnord|amazon logistics', trouble),
    together(
      'team|mitarbeite*|kolleg*|personal|belegschaft',
      'sensibilisier*|geschult|nachgeschult|ermahn*|abgemahnt|hingewiesen',
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
    phrase('(bedauer*|leid),? dass (sie|du) … (unzufrieden|nicht zufrieden|enttäuscht|verärgert|nicht glücklich)'),
  ],
} satisfies Partial<Forbidden>
