import { type Html, html, nothing } from '../html.ts'
import { link, ownPath } from '../link.ts'
import { feltForm } from './felt-parts.ts'
import { changeParts, type Page, type PageParts, plain } from './page-parts.ts'
import type { Pen } from './pen.ts'

/** What happens next. It asks nothing that must be answered, and of someone who was let down again nothing at all. */
export const thanksParts = (page: Page<'thanks'>, pen: Pen): PageParts => {
  const { says, changeable, back, felt, choose } = page
  const { say } = pen
  const { names } = pen.words
  const more = [
    choose === undefined
      ? nothing
      : html`<p><a class="go" href="${ownPath(choose)}">${say(says === 'talk' ? names.call : names.wish)}</a></p>\n`,
    says === 'happy' ? invitation(pen) : nothing,
    felt === undefined ? nothing : feltForm('effort', felt, pen),
    changeable && back !== undefined ? changeParts(back, pen) : nothing,
  ]
  return plain(pen.page.thanks[says], pen, html`${more}`)
}

/** To a happy customer, and to nobody else. */
const invitation = ({ words, say, brand }: Pen): Html =>
  html`<p>${say(words.tell)} <a href="${link(brand.website)}">${say(words.tellLink)}</a>.</p>\n`
