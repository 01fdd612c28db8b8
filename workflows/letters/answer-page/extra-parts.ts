import { type Html, html, nothing } from '../html.ts'
import { amountInWords } from '../in-words.ts'
import type { OfferedExtra } from './answer-page.ts'
import { longestComment } from './answers.ts'
import { answerButton, form, type Page, type PageParts, reference } from './page-parts.ts'
import type { Pen } from './pen.ts'

/** What would suit them better: each extra with one tap, and a smaller one for never again. */
export const extraParts = ({ extras, credit, maskedOrder, action }: Page<'extra'>, pen: Pen): PageParts => {
  const { title, hint } = pen.words.extra
  const amount = credit && amountInWords(credit, pen.placeIn('UTC'))
  const chooses = amount !== undefined && extras.length > 0
  const body = html`${reference(maskedOrder, pen)}\n<h1>${pen.say(title)}</h1>
${
  chooses
    ? html`<p>${pen.say(hint, { amount })}</p>\n${form(
        action,
        extras.flatMap((one) => tapsFor(one, pen)),
      )}`
    : nothing
}
${form(action, ownWords(chooses, pen))}`
  return { title: pen.say(title), body }
}

const tapsFor = ({ id, title }: OfferedExtra, { name, say, words }: Pen): Html[] => {
  const extra = title[name]
  const notForMe = say(words.extra.notForMe)
  return [
    answerButton('extra', id, extra.charAt(0).toLocaleUpperCase(name) + extra.slice(1)),
    html`<button class="less" name="notForMe" value="${id}" aria-label="${notForMe}: ${extra}">${notForMe}</button>\n`,
  ]
}

const ownWords = (instead: boolean, { say, words: { extra } }: Pen): Html =>
  html`<label for="other">${say(extra.label, { instead: instead ? 'yes' : 'no' })}</label>
<textarea id="other" name="other" required maxlength="${String(longestComment)}"></textarea>
<button class="send">${say(extra.send)}</button>\n`

export const chosenExtraParts = ({ extra }: Page<'extra-chosen'>, { name, say, words }: Pen): PageParts => {
  const { title, text } = words.extra.chosen
  return {
    title: say(title),
    body: html`<h1>${say(title)}</h1>\n<p>${say(text, { extra: extra.title[name] })}</p>\n`,
  }
}
