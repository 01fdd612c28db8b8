import { dayNearby, lineOf, timeOfDay } from '../in-words.ts'
import { spans } from '../languages/moments.ts'
import type { CallFacts } from '../letter-facts.ts'
import { link } from '../link.ts'
import { type Paragraph, says } from '../paragraph.ts'
import type { Words } from '../words.ts'

type Span = { startsAt: string; endsAt: string }

/** "Thursday, November 26, 9:00 AM to 11:00 AM": a call begins at any moment of it. */
const spanInWords = ({ startsAt, endsAt }: Span, { say, languageName, place }: Words): string => {
  const [day, from, to] = [dayNearby(startsAt, place), timeOfDay(startsAt, place), timeOfDay(endsAt, place)]
  return lineOf(say(spans[languageName], { day, from, to }))
}

/** What is too big for a letter is said in person, by someone senior, when it suits the customer. */
export const call = (letter: CallFacts, words: Words): Paragraph[] => {
  const { language, say, facts } = words
  const { why, choose, otherwise } = language.letters.call
  return [
    says(say(why, facts)),
    says(say(choose, facts)),
    { choices: letter.times.map((time) => ({ label: spanInWords(time, words), address: link(time.link) })) },
    says(say(otherwise, facts)),
  ]
}
