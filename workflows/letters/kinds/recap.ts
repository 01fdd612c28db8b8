import { pageWords } from '../answer-page/words/words.ts'
import { changedHere } from '../changed-here.ts'
import { amountInWords, dayNearby, dayWithYear } from '../in-words.ts'
import type { RecapFacts } from '../letter-facts.ts'
import { link } from '../link.ts'
import { type Paragraph, says } from '../paragraph.ts'
import type { Words } from '../words.ts'
import { codeOf } from './code.ts'

/** The extra that exceeds putting it right, and that another may be chosen. */
const extraOf = (letter: RecapFacts, words: Words): Paragraph[] => {
  const { language, place, say, facts } = words
  const { lostTime, extra, extraUntil, extraFollows, chooseAnother, wishForExtra } = language.letters.recap
  const { compensation } = letter
  const follows = letter.extraFollows && say(extraFollows, facts)
  if (!compensation && !follows) return [says(say(lostTime, facts), say(wishForExtra, facts))]
  if (!compensation) return [says(say(lostTime, facts), follows), says(say(chooseAnother, facts))]
  const until = say(extraUntil, { day: dayWithYear(compensation.expiresAt, place) })
  return [
    says(say(lostTime, facts), say(extra, { ...facts, amount: amountInWords(compensation.amount, place) })),
    codeOf(compensation.code, words),
    says(until, follows, say(chooseAnother, facts)),
  ]
}

/** What nobody expected comes last, on its own. */
const surpriseOf = ({ surprise }: RecapFacts, words: Words): Paragraph[] => {
  if (surprise === undefined) return []
  const { language, place, say } = words
  const [amount, day] = [amountInWords(surprise.amount, place), dayWithYear(surprise.expiresAt, place)]
  return [says(say(language.letters.recap.surprise, { amount, day })), codeOf(surprise.code, words)]
}

/** The way to the page where another extra is chosen. */
const anotherOf = ({ compensation, pages }: RecapFacts, { languageName, say }: Words): Paragraph[] =>
  compensation === undefined || pages === undefined
    ? []
    : [{ choices: [{ label: say(pageWords[languageName].names.extra), address: link(pages.extra) }] }]

const finalPriceOf = ({ effectivePrice }: RecapFacts, { language, place, say }: Words): Paragraph[] => {
  if (effectivePrice === undefined) return []
  const free = effectivePrice.minor === 0 ? 'yes' : 'no'
  const price = amountInWords(effectivePrice, place)
  return [says(say(language.letters.recap.effectivePrice, { free, price }))]
}

/** Written once the remedy is confirmed: one apology, what was done and when, and the extra. */
export const recap = (letter: RecapFacts, words: Words): Paragraph[] => {
  const { brand, language, languageName, place, say, facts } = words
  const { notEnough, apology, lately, done, nextWord } = language.letters.recap
  return [
    says(
      letter.round > 1 && say(notEnough, facts),
      say(done[letter.remedy], { ...facts, day: dayNearby(letter.confirmedAt, place) }),
      say(apology[letter.failure], facts),
      letter.again === true && letter.round === 1 && say(lately),
      changedHere(letter, brand, languageName) ?? false,
    ),
    ...extraOf(letter, words),
    ...anotherOf(letter, words),
    ...finalPriceOf(letter, words),
    ...surpriseOf(letter, words),
    says(say(nextWord, facts)),
  ]
}
