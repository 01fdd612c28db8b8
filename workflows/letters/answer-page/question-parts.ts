import { type Html, html, nothing } from '../html.ts'
import { oneLine } from '../one-line.ts'
import { type Answer, answers, longestComment } from './answers.ts'
import { answerButton, form, type Page, type PageParts, reference } from './page-parts.ts'
import type { Pen } from './pen.ts'

/** Someone who says that something is wrong likely wants to say what. */
const wantsWords = (says: Answer | undefined): boolean => says !== undefined && says !== 'happy'

/** A few words beside an answer, if they like. */
export const comment = (isOpen: boolean, { page: { question }, say }: Pen): Html => {
  const open = isOpen ? html` open` : nothing
  return html`<details${open}><summary id="words">${say(question.comment)}</summary>
<textarea name="comment" maxlength="${String(longestComment)}" aria-labelledby="words" aria-describedby="along"></textarea>
<p class="quiet" id="along">${say(question.commentHint)}</p></details>\n`
}

/** One question, one tap per answer; a few words beside it if they like. */
export const questionParts = (page: Page<'question'>, pen: Pen): PageParts => {
  const { say } = pen
  const { question } = pen.page
  const name = oneLine(page.givenName ?? '', 40)
  const buttons = answers.map((answer) =>
    answerButton('says', answer, say(question.answers[answer]), answer === page.says ? 'hint' : undefined),
  )
  return {
    title: say(question.title),
    body: html`${reference(page.maskedOrder, pen)}
<h1>${say(question.ask, { named: name ? 'yes' : 'no', name })}</h1>
<p id="hint">${say(page.says ? question.preselected : question.hint)}</p>
${form(page.action, [comment(wantsWords(page.says), pen), ...buttons])}`,
  }
}
