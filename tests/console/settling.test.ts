import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { inBrowser, openConsole } from './console-in-browser.ts'

const call = (page: Page) => page.getByRole('article', { name: /Mara Lindqvist/ })
const posts = (asked: string[]) => asked.filter((each) => each.startsWith('POST')).length

inBrowser('a person settles a task with one press and sees it gone', async () => {
  const { api, page } = await openConsole('#/tasks')
  await call(page).getByRole('button', { name: 'Refund' }).click()
  await call(page).waitFor({ state: 'detached' })
  await page.getByRole('region', { name: 'Settled just now' }).getByText('Settled: Refund').waitFor()
  await page.getByRole('heading', { name: 'Tasks 3' }).waitFor()
  expect(posts(api.asked)).toBe(1)
})

inBrowser('a settled task stays gone while the list still shows it', async () => {
  const { api, page } = await openConsole('#/tasks')
  api.stale = true
  await call(page).getByRole('button', { name: 'Refund' }).click()
  await call(page).waitFor({ state: 'detached' })
  await page.waitForTimeout(2000)
  expect(await call(page).count()).toBe(0)
})

inBrowser('presses while the first is under way do nothing, and the page says that it is busy', async () => {
  const { api, page } = await openConsole('#/tasks')
  api.settleMs = 600
  const refund = call(page).getByRole('button', { name: /Refund/ })
  await refund.click()
  await refund.click({ force: true })
  await call(page).getByRole('button', { name: 'Replace once more' }).click({ force: true })
  expect(await refund.textContent()).toContain('Settling')
  expect(await refund.getAttribute('aria-disabled')).toBe('true')
  await call(page).waitFor({ state: 'detached' })
  expect(posts(api.asked)).toBe(1)
})

inBrowser('a second press right after the first does not settle the task that moved up', async () => {
  const { api, page } = await openConsole('#/tasks')
  const refund = call(page).getByRole('button', { name: 'Refund' })
  await refund.evaluate((pressed) => {
    new MutationObserver((_, observer) => {
      if (pressed.isConnected) return
      observer.disconnect()
      for (const button of document.querySelectorAll<HTMLElement>('.choices button')) button.click()
    }).observe(document.body, { childList: true, subtree: true })
  })
  await refund.click()
  await page.getByText('Settled: Refund', { exact: true }).waitFor()
  await page.waitForTimeout(300)
  expect(posts(api.asked)).toBe(1)
})

inBrowser('somebody else was quicker: the card says so kindly, and can be cleared', async () => {
  const { api, page } = await openConsole('#/tasks')
  await call(page).waitFor()
  api.stale = true
  api.settleElsewhere('t_call')
  await call(page).getByRole('button', { name: 'Refund' }).click()
  const told = call(page).getByRole('alert')
  await told.waitFor()
  expect(await told.textContent()).toBe(
    'Somebody was quicker: this is settled already. Settled by someone else: “Refund”. Nothing more is needed from you. What you pressed was not done.',
  )
  api.stale = false
  await page.waitForTimeout(2000)
  await call(page).getByRole('button', { name: 'Clear from my list' }).click()
  await call(page).waitFor({ state: 'detached' })
})

inBrowser('a task that another person settles leaves the list without a reload', async () => {
  const { api, page } = await openConsole('#/tasks')
  await call(page).waitFor()
  api.settleElsewhere('t_call')
  await call(page).waitFor({ state: 'detached' })
  await page.getByText('Settled by someone else, or no longer needed', { exact: true }).waitFor()
})

inBrowser('an answer that is not accepted says why and leaves the choices open', async () => {
  const { api, page } = await openConsole('#/tasks')
  api.refuse = { status: 400, title: 'Not allowed', detail: 'Replace was tried before.' }
  await call(page).getByRole('button', { name: 'Replace once more' }).click()
  await call(page).getByText('Replace was tried before. Choose another answer').waitFor()
  expect(await call(page).getByRole('button', { name: 'Refund' }).isEnabled()).toBe(true)
})

inBrowser('a press without an answer says that pressing again counts once', async () => {
  const { api, page } = await openConsole('#/tasks')
  await call(page).waitFor()
  api.down = true
  await call(page).getByRole('button', { name: 'Refund' }).click()
  await call(page).getByText('Press the same answer again').waitFor()
  api.down = false
  await call(page).getByRole('button', { name: 'Refund' }).click()
  await call(page).waitFor({ state: 'detached' })
})
