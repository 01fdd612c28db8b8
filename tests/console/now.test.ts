import { expect } from 'vitest'
import { inBrowser, openConsole } from './console-in-browser.ts'

const asksOf = (asked: string[], path: string) => asked.filter((each) => each === `GET ${path}`).length

inBrowser('what needs a person stands first, the most urgent on top and marked as overdue', async () => {
  const { page } = await openConsole()
  const first = page.getByRole('region', { name: 'Needs a person' }).getByRole('listitem').first()
  expect(await first.textContent()).toMatch(/^Overdue 1 hr ago.*Mara Lindqvist/)
})

inBrowser('a late acknowledgement is told apart from one in time', async () => {
  const { page } = await openConsole()
  const late = page.getByRole('row', { name: /A-10471/ })
  expect(await late.textContent()).toContain('6m 52s later than the 5 minutes')
  const inTime = page.getByRole('row', { name: /A-10479/ })
  expect(await inTime.textContent()).not.toContain('later than')
})

inBrowser(
  'a stage leads to its recoveries, older ones come as one scrolls, and only those near are drawn',
  async () => {
    const { page } = await openConsole('#/', { viewer: { viewport: { width: 1280, height: 400 } } })
    await page.getByRole('link', { name: /^Closed/ }).click()
    await page.getByRole('row', { name: /A-10482/ }).waitFor({ state: 'detached' })
    const oldest = page.getByRole('row', { name: /A-9677/ })
    await expect
      .poll(
        async () => {
          await page.mouse.wheel(0, 4000)
          return oldest.count()
        },
        { timeout: 15_000 },
      )
      .toBe(1)
    await page.getByRole('row', { name: /A-10425/ }).waitFor({ state: 'detached' })
    await oldest.click()
    await page.getByRole('heading', { name: /order A-9677/ }).waitFor()
    await page.goBack()
    await oldest.waitFor()
  },
)

inBrowser('a list that begins further down leads back to the newest', async () => {
  const { page } = await openConsole('#/?stage=close&cursor=25')
  await page.getByRole('row', { name: /A-10090/ }).waitFor()
  await page.getByRole('link', { name: 'Back to the beginning of the list' }).click()
  await page.getByRole('row', { name: /A-10425/ }).waitFor()
})

inBrowser('whose next word from us is due first stands first, where that order is asked for', async () => {
  const { page } = await openConsole()
  await page.getByRole('row', { name: /A-10482/ }).waitFor()
  await page.getByRole('link', { name: 'Next word due first' }).click()
  await page.getByRole('columnheader', { name: 'Next word by' }).waitFor()
  const orders = await page.locator('.recovery-table tbody th').allTextContents()
  expect(orders.map((text) => text.slice(-7))).toEqual(['A-10471', 'A-10479'])
})

inBrowser('a stage nobody is at says so and what to do', async () => {
  const { page } = await openConsole('#/?stage=compensate')
  await page
    .getByText('No recovery is at this stage. Choose another')
    .or(page.getByText('Choose another stage'))
    .waitFor()
})

inBrowser('the first day, with nothing to show, says where recoveries come from', async () => {
  const { page } = await openConsole('#/', { api: { empty: true } })
  await page.getByText('Report a failure to POST /events').waitFor()
  await page.getByText('Nothing needs a person.').waitFor()
})

inBrowser('what did not change is not drawn again', async () => {
  const { api, page } = await openConsole()
  const row = await page.getByRole('row', { name: /A-10482/ }).elementHandle()
  const before = asksOf(api.asked, '/console/api/recoveries')
  await expect.poll(() => asksOf(api.asked, '/console/api/recoveries'), { timeout: 10_000 }).toBeGreaterThan(before)
  expect(await row?.evaluate((element) => element.isConnected)).toBe(true)
})

inBrowser('a hidden tab asks nothing, and asks at once when it is seen again', async () => {
  const { api, page } = await openConsole()
  await page.getByRole('row', { name: /A-10482/ }).waitFor()
  const seen = (hidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { value, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }, hidden)
  await seen(true)
  await page.waitForTimeout(300)
  const before = api.asked.length
  await page.waitForTimeout(2000)
  expect(api.asked.length).toBe(before)
  await seen(false)
  await expect.poll(() => api.asked.length, { timeout: 5000 }).toBeGreaterThan(before)
})

inBrowser('time skips to what is due next with one press, and every age follows it', async () => {
  const { api, page } = await openConsole()
  await page.getByText('Due in 22 hr').or(page.getByText('Due in 23 hr')).waitFor()
  await page.getByRole('button', { name: /Skip to what is due next/ }).click()
  await page.getByText('Overdue 5 hr ago').waitFor()
  expect(asksOf(api.asked, '/local/clock')).toBeGreaterThan(1)
})

inBrowser('where time is real there is no clock and no mailbox, and they are not asked for again', async () => {
  const { api, page } = await openConsole('#/', { api: { onOneMachine: false } })
  await page.getByRole('row', { name: /A-10482/ }).waitFor()
  await page.waitForTimeout(2000)
  expect(await page.getByRole('link', { name: 'Mailbox' }).count()).toBe(0)
  expect(asksOf(api.asked, '/local/clock')).toBe(1)
  expect(asksOf(api.asked, '/mailbox/letters')).toBe(1)
})
