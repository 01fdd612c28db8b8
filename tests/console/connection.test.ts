import { expect } from 'vitest'
import { inBrowser, openConsole } from './console-in-browser.ts'

inBrowser(
  'while Amends does not answer, the page says since when and keeps what it knows; then it recovers',
  async () => {
    const { api, page } = await openConsole()
    const row = page.getByRole('row', { name: /A-10482/ })
    await row.waitFor()
    api.down = true
    const told = page.getByText(/Amends has not answered since \d\d:\d\d:\d\d/)
    await told.waitFor()
    expect(await row.count()).toBe(1)
    api.down = false
    await page.getByRole('button', { name: 'Try now' }).click()
    await told.waitFor({ state: 'detached' })
    await expect.poll(() => page.getByRole('status').textContent(), { timeout: 5000 }).toContain('Amends answers again')
  },
)

inBrowser('a console opened while Amends is down fills itself once it is back', async () => {
  const { api, page } = await openConsole('#/tasks')
  await page.getByRole('heading', { name: 'Tasks 4' }).waitFor()
  await page.route('**/console/api/**', (route) => route.abort())
  await page.reload()
  await page.getByText(/Amends has not answered/).waitFor()
  await page.unroute('**/console/api/**')
  await page.getByRole('heading', { name: 'Tasks 4' }).waitFor({ timeout: 15_000 })
  expect(api.down).toBe(false)
})

inBrowser('without a network the page keeps what it knew, and an act says that it may be tried again', async () => {
  const { api, page } = await openConsole('#/orders/A-10455')
  await page.getByRole('button', { name: 'Open a recovery' }).waitFor()
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Open a recovery' }).click()
  await page.getByText('we do not know whether this was done').waitFor()
  await page.getByRole('cell', { name: 'Table lamp Dawn, brass' }).waitFor()
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Open a recovery' }).click()
  await page.getByText('Accepted. The recovery appears below').waitFor()
  expect(api.posted).toHaveLength(1)
})
