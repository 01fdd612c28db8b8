import type { Brand } from '../brand.ts'
import { type Html, html } from '../html.ts'
import type { PageParts } from './page-parts.ts'
import { pageStyle } from './page-style.ts'

/** The style sheet is ours alone: its only values are colours that the brand's schema has checked. */
const style = (brand: Brand): Html => ({ html: `<style>${pageStyle(brand)}</style>` })

/** A page for a customer: complete HTML, no script, nothing loaded from anywhere. */
export const pageDocument = ({ title, body }: PageParts, language: string, brand: Brand): string =>
  html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title} · ${brand.name}</title>
${style(brand)}
</head>
<body>
<main>
<p class="shop">${brand.name}</p>
${body}
</main>
</body>
</html>
`.html
