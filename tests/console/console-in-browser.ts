import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { builtConsole } from '#infra/build/console.ts'
import { whyNoBrowser } from '../support/browser.ts'
import { browser } from '../support/in-browser.ts'
import { type MockApi, startMockApi } from './mock-api.ts'

const files = browser && (await builtConsole())

export { inBrowser } from '../support/in-browser.ts'

type Options = {
  api?: Parameters<typeof startMockApi>[0]
  viewer?: BrowserContextOptions
  /** With the language and the zone of the browser's own system. */
  asItComes?: boolean
  /** Plays what stands outside of Amends, before the page is opened. */
  outside?: (page: Page) => Promise<void>
}

const usual: BrowserContextOptions = { locale: 'en-GB', timezoneId: 'Europe/Berlin' }

/** A page of somebody's own at an address. Whatever its policy forbids or it throws fails the test. */
export async function openPage(
  address: string,
  { viewer, asItComes = false, outside }: Omit<Options, 'api'> = {},
): Promise<Page> {
  if (!browser) throw new Error(whyNoBrowser())
  const context = await browser.newContext({ ...(!asItComes && usual), ...viewer })
  const page = await context.newPage()
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) wrong.push(message.text())
  })
  onTestFinished(async () => {
    await context.close()
    expect(wrong).toEqual([])
  })
  await outside?.(page)
  await page.goto(address)
  return page
}

/** The built console at an address, with an API of its own that answers with the sample. */
export async function openConsole(
  address = '#/',
  { api: answering, ...options }: Options = {},
): Promise<{ api: MockApi; page: Page }> {
  const api = await startMockApi({ ...answering, ...(files && { files }) })
  onTestFinished(() => api.close())
  return { api, page: await openPage(`${api.url}/${address}`, options) }
}
