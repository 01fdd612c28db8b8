import type { RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { contrastOnly, foundByAxe } from '../support/axe.ts'
import { inBrowser, openConsole } from './console-in-browser.ts'
import { pages } from './pages.ts'

/** Letters are not the console's own page, and nothing runs inside their frames. */
const found = (page: Page, options: RunOptions = {}) => foundByAxe(page, { iframes: false, ...options })

/** The colours of the dark scheme stand on the same page. */
async function foundInBothSchemes(page: Page): Promise<string[]> {
  const inLight = await found(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const inDark = await found(page, contrastOnly)
  await page.emulateMedia({ colorScheme: 'light' })
  return [...inLight, ...inDark]
}

inBrowser.each(pages)(
  '%s fits a screen of 360 px, and axe finds nothing there or on a wide one, in light and dark',
  async (_, address, ready) => {
    const { page } = await openConsole(address, { viewer: { colorScheme: 'light' } })
    await page.locator(ready).first().waitFor()
    expect(await foundInBothSchemes(page)).toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
    const beyond = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    await expect.poll(beyond).toBe(0)
    expect(await found(page)).toEqual([])
  },
)

inBrowser('axe finds nothing where things go wrong, in light and dark', async () => {
  const { api, page } = await openConsole('#/tasks', { viewer: { colorScheme: 'light' } })
  api.refuse = { status: 400, title: 'Not allowed', detail: 'Replace was tried before.' }
  await page.getByRole('button', { name: 'Refund', exact: true }).click()
  await page.locator('.notice').waitFor()
  api.down = true
  await page.locator('.connection p').waitFor()
  expect(await foundInBothSchemes(page)).toEqual([])
})

inBrowser('from the first key to a settled task without a mouse', async () => {
  const { page } = await openConsole()
  await page.locator('.urgent-tasks').waitFor()
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Skip to content')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toContain('Mara Lindqvist')
  await page.keyboard.press('Enter')
  await page.waitForURL(/#\/tasks/)
  await page.locator('h2:focus', { hasText: 'Mara Lindqvist' }).waitFor()
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Refund')
  await page.keyboard.press('Enter')
  await page.getByText('Settled: Refund', { exact: true }).waitFor()
  await page.locator('h2:focus', { hasText: 'The order system cannot replace' }).waitFor()
})

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)
