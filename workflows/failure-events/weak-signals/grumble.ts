/** What a grumble is about, and how people say it. English, German, French and Spanish; accents may be missing. */
const grumbles: Record<string, RegExp[]> = {
  disappointed: [
    /\b(disappoint\w*|let down|dissatisf\w*|unhappy|fed up|annoy\w*|frustrat\w*|not (very |really |at all )?(happy|pleased|satisfied))\b/,
    /\b(enttauscht\w*|enttaeuscht\w*|unzufrieden\w*|verarger\w*|argerlich|genervt|nicht (sehr |wirklich )?zufrieden)\b/,
    /\b(decu\w*|mecontent\w*|pas (tres |vraiment )?(content|satisfait)\w*)\b/,
    /\b(decepcionad\w*|descontent\w*|molest[oa]s?|no (estoy|estamos) (muy )?(content|satisfech)\w*)\b/,
  ],
  never_again: [
    /\bnever (\w+ )?(again|order|buy)\b|\blast time (i|we)\b/,
    /\bnie (wieder|mehr)\b|\bletzte[sn]? mal\b/,
    /\bplus jamais\b|\bderniere fois\b/,
    /\bnunca mas\b|\bultima vez\b/,
  ],
  poor: [
    /\b(terrible|awful|horrible|unacceptable|worst|a (joke|disgrace|shame)|ridiculous|useless|rude|poor (service|quality|show))\b/,
    /\b(schrecklich\w*|furchtbar\w*|inakzeptabel\w*|katastroph\w*|unverschamt\w*|frechheit|unfreundlich\w*|schlecht\w*)\b/,
    /\b(horrible|inadmissible|inacceptable|catastroph\w*|honteu\w*|nul(le)?|impoli\w*)\b/,
    /\b(horrible|inaceptable|pesim[oa]|vergonzos[oa]|fatal|maleducad[oa])\b/,
  ],
  waited: [
    /\b(still (waiting|nothing|no (answer|reply|sign))|nobody (answer|repl|call)\w*|no one (answer|repl|call)\w*|took (ages|forever|far too long))\b/,
    /\b(warte (immer )?noch|niemand (antwortet|meldet)|keine antwort|viel zu lange)\b/,
    /\b(attends? (toujours|encore)|personne ne repond|aucune reponse|beaucoup trop long)\b/,
    /\b(sigo esperando|nadie (contesta|responde)|sin respuesta|demasiado tiempo)\b/,
  ],
}

/** "Not disappointed", "nothing to complain about": the word is there and the grumble is not. */
const denied =
  /\b(not|never|n't|wasn't|weren't|no|nicht|kein\w*|pas|jamais|nunca|sin)\s+(\w+\s+)?(disappoint\w*|unhappy|dissatisf\w*|annoy\w*|enttauscht\w*|unzufrieden\w*|decu\w*|decepcionad\w*|terrible|awful|schlecht\w*)/g

const plain = (text: string): string =>
  text.slice(0, 5_000).normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase()

/**
 * Whether somebody grumbles, and about what; undefined when nothing says so. Plain rules and no guesses: a grumble
 * that is missed is still a letter that a person reads, one that is imagined opens a recovery for nothing.
 */
export function grumbleIn(text: string): string | undefined {
  const said = plain(text).replace(denied, ' ')
  return Object.entries(grumbles).find(([, patterns]) => patterns.some((pattern) => pattern.test(said)))?.[0]
}
