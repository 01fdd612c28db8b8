import type { Page } from 'playwright-core'
import { openPage } from './console-in-browser.ts'
import type { StoryRegion } from './story-region.ts'

/** On a machine that may be busy. */
export const patient = { timeout: 60_000, interval: 200 }

export const listOfTasks = /api\/tasks$/
export const settledHere = (page: Page) => page.getByRole('region', { name: 'Settled just now' })
export const tooLate = (page: Page) => page.getByText('Somebody was quicker: this is settled already.')

/** People at their pages on a running system. */
export function staffAt(region: StoryRegion) {
  return { openFor, twoAt, closesWell }

  /** A page of somebody's own. */
  async function openFor(address: string): Promise<Page> {
    const page = await openPage(new URL(address, region.url).href)
    page.setDefaultTimeout(patient.timeout)
    return page
  }

  /** Two people before the same task. What they see is a moment old: whoever is first, the other's page does not know. */
  async function twoAt(task: (page: Page) => ReturnType<Page['getByRole']>): Promise<[Page, Page]> {
    const pages: [Page, Page] = [await openFor('#/tasks'), await openFor('#/tasks')]
    for (const page of pages) {
      await task(page).waitFor()
      await page.route(listOfTasks, (route) => route.abort())
    }
    return pages
  }

  /** The customer says that all is well, and the recovery is seen to be closed. */
  async function closesWell(page: Page, recovery: string, order: string): Promise<void> {
    const { html = '' } = await region.letter('check-back', order)
    await region.doors.answer(html, 'happy')
    await region.end(recovery)
    await page.goto(`${region.url}/#/recoveries/${recovery}`)
    await page.locator('.summary').getByText('Closed · Recovered').first().waitFor()
  }
}
