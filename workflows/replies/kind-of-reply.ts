/** What a customer's reply is, as far as plain rules can say; whatever they cannot say is `words`, for a person. */
export type ReplyKind = 'happy' | 'unhappy' | 'address' | 'stop' | 'words'

const stop =
  /^\W*(stop|unsubscribe|no more (mails?|e-?mails?|letters?)|abmelden|abbestellen|keine (mails?|briefe) mehr|désabonner|arrêtez|baja|no más correos)\W*$/i

const address =
  /\b(new|wrong|other|correct|changed?) address\b|\b(I|we) (have )?moved\b|\b(neue|falsche|andere|richtige) (adresse|anschrift)\b|\bumgezogen\b|\b(nouvelle|mauvaise) adresse\b|\bdéménagé\b|\b(nueva|otra) dirección\b|\bdirección (equivocada|incorrecta)\b/i

const unhappy =
  /\b(broke|broken|breaks) (again|already|down)\b|\b(still|again) (broken|missing|late|wrong|not|nothing|waiting|does ?n.t|has ?n.t)\b|\b(is|was|are|does|did|has|have) ?n(o|.)t (fixed|work(s|ed|ing)?|arrived?|come|there|solved)\b|\bnot (fixed|solved|working|good|happy|satisfied|ok)\b|\b(wieder|immer noch|noch immer) (kaputt|defekt|falsch|nicht|nichts)\b|\b(nicht|nichts) (da|angekommen|behoben|gekommen|gelöst|zufrieden|in ordnung)\b|\b(encore|toujours) (cassée?|en panne|pas|rien)\b|\b(otra vez|todavía|sigue) (rot[oa]|sin|no)\b/i

const happy =
  /\b(all|everything('s| is)?) (is )?(good|fine|well|great|perfect|ok|okay|sorted|fixed)\b|\b(works|arrived|perfect|great|thanks|thank you)\b|\balles (ist )?(gut|bestens|prima|da|in ordnung)\b|\b(danke|super|angekommen)\b|\b(tout (est|va) bien|merci|parfait)\b|\b(todo (está )?bien|gracias|perfecto)\b/i

/** A doubt or a question beside the thanks: then a person reads it. */
const doubt = /\?|\b(but|however|except|only|not|n.t|aber|jedoch|nur|nicht|kein|mais|pas|pero|no)\b/i

/** More words than this hold more than an answer. */
const fewWords = 20

/** Reads what is new in a reply: quotations and signatures are left out before. */
export function kindOfReply(text: string): ReplyKind {
  const words = text.replaceAll('’', "'").replace(/\s+/g, ' ').trim()
  if (stop.test(words)) return 'stop'
  if (address.test(words)) return 'address'
  if (unhappy.test(words)) return 'unhappy'
  const isShort = words.split(' ').length <= fewWords
  return isShort && happy.test(words) && !doubt.test(words) ? 'happy' : 'words'
}
