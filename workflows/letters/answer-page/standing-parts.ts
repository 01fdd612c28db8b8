import { html } from '../html.ts'
import { answerButton, form, type Page, type PageParts, plain } from './page-parts.ts'
import type { Pen } from './pen.ts'

/** An answer that stands: how to reach us all the same. */
export const answeredParts = ({ says }: Page<'already-answered'>, { page, say }: Pen): PageParts => {
  const { title, text } = page.alreadyAnswered
  const answer = say(page.question.answers[says])
  return { title: say(title), body: html`<h1>${say(title)}</h1>\n<p>${say(text, { answer })}</p>\n` }
}

/** A link that was good once: a fresh one goes to the address on file, whoever asks. */
export const expiredParts = ({ action }: Page<'expired'>, pen: Pen): PageParts => {
  const send = pen.say(pen.words.freshLink.send)
  return plain(pen.page.expired, pen, form(action, answerButton('fresh', 'link', send)))
}
