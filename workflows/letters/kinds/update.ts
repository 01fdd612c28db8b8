import { amountInWords, dayNearby, dayWithYear } from '../in-words.ts'
import type { UpdateFacts } from '../letter-facts.ts'
import { pageChoices } from '../page-choices.ts'
import { type Paragraph, says } from '../paragraph.ts'
import type { Words } from '../words.ts'
import { codeOf } from './code.ts'

const reliefOf = ({ relief }: UpdateFacts, words: Words): Paragraph[] => {
  if (relief === undefined) return []
  const { language, place, say } = words
  const amount = amountInWords(relief.amount, place)
  const day = dayWithYear(relief.expiresAt, place)
  return [says(say(language.letters.update.relief, { amount, day })), codeOf(relief.code, words)]
}

/** Law lets nobody wait for ever: they may have their money now, and have it back unasked in the end. */
const moneyBackOf = ({ moneyBackAt, pages }: UpdateFacts, { language, place, say }: Words): Paragraph[] =>
  moneyBackAt === undefined || pages === undefined
    ? []
    : [says(say(language.letters.update.moneyBack, { day: dayNearby(moneyBackAt, place) }))]

/** A promise moved: we own that too, give the new date, and ease a wait that has become too long. */
export const update = (letter: UpdateFacts, words: Words): Paragraph[] => {
  const { language, say, facts, when } = words
  const { owned, newPromise, noDateYet, nextWord } = language.letters.update
  return [
    says(say(owned, facts)),
    letter.promised
      ? says(say(newPromise[letter.remedy], { ...facts, when: when(letter.newPromiseBy) }), say(nextWord, facts))
      : says(
          say(noDateYet),
          say(language.letters.acknowledgement.nextWord, { ...facts, when: when(letter.newPromiseBy) }),
        ),
    ...moneyBackOf(letter, words),
    ...reliefOf(letter, words),
    ...pageChoices(letter.pages, ['wish', 'progress'], words),
    says(say(language.letters.answerUs)),
  ]
}
