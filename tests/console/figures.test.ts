import { expect } from 'vitest'
import { inBrowser, openConsole } from './console-in-browser.ts'

const standing = 'How it stands'

inBrowser('S1.6 the oldest that is not put right yet is the top figure, and leads to its recovery', async () => {
  const { page } = await openConsole()
  const first = page.getByRole('region', { name: standing }).getByRole('listitem').first()
  expect(await first.textContent()).toBe('Oldest unresolved2d 2h6 not yet put right')
  await first.getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: 'Lost: order A-10471' }).waitFor()
})

inBrowser('each figure leads to its rows', async () => {
  const { page } = await openConsole()
  const tiles = page.getByRole('region', { name: standing }).getByRole('link')
  await tiles.first().waitFor()
  const addresses = await tiles.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(addresses).toHaveLength(10)
  for (const address of addresses) {
    await page.goto(`${page.url().split('#')[0]}${address}`)
    await page.locator('main :is(.panel, table)').first().waitFor()
  }
})

inBrowser('a promise at risk shows how late it is, and leads to its customer', async () => {
  const { page } = await openConsole('#/promises')
  const first = page.getByRole('main').getByRole('listitem').first()
  expect(await first.textContent()).toContain('Overdue 20 min ago')
  await first.getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: /A-10471/ }).waitFor()
})

inBrowser('S0.2 letters that wait to leave are seen, and when the last customer has a first word', async () => {
  const { page } = await openConsole()
  await page.getByText('630 wait to leave · first letters take 1m').waitFor()
  await page.getByRole('link', { name: 'Letters sent' }).click()
  const told = page.getByRole('main').locator('.summary')
  await told.waitFor()
  expect(await told.textContent()).toContain(
    'First letters that wait588Later letters that wait42First letters have all left in1m',
  )
})

inBrowser('what is not counted has no figure, and its list says so', async () => {
  const { page } = await openConsole('#/', { api: { empty: true } })
  await page.getByText('Oldest unresolvedNone').waitFor()
  expect(await page.getByText('Budget today').count()).toBe(0)
  await page.goto(`${page.url().split('#')[0]}#/budgets`)
  await page.getByText('This is not counted yet.').waitFor()
})

inBrowser('every event is listed with what became of it, and leads to why', async () => {
  const { page } = await openConsole('#/quarantine')
  await page.getByRole('link', { name: 'All events' }).click()
  const rows = page.getByRole('main').getByRole('listitem')
  await rows.first().waitFor()
  expect(await rows.allTextContents()).toEqual([
    expect.stringMatching(/^failure.reportedWaits a while: it may put itself rightOrder A-10482/),
    expect.stringMatching(/^failure.reportedPart of a recoveryOrder A-10479/),
    expect.stringMatching(/^systems\/easypostCould not be read/),
  ])
  await rows.last().getByRole('link').click()
  await page.getByText('customs hold it, and it is still in time').waitFor()
})

inBrowser('an event that nobody could read is read again with one press', async () => {
  const { api, page } = await openConsole('#/quarantine')
  await page.getByRole('button', { name: 'Read it again' }).click()
  await page.getByText('Read. It goes its way now.').waitFor()
  expect(api.posted).toEqual([{ path: '/console/api/quarantine/e_1/replay', body: {} }])
})
