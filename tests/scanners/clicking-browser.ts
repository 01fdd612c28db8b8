import type { Browser } from 'playwright-core'
import type { CustomerLinks } from './customer-links.ts'
import { served } from './served.ts'

/**
 * A gateway that opens each link in a browser of its own, runs whatever script there is, moves the mouse over the page
 * and waits. Answers how many pages it saw, and every method that reached the door.
 */
export async function openInBrowser(browser: Browser, { door, paths }: CustomerLinks) {
  const { url, methods, close } = await served(door)
  const context = await browser.newContext({ javaScriptEnabled: true })
  try {
    const page = await context.newPage()
    for (const path of paths) {
      await page.goto(url + path, { waitUntil: 'load' })
      await page.mouse.move(200, 200)
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    }
    return { pages: paths.length, methods: [...new Set(methods)] }
  } finally {
    await context.close()
    close()
  }
}
