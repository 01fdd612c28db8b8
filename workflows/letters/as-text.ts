import type { Paragraph } from './paragraph.ts'

/** A letter ready to be set as text or HTML. */
export type Sheet = {
  greeting: string
  paragraphs: Paragraph[]
  goodbye: string
  signature: { name: string; role: string }
  reference: string
  shop: { name: string; website: string; postalAddress: string }
}

const paragraphAsText = (paragraph: Paragraph): string => {
  if ('says' in paragraph) return paragraph.says
  if ('code' in paragraph) return `    ${paragraph.codeLabel}\n    ${paragraph.code}`
  return paragraph.choices.map(({ label, address }) => `${label}\n${address}`).join('\n\n')
}

/** The letter for people who read mail as plain text. */
export const asText = ({ greeting, paragraphs, goodbye, signature, reference, shop }: Sheet): string =>
  [
    greeting,
    ...paragraphs.map(paragraphAsText),
    goodbye,
    `${signature.name}\n${signature.role}, ${shop.name}`,
    `--\n${reference}\n${shop.postalAddress}\n${shop.website}\n`,
  ].join('\n\n')
