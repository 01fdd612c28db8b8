import { type Html, html } from '../html.ts'
import { answerButton, form, type Page, type PageParts } from './page-parts.ts'
import type { Pen } from './pen.ts'

export const feltQuestions = ['effort', 'trust'] as const
export type FeltQuestion = (typeof feltQuestions)[number]

/** From the least to the most: five taps side by side. */
export const marks = ['1', '2', '3', '4', '5'] as const

export const feltForm = (asks: FeltQuestion, action: string, { words: { felt }, say }: Pen): Html => {
  const taps = marks.map((mark) => answerButton(asks, mark, mark))
  return form(
    action,
    html`<fieldset><legend>${say(felt[asks])}</legend>
<div class="scale">${taps}</div>
<p class="quiet ends"><span>1 – ${say(felt.least)}</span><span>5 – ${say(felt.most)}</span></p></fieldset>\n`,
  )
}

/** The second of the two short questions. */
export const trustParts = ({ action }: Page<'trust'>, pen: Pen): PageParts => {
  const title = pen.say(pen.words.felt.done.title)
  return { title, body: html`<h1>${title}</h1>\n${feltForm('trust', action, pen)}` }
}
