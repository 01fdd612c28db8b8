import { html, nothing } from '../html.ts'
import { dayNearby, timeOfDay } from '../in-words.ts'
import { moments } from '../languages/moments.ts'
import { type Page, type PageParts, reference } from './page-parts.ts'
import type { Pen } from './pen.ts'

/** Where it stands: the plan, what of it is behind us, and when they hear from us next. */
export const progressParts = (page: Page<'progress'>, pen: Pen): PageParts => {
  const { say, name } = pen
  const { names } = pen.words
  const { milestones, now, nextWord } = pen.words.progress
  const steps = page.steps.map(({ milestone, state }) => {
    const mark = state === 'now' ? html` aria-current="step"` : nothing
    const here = state === 'now' ? html` <span class="now">${say(now)}</span>` : nothing
    return html`<li class="${state}"${mark}>${say(milestones[milestone])}${here}</li>\n`
  })
  const place = pen.placeIn(page.timeZone)
  const moment = (at: string) => say(moments[name], { time: timeOfDay(at, place), day: dayNearby(at, place), zone: '' })
  return {
    title: say(names.progress),
    body: html`${reference(page.maskedOrder, pen)}
<h1>${say(names.progress)}</h1>
<ol class="plan">
${steps}</ol>
${page.nextWordBy ? html`<p>${say(nextWord, { when: moment(page.nextWordBy) })}</p>` : nothing}`,
  }
}
