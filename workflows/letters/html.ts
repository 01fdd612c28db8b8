/** Markup that is safe to send: only `html` makes it, and everything put into it is escaped. */
export type Html = { readonly html: string }
type Put = string | Html | readonly Html[]

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

const escaped = (text: string): string => text.replace(/[&<>"'`]/g, (character) => entities[character] ?? '')

const put = (value: Put): string => {
  if (typeof value === 'string') return escaped(value)
  return 'html' in value ? value.html : value.map((part) => part.html).join('')
}

/** A tag for templates: strings are escaped, markup made by this tag is not escaped again. */
export const html = (fixed: TemplateStringsArray, ...values: Put[]): Html => ({
  html: fixed.map((part, i) => part + (i < values.length ? put(values[i] as Put) : '')).join(''),
})

export const nothing: Html = html``

/** A layout with its `{{slots}}` filled in one pass, so that what fills one slot can never open another. */
export const filled = (layout: string, slots: Record<string, Put>): string =>
  layout.replace(/\{\{(\w+)\}\}/g, (_, slot: string) => {
    const value = slots[slot]
    if (value === undefined) throw new Error(`The layout has a slot {{${slot}}} that nothing fills`)
    return put(value)
  })
