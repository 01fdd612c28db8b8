import { html } from '../html.ts'
import { form, type Page, type PageParts, reference } from './page-parts.ts'
import type { Pen } from './pen.ts'

/** An address has few lines. */
export const longestAddress = 500

/** Where the parcel goes. What we know already is neither shown nor asked for. */
export const addressParts = ({ maskedOrder, action }: Page<'address'>, pen: Pen): PageParts => {
  const { title, label, send } = pen.words.address
  const field = html`<label for="address">${pen.say(label)}</label>
<textarea id="address" name="address" required maxlength="${String(longestAddress)}" autocomplete="street-address"></textarea>
<button class="chosen send">${pen.say(send)}</button>\n`
  return {
    title: pen.say(title),
    body: html`${reference(maskedOrder, pen)}\n<h1>${pen.say(title)}</h1>\n${form(action, field)}`,
  }
}

/** No more letters about this order: asked once more, because a mail scanner may have opened the link. */
export const stopParts = ({ maskedOrder, action }: Page<'stop'>, pen: Pen): PageParts => {
  const { title, text, send } = pen.words.stop
  return {
    title: pen.say(title),
    body: html`${reference(maskedOrder, pen)}\n<h1>${pen.say(title)}</h1>\n<p>${pen.say(text)}</p>
${form(action, html`<button name="stop" value="yes">${pen.say(send)}</button>\n`)}`,
  }
}
