import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '#infra/build/root.ts'
import { html } from '#workflows/letters/html.ts'
import { languageNames } from '#workflows/letters/languages/language-names.ts'
import { openBrowser, whyNoBrowser } from '../support/browser.ts'
import { brand } from '../workflows/letters/a-letter.ts'
import { pictures } from './pictures.ts'
import { shownLetters } from './shown-letters.ts'
import { shownPages } from './shown-pages.ts'

const folder = join(root, 'dist', 'letters')

/** Every letter and every page behind its links, in every language. */
const everything = languageNames.flatMap((language) =>
  [...shownLetters(language), ...shownPages(language)].map((one) => ({ ...one, language })),
)

/** Writes a page with a picture of each in every look; `only` names some languages, or the beginning of some names. */
export async function gallery(only: string[]): Promise<void> {
  const chosen = everything
    .filter(({ language, name }) => only.every((word) => word === language || name.startsWith(word)))
    .map(({ language, name, subject, html }) => ({ name: `${name}.${language}`, subject, html }))
  if (chosen.length === 0) {
    const names = new Set(everything.map(({ name }) => name))
    throw new Error(
      `no letter or page is called ${only.join(' ')}; allowed are ${[...languageNames, ...names].join(', ')}`,
    )
  }
  const browser = await openBrowser()
  if (!browser) throw new Error(whyNoBrowser())
  await mkdir(folder, { recursive: true })
  try {
    const taken = await pictures(browser, chosen, folder)
    const sections = chosen.map(
      ({ name, subject }) =>
        html`<section><h2>${name.replace('.', ', ')}</h2><p>${subject}</p><div>${taken
          .filter((picture) => picture.name === name)
          .map(
            ({ file, width, colorScheme }) =>
              html`<img class="${width}" src="${file}" alt="${name}, ${width}, ${colorScheme}" loading="lazy">`,
          )}</div></section>`,
    )
    await writeFile(join(folder, 'index.html'), page(sections))
  } finally {
    await browser.close()
  }
  console.log(`${chosen.length} letters and pages are shown in ${join(folder, 'index.html')}`)
}

const page = (sections: ReturnType<typeof html>[]): string =>
  html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Letters and pages of ${brand.name}</title><style>
body{margin:0 auto;padding:2rem;max-width:110rem;font:16px/1.5 system-ui,sans-serif;background:#fbfaf7;color:#24272a}
h2{margin:2.5rem 0 0;font-size:1.1rem}p{margin:.2rem 0 1rem;color:#5f625f}
div{display:flex;flex-wrap:wrap;gap:1rem;align-items:flex-start}
img{border:1px solid #d9d5cc;border-radius:8px;height:auto}.wide{width:40rem}.phone{width:18rem}
</style></head><body><h1>Letters and pages of ${brand.name}</h1>${sections}</body></html>
`.html
