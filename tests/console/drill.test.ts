import { expect } from 'vitest'
import { inBrowser, openConsole } from './console-in-browser.ts'

inBrowser('S3.18 a storm is drilled from the list of incidents, and nothing is sent', async () => {
  const { api, page } = await openConsole('#/incidents')
  await page.getByRole('link', { name: 'Drill a storm' }).click()
  await page.getByText('One incident, 1m 14s after the first failure.').waitFor()
  await page.getByLabel('Paid per order, in €').waitFor()
  await page.getByLabel('How many orders').fill('3000')
  await page.getByLabel('Within minutes').fill('10')
  const asked = page.waitForRequest(/console.api.drill/)
  await page.getByRole('button', { name: 'Look' }).click()
  expect(new URL((await asked).url()).search).toBe(
    '?failure=missing-item&failures=3000&minutes=10&ordersEach=2&price=49',
  )
  await page.getByText('For 2,083 failures a person is asked first').waitFor()
  for (const purse of ['One order', 'One customer, this month', 'This incident'])
    await page.getByRole('meter', { name: purse }).waitFor()
  expect(api.posted).toEqual([])
})
