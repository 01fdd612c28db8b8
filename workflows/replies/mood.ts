/** How a customer's words sound, as far as plain rules can say; what tells nothing is calm. */
export const moods = ['warm', 'calm', 'upset'] as const
export type Mood = (typeof moods)[number]

const upset =
  /\b(angry|furious|livid|upset|disappoint(ed|ing)|frustrat(ed|ing)|annoy(ed|ing)|unacceptable|ridiculous|outrageous|terrible|awful|appalling|worst|joke|never again|fed up|sick of|ruined|ashamed|shame on)\b|\b(wütend|verärgert|sauer|enttäuscht|enttäuschend|frustrierend|unverschämt|unmöglich|inakzeptabel|schrecklich|furchtbar|schlimmste|nie wieder|frechheit|ärgerlich|ruiniert)\b|\b(furieu(x|se)|en colère|déçue?|inacceptable|honteux|scandaleux|pire|plus jamais|inadmissible)\b|\b(enfadad[oa]|furios[oa]|decepcionad[oa]|inaceptable|vergonzoso|horrible|nunca más|harto|harta|indignante)\b|!{2,}/i

const warm =
  /\b(thanks|thank you|lovely|delighted|wonderful|great|perfect|kind|happy|pleased|appreciate|brilliant|amazing|love)\b|\b(danke|dankeschön|wunderbar|toll|super|perfekt|nett|freundlich|freue|freut|begeistert|großartig)\b|\b(merci|parfait|ravie?|génial|super|gentil(le)?|formidable|contente?)\b|\b(gracias|perfecto|encantad[oa]|genial|maravillos[oa]|amable|contento|contenta)\b/i

/** What would turn a warm word around. */
const denied =
  /\b(not|never|no|n't|hardly|nicht|kein(e|en)?|nie|kaum|pas|jamais|nunca|nada)\s+(\w+\s+){0,2}(thanks|lovely|delighted|wonderful|great|perfect|kind|happy|pleased|brilliant|amazing|love|wunderbar|toll|super|perfekt|nett|freundlich|begeistert|parfait|ravie?|gentil(le)?|contente?|perfecto|encantad[oa]|amable|contento|contenta)\b/i

/** Of warm and upset words together the upset ones count: whoever reads it should know. */
export function moodOf(text: string): Mood {
  const words = text.replaceAll('’', "'").replace(/n't\b/g, ' not').replace(/\s+/g, ' ')
  if (upset.test(words) || denied.test(words)) return 'upset'
  return warm.test(words) ? 'warm' : 'calm'
}
