import { asHtml } from './as-html.ts'
import { asText, type Sheet } from './as-text.ts'
import type { Brand, Signatory } from './brand.ts'
import { acknowledgement } from './kinds/acknowledgement.ts'
import { call } from './kinds/call.ts'
import { checkBack } from './kinds/check-back.ts'
import { farewell } from './kinds/farewell.ts'
import { freshLink } from './kinds/fresh-link.ts'
import { recap } from './kinds/recap.ts'
import { reminder } from './kinds/reminder.ts'
import { secondTouch } from './kinds/second-touch.ts'
import { update } from './kinds/update.ts'
import type { LanguageName } from './languages/language-names.ts'
import type { Message } from './languages/message.ts'
import type { LetterFacts } from './letter-facts.ts'
import { oneLine } from './one-line.ts'
import { type Paragraph, says } from './paragraph.ts'
import { signatoryOf } from './signatory.ts'
import { staffLine } from './staff-line.ts'
import { unnamed } from './without-names.ts'
import { type Words, wordsFor } from './words.ts'

type Mailbox = { name: string; address: string }

export type RenderedLetter = {
  subject: string
  preheader: string
  text: string
  html: string
  from: Mailbox
  replyTo: Mailbox
  signatory: Signatory
  language: LanguageName
  /** Our own sentences, without the names that the shop's data supplies: what the voice rules read before sending. */
  ownWords: string
}

const paragraphsOf = (letter: LetterFacts, words: Words): Paragraph[] => {
  switch (letter.kind) {
    case 'acknowledgement':
      return acknowledgement(letter, words)
    case 'update':
      return update(letter, words)
    case 'recap':
      return recap(letter, words)
    case 'second-touch':
      return secondTouch(words)
    case 'call':
      return call(letter, words)
    case 'farewell':
      return farewell(words)
    case 'check-back':
      return checkBack(letter, words)
    case 'reminder':
      return reminder(letter, words)
    case 'fresh-link':
      return freshLink(letter, words)
  }
}

const headOf = (letter: LetterFacts, { letters }: Words['language']): { subject: Message; preheader: Message } => {
  if (letter.kind === 'check-back') return letters.checkBack
  if (letter.kind === 'update' && !letter.promised) return letters.update.undated
  if (letter.kind === 'acknowledgement' && letter.also !== undefined && letter.also.length > 0) return letters.digest
  if (letter.kind === 'fresh-link') return letters.freshLink
  return letters[letter.kind === 'second-touch' ? 'secondTouch' : letter.kind]
}

const ownWordsOf = (paragraphs: Paragraph[]): string[] =>
  paragraphs.flatMap((paragraph) => {
    if ('says' in paragraph) return [paragraph.says]
    return 'choices' in paragraph ? paragraph.choices.map(({ label }) => label) : [paragraph.codeLabel]
  })

const saidIn = (letter: LetterFacts, words: Words) => {
  const { subject, preheader } = headOf(letter, words.language)
  return {
    subject: oneLine(words.say(subject, words.facts)),
    preheader: oneLine(words.say(preheader, words.facts)),
    paragraphs: [...paragraphsOf(letter, words), ...(letter.lines ?? []).map((line) => says(staffLine(line)))],
  }
}

const ownWordsIn = (letter: LetterFacts, brand: Brand): string => {
  const { subject, preheader, paragraphs } = saidIn(letter, wordsFor(letter, brand))
  return [subject, preheader, ...ownWordsOf(paragraphs)].join('\n\n')
}

/** A letter as it leaves: subject, plain text and HTML with the same content, and who it is from. */
export const renderLetter = (letter: LetterFacts, brand: Brand): RenderedLetter => {
  const words = wordsFor(letter, brand)
  const { say, facts, language, languageName } = words
  const { subject, preheader, paragraphs } = saidIn(letter, words)
  const signatory = signatoryOf(letter, brand)
  const sheet: Sheet = {
    greeting: say(language.letters.greeting, facts),
    paragraphs,
    goodbye: say(language.letters.goodbye),
    signature: { name: signatory.name, role: signatory.role[languageName] },
    reference: say(language.letters.reference, facts),
    shop: brand,
  }
  return {
    subject,
    preheader,
    text: asText(sheet),
    html: asHtml({ ...sheet, language: languageName, subject, preheader }, brand),
    from: { name: `${signatory.name}, ${brand.name}`, address: signatory.address },
    replyTo: { name: brand.name, address: brand.replyTo },
    signatory,
    language: languageName,
    ownWords: ownWordsIn(unnamed(letter), brand),
  }
}
