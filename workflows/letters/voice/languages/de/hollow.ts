import { phrase, together } from '../../phrase.ts'
import type { Forbidden } from '../voice.ts'

/** What is said because letters say it, promised and not believed, or given as a present though it was owed. */
export const hollow = {
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
    phrase(
      '(beschwerde|reklamation|anliegen|anfrage|vorgang)(s|en)? … (aufgenommen|geprüft|bearbeitet|weitergeleitet|registriert|erfasst)',
    ),
    phrase('im mittelpunkt|(uns|mir) erlaubt|erlauben wir uns'),
    phrase('in kürze|alsbald|(melden|melde|hören) … (demnächst|bald)'),
    phrase('gedulden|um (etwas |noch etwas )?geduld'),
    phrase('zu unseren kund* … (zählen|dürfen)'),
    phrase('(vorgang|angelegenheit) … (abgeschlossen|erledigt|geschlossen)'),
    phrase('in bearbeitung|aktenzeichen|gedient zu haben|bitten … zu entschuldigen'),
    phrase('(gutschrift|erstattung|rückerstattung|lieferung|zustellung) erfolgt*'),
    phrase('wie (sie|du) (sicher|sicherlich|gewiss|bestimmt) (verstehen|verstehst|nachvollziehen)'),
    phrase('(rückmeldung|feedback|meinung|hinweis)(en)? … (hilft|helfen) uns'),
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
} satisfies Partial<Forbidden>
