import { expect } from 'vitest'
import { letterKinds } from '#workflows/letters/letter-facts.ts'
import { renderLetter } from '#workflows/letters/render-letter.ts'
import { contrastOnly, foundByAxe } from '../../support/axe.ts'
import { whyNoBrowser } from '../../support/browser.ts'
import { browser, inBrowser } from '../../support/in-browser.ts'
import { aLetter, brand } from './a-letter.ts'
import { everyPage } from './every-page.ts'
import { everySomethingWrongPage } from './every-something-wrong-page.ts'

/** A letter is an article in a mail client's page: landmarks and a heading are the client's. */
const inMailClient = {
  rules: {
    region: { enabled: false },
    'landmark-one-main': { enabled: false },
    'page-has-heading-one': { enabled: false },
  },
}

const read = [
  ...letterKinds.map((kind) => ({
    name: kind as string,
    html: renderLetter(aLetter(kind, { locale: 'de' }), brand).html,
  })),
  ...everyPage.filter(({ name }) => name.includes('de familiar')),
  ...everySomethingWrongPage.filter(({ name }) => /^(what|wish|not-due-yet) in de, familiar/.test(name)),
]

inBrowser.each(read)(
  'on a phone $name fits, loads nothing, and axe finds nothing, in light and dark',
  async ({ html }) => {
    const context = await browser?.newContext({ colorScheme: 'light', viewport: { width: 360, height: 740 } })
    const page = await context?.newPage()
    if (!context || !page) throw new Error(whyNoBrowser())
    const loaded: string[] = []
    page.on('request', (request) => loaded.push(request.url()))
    await page.setContent(html)
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(beyond).toBe(0)
    expect(await foundByAxe(page, inMailClient)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await foundByAxe(page, contrastOnly)).toEqual([])
    expect(loaded).toEqual([])
    await context.close()
  },
)
