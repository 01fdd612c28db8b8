import { join } from 'node:path'
import type { Browser } from 'playwright-core'

/** How a letter or a page is looked at: in a window, on a phone, by day and by night. */
const looks = (['wide', 'phone'] as const).flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
)
const viewports = { wide: { width: 820, height: 600 }, phone: { width: 390, height: 600 } }

type Page = { name: string; html: string }
export type Picture = { name: string; file: string; width: 'wide' | 'phone'; colorScheme: 'light' | 'dark' }

/** Each in every look, written into `folder` as pictures of their whole length. */
export async function pictures(browser: Browser, pages: Page[], folder: string): Promise<Picture[]> {
  const taken: Picture[] = []
  for (const { width, colorScheme } of looks) {
    const context = await browser.newContext({ colorScheme, viewport: viewports[width], deviceScaleFactor: 1.5 })
    const page = await context.newPage()
    for (const { name, html } of pages) {
      const file = `${name}.${width}.${colorScheme}.png`
      await page.setContent(html)
      await page.screenshot({ path: join(folder, file), fullPage: true })
      taken.push({ name, file, width, colorScheme })
    }
    await context.close()
  }
  return taken
}
