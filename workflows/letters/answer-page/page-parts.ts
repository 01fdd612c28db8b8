import { type Html, html, nothing } from '../html.ts'
import type { Language } from '../languages/language.ts'
import { ownPath } from '../link.ts'
import { oneLine } from '../one-line.ts'
import type { Say } from '../say.ts'
import type { AnswerPage } from './answer-page.ts'
import { type Answer, answers, longestComment } from './answers.ts'

export type PageParts = { title: string; body: Html }
type Page<P extends AnswerPage['page']> = Extract<AnswerPage, { page: P }>

/** Someone who says that something is wrong likely wants to say what. */
const wantsWords = (says: Answer | undefined): boolean => says !== undefined && says !== 'happy'

const comment = (page: Page<'question'>, { question }: Language['page'], say: Say): Html => {
  const open = wantsWords(page.says) ? html` open` : nothing
  return html`<details${open}><summary id="words">${say(question.comment)}</summary>
<textarea name="comment" maxlength="${String(longestComment)}" aria-labelledby="words" aria-describedby="along"></textarea>
<p class="quiet" id="along">${say(question.commentHint)}</p></details>`
}

const answerButton = (answer: Answer, chosen: boolean, label: string): Html => {
  const mark = chosen ? html` class="chosen" aria-describedby="hint"` : nothing
  return html`<button name="says" value="${answer}"${mark}>${label}</button>\n`
}

/** One question, one tap per answer; a few words beside it if they like. */
export const questionParts = (page: Page<'question'>, { page: words }: Language, say: Say): PageParts => {
  const { question } = words
  const name = oneLine(page.givenName ?? '', 40)
  const ask = say(question.ask, { named: name ? 'yes' : 'no', name })
  const buttons = answers.map((answer) => answerButton(answer, answer === page.says, say(question.answers[answer])))
  return {
    title: say(question.title),
    body: html`<p class="quiet">${say(words.reference, { order: oneLine(page.maskedOrder, 64) })}</p>
<h1>${ask}</h1>
<p id="hint">${say(page.says ? question.preselected : question.hint)}</p>
<form method="post" action="${ownPath(page.action)}">
${comment(page, words, say)}
${buttons}</form>`,
  }
}

const plain = (title: string, text: string, more: Html = nothing): PageParts => ({
  title,
  body: html`<h1>${title}</h1>\n<p>${text}</p>\n${more}`,
})

/** What happens next. It asks nothing, least of all of someone who was let down again. */
export const thanksParts = (page: Page<'thanks'>, { page: words }: Language, say: Say): PageParts => {
  const { title, text } = words.thanks[page.says]
  const back = page.changeable && page.back !== undefined ? ownPath(page.back) : undefined
  const change =
    back === undefined
      ? nothing
      : html`<p class="quiet">${say(words.change)} <a href="${back}">${say(words.changeLink)}</a></p>`
  return plain(say(title), say(text), change)
}

/** An answer that stands, or a link that leads nowhere any more: how to reach us all the same. */
export const standingParts = (
  page: Page<'already-answered' | 'expired' | 'neutral' | 'closed'>,
  { page: words }: Language,
  say: Say,
): PageParts => {
  if (page.page === 'already-answered') {
    const answer = say(words.question.answers[page.says])
    return plain(say(words.alreadyAnswered.title), say(words.alreadyAnswered.text, { answer }))
  }
  const { title, text } = words[page.page]
  return plain(say(title), say(text))
}
