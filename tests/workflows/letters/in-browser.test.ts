import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { letterKinds } from '#workflows/letters/letter-facts.ts'
import { renderLetter } from '#workflows/letters/render-letter.ts'
import { openBrowser, whyNoBrowser } from '../../support/browser.ts'
import { aLetter, brand } from './a-letter.ts'
import { everyPage } from './every-page.ts'
import { everySomethingWrongPage } from './every-something-wrong-page.ts'

const browser = await openBrowser()
if (!browser) console.warn(whyNoBrowser())
afterAll(() => browser?.close())
const inBrowser = test.skipIf(!browser)

// A busy machine makes a browser slow; that alone is no failure.
vi.setConfig({ testTimeout: 30_000 })

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

async function found(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() =>
    // A letter is an article in a mail client's page: landmarks and a heading are the client's.
    (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
      rules: {
        region: { enabled: false },
        'landmark-one-main': { enabled: false },
        'page-has-heading-one': { enabled: false },
      },
    }),
  )
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}

const read = [
  ...letterKinds.map((kind) => ({
    name: kind as string,
    html: renderLetter(aLetter(kind, { locale: 'de' }), brand).html,
  })),
  ...everyPage.filter(({ name }) => name.includes('de familiar')),
  ...everySomethingWrongPage.filter(({ name }) => /^(what|wish|not-due-yet) in de, familiar/.test(name)),
]

describe.each(['light', 'dark'] as const)('in %s, on a phone', (colorScheme) => {
  inBrowser.each(read)('$name fits, loads nothing, and axe finds nothing', async ({ html }) => {
    const context = await browser?.newContext({ colorScheme, viewport: { width: 360, height: 740 } })
    const page = await context?.newPage()
    if (!context || !page) throw new Error(whyNoBrowser())
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.setContent(html)
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(beyond).toBe(0)
    expect(await found(page)).toEqual([])
    expect(asked).toEqual([])
    await context.close()
  })
})
