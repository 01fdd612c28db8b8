import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { inBrowser, openConsole } from './console-in-browser.ts'

const card = (page: Page, name: RegExp) => page.getByRole('article', { name })
const call = (page: Page) => card(page, /Mara Lindqvist/)

describe('one owner, and the whole story travels with the task', () => {
  inBrowser('a task that nobody has taken is taken with one press', async () => {
    const { api, page } = await openConsole('#/tasks')
    await call(page).getByRole('button', { name: 'I take it' }).click()
    await call(page).getByText('Done. It stands in what happened.').waitFor()
    expect(api.posted).toEqual([{ path: '/console/api/tasks/t_call/owner', body: {} }])
  })

  inBrowser('it is handed over with what the next one should know', async () => {
    const { api, page } = await openConsole('#/tasks')
    const exception = card(page, /cannot replace/)
    await exception.getByRole('button', { name: 'Hand over' }).click()
    await exception.getByLabel('To whom').fill('Kim')
    await exception.getByLabel('What they should know').fill('She prefers mornings.')
    await exception.getByRole('button', { name: 'Hand it over' }).click()
    await exception.getByText('Done. It stands in what happened.').waitFor()
    expect(api.posted[0]?.body).toEqual({ to: 'Kim', note: 'She prefers mornings.' })
  })

  inBrowser('who was handed it keeps it: there is no second hand-over', async () => {
    const { page } = await openConsole('#/tasks', {
      api: { change: (task) => ({ ...task, owner: { name: 'Kim', changes: 1 } }) },
    })
    await call(page).getByText('Handed over once.').waitFor()
    expect(await page.getByRole('button', { name: 'Hand over' }).count()).toBe(0)
  })
})

describe('S1.16 nothing that is known is asked again', () => {
  inBrowser('before a call everything is on one page, and no field asks for any of it', async () => {
    const { page } = await openConsole('#/tasks')
    await call(page).getByText('Everything in one place').click()
    const packet = call(page).getByRole('region', { name: 'Everything in one place' })
    for (const part of ['What happened', 'Letters', 'Customer', 'Order', 'Remedy', 'Compensation'])
      await packet.getByRole('region', { name: part, exact: true }).waitFor()
    expect(await packet.locator('input, select, textarea').count()).toBe(0)
  })
})

inBrowser('an approval that was decided on what is no longer so asks to be looked at again', async () => {
  const { api, page } = await openConsole('#/tasks')
  const approval = card(page, /Give €45.00/)
  api.refuse = { status: 409, title: 'Not what you saw' }
  await approval.getByRole('button', { name: 'Give €45.00' }).click()
  await approval.getByText('This has changed since you looked.').waitFor()
  expect(await approval.getByRole('button', { name: 'Give €30.00' }).isEnabled()).toBe(true)
})

inBrowser.each([
  [/cannot replace/, 'I have put it right myself'],
  [/Give €45.00/, 'Give €30.00'],
  [/nobody has told us about/, 'It is dealt with'],
])('a task like %s is done with one press', async (question, answer) => {
  const { page } = await openConsole('#/tasks')
  await card(page, question).getByRole('button', { name: answer }).click()
  await page.getByText(`Settled: ${answer}`, { exact: true }).waitFor()
})

inBrowser('two people press at once: one settles it, the other is told so kindly', async () => {
  const { api, page } = await openConsole('#/tasks')
  const other = await page.context().newPage()
  await other.goto(page.url())
  api.settleMs = 300
  await Promise.all([
    call(page).getByRole('button', { name: 'Refund' }).click(),
    call(other).getByRole('button', { name: 'Replace once more' }).click(),
  ])
  const told = (each: Page) =>
    each
      .getByText('Somebody was quicker')
      .or(each.getByText(/^Settled: /))
      .first()
      .textContent()
  const both = await Promise.all([told(page), told(other)])
  expect(both.filter((each) => each?.startsWith('Settled: '))).toHaveLength(1)
  expect(both.filter((each) => each?.includes('Somebody was quicker'))).toHaveLength(1)
})

inBrowser('a reload in the middle of a press neither loses it nor does it twice', async () => {
  const { api, page } = await openConsole('#/tasks')
  api.settleMs = 500
  await call(page).getByRole('button', { name: 'Refund' }).click()
  await page.waitForTimeout(100)
  await page.reload()
  await page.getByRole('heading', { name: 'Tasks 3' }).waitFor()
  expect(await call(page).count()).toBe(0)
  expect(api.asked.filter((each) => each === 'POST /console/api/tasks/t_call')).toHaveLength(1)
})
