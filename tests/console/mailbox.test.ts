import { expect } from 'vitest'
import { inBrowser, openConsole } from './console-in-browser.ts'

inBrowser('a link in a received letter opens the customer’s page in a new tab', async () => {
  const { page } = await openConsole('#/mailbox')
  await page.getByRole('link', { name: 'Is it fixed?' }).click()
  const link = page.frameLocator('iframe').getByRole('link', { name: 'It is fixed' })
  const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()])
  await opened.getByRole('heading', { name: 'Thank you' }).waitFor()
  expect(opened.url()).toContain('/answers/m2')
  expect(page.url()).toContain('#/mailbox/m2')
})

inBrowser('a letter shows its header fields and its plain text', async () => {
  const { page } = await openConsole('#/mailbox/m1')
  await page.getByText('Header fields').click()
  await page.getByText('<m1@email.example>').waitFor()
  await page.getByText('Plain text').click()
  expect(await page.locator('pre').textContent()).toContain('/answers/m1')
})

inBrowser('where there is no mailbox, its address says why', async () => {
  const { page } = await openConsole('#/mailbox', { api: { onOneMachine: false } })
  await page.getByText('There is no mailbox here.').waitFor()
})
