import { callSpanMs } from '#workflows/recovery/call-times.ts'
import { html, nothing } from '../html.ts'
import { dayNearby, lineOf, timeOfDay } from '../in-words.ts'
import type { Message } from '../languages/message.ts'
import { spans } from '../languages/moments.ts'
import { answerButton, changeParts, form, type Page, type PageParts, plain, reference } from './page-parts.ts'
import type { Pen } from './pen.ts'
import { comment } from './question-parts.ts'

const heading = (title: Message, hint: Message, maskedOrder: string, pen: Pen) =>
  html`${reference(maskedOrder, pen)}\n<h1>${pen.say(title)}</h1>\n<p id="hint">${pen.say(hint)}</p>\n`

/** How it is put right: whatever can still be chosen, each with one tap. */
export const wishParts = ({ wishes, chosen, maskedOrder, action }: Page<'wish'>, pen: Pen): PageParts => {
  const { title, hint, choices } = pen.words.wish
  const buttons = wishes.map((wish) =>
    answerButton('wish', wish, pen.say(choices[wish]), wish === chosen ? 'hint' : undefined),
  )
  return {
    title: pen.say(title),
    body: html`${heading(title, hint, maskedOrder, pen)}${form(action, [comment(false, pen), ...buttons])}`,
  }
}

export const wishedParts = ({ wish, changeable, back }: Page<'wished'>, pen: Pen): PageParts =>
  plain(pen.words.wish.taken[wish], pen, changeable ? changeParts(back, pen) : nothing)

/** When we call: times of the customer's own day. */
export const callParts = ({ times, timeZone, maskedOrder, action }: Page<'call'>, pen: Pen): PageParts => {
  const { title, hint } = pen.words.call
  const buttons = times.map((at) => {
    return answerButton('at', at, lineOf(pen.say(spans[pen.name], spanOf(at, timeZone, pen))))
  })
  return {
    title: pen.say(title),
    body: html`${heading(title, hint, maskedOrder, pen)}${form(action, buttons)}`,
  }
}

export const calledParts = ({ at, timeZone }: Page<'called'>, pen: Pen): PageParts => {
  const { title, text } = pen.words.call.done
  const span = spanOf(at, timeZone, pen)
  return { title: pen.say(title), body: html`<h1>${pen.say(title)}</h1>\n<p>${pen.say(text, span)}</p>\n` }
}

function spanOf(at: string, timeZone: string, { placeIn }: Pen) {
  const place = placeIn(timeZone)
  const end = new Date(Date.parse(at) + callSpanMs).toISOString()
  return { day: dayNearby(at, place), from: timeOfDay(at, place), to: timeOfDay(end, place) }
}
