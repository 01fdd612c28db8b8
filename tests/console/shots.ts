import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { builtConsole } from '#infra/build/console.ts'
import { root } from '#infra/build/root.ts'
import { openBrowser, whyNoBrowser } from '../support/browser.ts'
import { startMockApi } from './mock-api.ts'
import { pages } from './pages.ts'
import { openToldStories } from './told-stories.ts'

// `npm run shots -- recovery de`: pictures of the pages named, in English or German; of all without a name.
// `npm run shots -- stories`: not of the sample, but of the whole system once its stories are told.
const asked = process.argv.slice(2)
const locale = asked.includes('de') ? 'de-DE' : 'en-GB'
const widths = { phone: 360, desk: 1280, wide: 2560 }
const folder = join(root, 'dist', 'shots')

const browser = await openBrowser()
if (!browser) throw new Error(whyNoBrowser())
await mkdir(folder, { recursive: true })
const ofStories = asked.includes('stories')
const site = ofStories ? await openToldStories() : { ...(await startMockApi({ files: await builtConsole() })), pages }
const wanted = asked.filter((word) => site.pages.some(([name]) => name === word))
try {
  for (const [width, px] of Object.entries(widths))
    for (const colorScheme of ['light', 'dark'] as const) {
      const viewport = { width: px, height: 800 }
      const context = await browser.newContext({ colorScheme, viewport, locale, timezoneId: 'Europe/Berlin' })
      for (const [name, address, ready] of site.pages) {
        if (wanted.length > 0 && !wanted.includes(name)) continue
        const page = await context.newPage()
        await page.goto(`${site.url}/${address}`)
        await page.locator(ready).first().waitFor()
        await page.screenshot({
          path: join(folder, `${ofStories ? 'stories.' : ''}${name}.${width}.${colorScheme}.png`),
          fullPage: true,
        })
        await page.close()
      }
      await context.close()
    }
} finally {
  await browser.close()
  await site.close()
}
console.log(`The pictures are in ${folder}`)
