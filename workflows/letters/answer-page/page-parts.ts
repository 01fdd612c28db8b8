import { type Html, html, nothing } from '../html.ts'
import { ownPath } from '../link.ts'
import { oneLine } from '../one-line.ts'
import type { AnswerPage } from './answer-page.ts'
import type { Pen } from './pen.ts'
import type { Said } from './words/page-words.ts'

export type PageParts = { title: string; body: Html }
export type Page<P extends AnswerPage['page']> = Extract<AnswerPage, { page: P }>

/** The end of the order's number: enough for the customer to know it, too little for anybody else. */
export const reference = (maskedOrder: string, { page, say }: Pen): Html =>
  html`<p class="quiet">${say(page.reference, { order: oneLine(maskedOrder, 64) })}</p>`

export const form = (action: string, body: Html | Html[]): Html =>
  html`<form method="post" action="${ownPath(action)}">\n${body}</form>`

/** One answer, one tap. @param hint the id of what explains why it is marked */
export const answerButton = (name: string, value: string, label: string, hint?: string): Html => {
  const mark = hint === undefined ? nothing : html` class="chosen" aria-describedby="${hint}"`
  return html`<button name="${name}" value="${value}"${mark}>${label}</button>\n`
}

/** The way back to a question whose answer may still be changed. */
export const changeParts = (back: string, { page, say }: Pen): Html =>
  html`<p class="quiet">${say(page.change)} <a href="${ownPath(back)}">${say(page.changeLink)}</a></p>`

export const plain = ({ title, text }: Said, { say }: Pen, more: Html = nothing): PageParts => ({
  title: say(title),
  body: html`<h1>${say(title)}</h1>\n<p>${say(text)}</p>\n${more}`,
})
