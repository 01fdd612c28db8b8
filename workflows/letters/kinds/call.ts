import { dayNearby, lineOf, type Place, timeOfDay } from '../in-words.ts'
import type { CallFacts } from '../letter-facts.ts'
import { link } from '../link.ts'
import { type Paragraph, says } from '../paragraph.ts'
import type { Words } from '../words.ts'

type Span = { startsAt: string; endsAt: string }

/** "Thursday, November 26, 9:00 AM – 11:00 AM": a call begins at any moment of it. */
const spanInWords = ({ startsAt, endsAt }: Span, place: Place): string =>
  lineOf(`${dayNearby(startsAt, place)}, ${timeOfDay(startsAt, place)}\u00a0–\u00a0${timeOfDay(endsAt, place)}`)

/** What is too big for a letter is said in person, by someone senior, when it suits the customer. */
export const call = (letter: CallFacts, { language, place, say, facts }: Words): Paragraph[] => {
  const { why, choose, otherwise } = language.letters.call
  return [
    says(say(why, facts)),
    says(say(choose, facts)),
    { choices: letter.times.map((time) => ({ label: spanInWords(time, place), address: link(time.link) })) },
    says(say(otherwise, facts)),
  ]
}
