import type { Sheet } from './as-text.ts'
import type { Brand } from './brand.ts'
import { filled, type Html, html } from './html.ts'
import layout from './letter.mjml'
import { link } from './link.ts'
import type { Choice, Paragraph } from './paragraph.ts'

// Mail clients that drop the style sheet still have to show a letter, so what matters is styled in place.
const choiceAsHtml = ({ label, address }: Choice, accent: string): Html =>
  html`<a class="choice" href="${address}" style="display:block;margin:0 0 10px;padding:13px 18px;border:1px solid ${accent};border-radius:8px;color:${accent};font-family:-apple-system,'Segoe UI',Helvetica,Arial,sans-serif;font-size:16px;line-height:1.35;font-weight:600;text-decoration:none;text-align:center">${label}</a>`

const paragraphAsHtml = (paragraph: Paragraph, accent: string): Html => {
  if ('says' in paragraph) return html`<p style="margin:0 0 20px">${paragraph.says}</p>`
  if ('choices' in paragraph)
    return html`<div style="margin:0 0 22px;padding:4px 0 0">${paragraph.choices.map((choice) => choiceAsHtml(choice, accent))}</div>`
  return html`<div class="code" style="margin:0 0 20px;padding:14px 18px;border-left:3px solid ${accent};background:#f4f1ea;border-radius:0 8px 8px 0"><span class="quiet" style="display:block;margin:0 0 2px;color:#5f625f;font-family:-apple-system,'Segoe UI',Helvetica,Arial,sans-serif;font-size:13px;line-height:1.4">${paragraph.codeLabel}</span><strong style="font-family:ui-monospace,'SF Mono',Menlo,Consolas,monospace;font-size:20px;line-height:1.3;letter-spacing:0.06em;font-weight:600">${paragraph.code}</strong></div>`
}

/** The letter as HTML: the compiled layout with every slot filled, and everything in it escaped. */
export const asHtml = (
  sheet: Sheet & { language: string; subject: string; preheader: string },
  { colours }: Brand,
): string =>
  filled(layout, {
    language: sheet.language,
    title: sheet.subject,
    preheader: sheet.preheader,
    accent: colours.accent,
    accentInDark: colours.accentInDark,
    shop: sheet.shop.name,
    greeting: sheet.greeting,
    paragraphs: sheet.paragraphs.map((paragraph) => paragraphAsHtml(paragraph, colours.accent)),
    goodbye: sheet.goodbye,
    signatory: sheet.signature.name,
    role: sheet.signature.role,
    reference: sheet.reference,
    postalAddress: sheet.shop.postalAddress,
    website: link(sheet.shop.website),
    websiteName: new URL(sheet.shop.website).host.replace(/^www\./, ''),
  })
