import { expect } from 'vitest'
import { inBrowser, openConsole } from './console-in-browser.ts'
import { recoveries } from './sample/recoveries.ts'

const addressOf = (order: string) => `#/recoveries/${recoveries.find((each) => each.order === order)?.id}`

inBrowser('one recovery shows where it is, what happened, and why this amount was given', async () => {
  const { page } = await openConsole('#/')
  await page
    .getByRole('link', { name: /A-10455/ })
    .last()
    .click()
  await page.getByRole('heading', { level: 1, name: 'Damaged: order A-10455' }).waitFor()
  expect(await page.locator('[aria-current=step]').textContent()).toBe('Bring a person')
  const happened = await page.getByRole('region', { name: 'What happened' }).textContent()
  expect(happened).toContain('The order system promises the replacement within two days. by order system')
  const reasons = page.getByRole('region', { name: 'Compensation' })
  expect(await reasons.getByRole('row').allTextContents()).toEqual([
    'Arrived damaged€10.00',
    'Waited longer than a day for the replacement€5.00',
  ])
})

inBrowser('its tasks can be settled where it is read', async () => {
  const { page } = await openConsole(addressOf('A-10455'))
  await page.getByRole('button', { name: 'Refund' }).click()
  await page.getByText('Settled: Refund', { exact: true }).waitFor()
})

inBrowser('a letter opens as its customer sees it; its links lead nowhere and its scripts do not run', async () => {
  const { page } = await openConsole(addressOf('A-10455'))
  await page.getByRole('link', { name: /something on top/ }).click()
  const frame = page.frameLocator('dialog iframe')
  await frame.getByRole('heading', { name: 'Your lamp arrived broken' }).waitFor()
  await frame.getByRole('link', { name: 'It is fixed' }).click()
  await page.waitForTimeout(300)
  expect(page.context().pages()).toHaveLength(1)
  await frame.getByRole('heading', { name: 'Your lamp arrived broken' }).waitFor()
  expect(await page.title()).not.toContain('script')
  await page.getByText('Plain text').click()
  expect(await page.locator('dialog pre').textContent()).toContain('That is our mistake.')
})

inBrowser('a letter survives a reload, and Escape returns to its recovery where it was left', async () => {
  const { page } = await openConsole(addressOf('A-10455'))
  const link = page.getByRole('link', { name: /something on top/ })
  await link.scrollIntoViewIfNeeded()
  await link.click()
  await page.locator('dialog[open]').waitFor()
  await page.reload()
  await page.frameLocator('dialog iframe').getByText('That is our mistake.').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('dialog').waitFor({ state: 'detached' })
  expect(page.url()).toContain(addressOf('A-10455'))
  expect(page.url()).not.toContain('letters')
})

inBrowser('going back returns to where the list was left', async () => {
  const { page } = await openConsole('#/', { viewer: { viewport: { width: 1000, height: 500 } } })
  await page.getByRole('link', { name: /A-10244/ }).click()
  await page.getByRole('heading', { level: 1, name: /A-10244/ }).waitFor()
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  await page.goBack()
  await page.getByRole('link', { name: /A-10244/ }).waitFor()
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(200)
})

inBrowser('an erased customer is said to be erased', async () => {
  const { page } = await openConsole(addressOf('A-10417'))
  await page.getByText('Erased at the customer’s wish').waitFor()
})

inBrowser('an address cut short says so', async () => {
  const { page } = await openConsole('#/recoveries/r_nobody')
  await page.getByText('the link may be cut short').waitFor()
})
