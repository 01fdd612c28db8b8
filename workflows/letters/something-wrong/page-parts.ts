import type { Hope } from '#workflows/failure-events/hope.ts'
import { type Wrong, wrongs } from '#workflows/failure-events/something-wrong.ts'
import { longestComment } from '../answer-page/answers.ts'
import type { PageParts } from '../answer-page/page-parts.ts'
import { type Html, html, nothing } from '../html.ts'
import { dayNearby, placeOf } from '../in-words.ts'
import { ownPath } from '../link.ts'
import { oneLine } from '../one-line.ts'
import type { Say } from '../say.ts'
import type { SomethingWrongPage } from './something-wrong-page.ts'
import type { Words } from './words/words.ts'

type Page<P extends SomethingWrongPage['page']> = Extract<SomethingWrongPage, { page: P }>
type Told = { words: Words; say: Say; language: string }

/** A page is to stay small: of a long order the first things are shown, and the rest is “more than one”. */
const mostThings = 20

const button = (name: string, value: string, label: string): Html =>
  html`<button name="${name}" value="${value}">${label}</button>\n`

const hidden = (name: string, value: string | undefined): Html =>
  value === undefined ? nothing : html`<input type="hidden" name="${name}" value="${value}">\n`

const asked = (
  { action, maskedOrder }: Page<'what' | 'which' | 'hope' | 'not-due-yet'>,
  { words, say }: Told,
  { method, ask, more, form }: { method: 'get' | 'post'; ask: string; more?: string; form: Html[] },
): Html => html`<p class="quiet">${say(words.reference, { order: oneLine(maskedOrder, 64) })}</p>
<h1>${ask}</h1>
${more === undefined ? nothing : html`<p>${more}</p>\n`}<form method="${method}" action="${ownPath(action)}">
${form}</form>`

/** The first tap: what is wrong. */
export const whatParts = (page: Page<'what'>, told: Told): PageParts => {
  const { say, words } = told
  const name = oneLine(page.givenName ?? '', 40)
  const form = wrongs.map((wrong: Wrong) => button('what', wrong, say(words.what.wrongs[wrong])))
  const ask = say(words.what.ask, { named: name ? 'yes' : 'no', name })
  return {
    title: say(words.what.title),
    body: asked(page, told, { method: 'get', ask, more: say(words.what.hint), form }),
  }
}

/** The second: with which thing of several. */
export const whichParts = (page: Page<'which'>, told: Told): PageParts => {
  const { say, words } = told
  const things = page.things.slice(0, mostThings).map(({ id, title }) => button('line', id, oneLine(title, 80)))
  const form = [hidden('what', page.wrong), ...things, button('line', '', say(words.which.all))]
  return { title: say(words.which.title), body: asked(page, told, { method: 'get', ask: say(words.which.ask), form }) }
}

/** The third, and the one that tells us: what they would like. A few words beside it if they like. */
export const hopeParts = (page: Page<'hope'>, told: Told): PageParts => {
  const { say, words } = told
  const comment = html`<details><summary id="words">${say(words.hope.comment)}</summary>
<textarea name="comment" maxlength="${String(longestComment)}" aria-labelledby="words" aria-describedby="along"></textarea>
<p class="quiet" id="along">${say(words.hope.commentHint)}</p></details>\n`
  const form = [
    hidden('what', page.wrong),
    hidden('line', page.line),
    hidden('since', page.since),
    comment,
    ...page.hopes.map((hope: Hope) => button('hope', hope, say(words.hope.hopes[hope]))),
  ]
  const ask = say(words.hope.ask)
  return {
    title: say(words.hope.title),
    body: asked(page, told, { method: 'post', ask, more: say(words.hope.hint), form }),
  }
}

/** What is not late yet is watched by us; whoever would rather talk can. */
export const notDueYetParts = (page: Page<'not-due-yet'>, told: Told): PageParts => {
  const { say, words } = told
  const day = dayNearby(page.promisedAt, placeOf(page.locale, page.timeZone, told.language))
  const form = [
    hidden('what', 'bad-service'),
    hidden('since', page.since),
    button('hope', 'talk', say(words.hope.hopes.talk)),
  ]
  const ask = say(words.notDueYet.title)
  return {
    title: ask,
    body: asked(page, told, { method: 'post', ask, more: say(words.notDueYet.text, { day }), form }),
  }
}

export const plainParts = (page: Page<'thanks' | 'expired' | 'neutral'>, { words, say }: Told): PageParts => {
  const { title, text } =
    page.page === 'thanks' ? words.thanks[page.hope === 'talk' ? 'talk' : 'remedy'] : words[page.page]
  return { title: say(title), body: html`<h1>${say(title)}</h1>\n<p>${say(text)}</p>\n` }
}
