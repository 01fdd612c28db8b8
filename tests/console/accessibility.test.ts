import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { inBrowser, openConsole } from './console-in-browser.ts'
import { pages } from './pages.ts'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Letters are not the console's own page, and nothing runs inside their frames. */
async function found(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({ iframes: false }),
  )
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  inBrowser.each(pages)('axe finds nothing on %s', async (_, address, ready) => {
    const { page } = await openConsole(address, { viewer: { colorScheme } })
    await page.locator(ready).first().waitFor()
    expect(await found(page)).toEqual([])
  })

  inBrowser('axe finds nothing where things go wrong', async () => {
    const { api, page } = await openConsole('#/tasks', { viewer: { colorScheme } })
    api.refuse = { status: 400, title: 'Not allowed', detail: 'Replace was tried before.' }
    await page.getByRole('button', { name: 'Refund', exact: true }).click()
    await page.locator('.notice').waitFor()
    api.down = true
    await page.locator('.connection p').waitFor()
    expect(await found(page)).toEqual([])
  })
})

inBrowser.each(pages)('%s fits a screen of 360 px, and axe finds nothing there', async (_, address, ready) => {
  const { page } = await openConsole(address, { viewer: { viewport: { width: 360, height: 740 } } })
  await page.locator(ready).first().waitFor()
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(beyond).toBe(0)
  expect(await found(page)).toEqual([])
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
