import { inBrowser, openConsole } from './console-in-browser.ts'
import { tasks } from './sample/tasks.ts'

inBrowser('a task without facts can still be settled', async () => {
  const { page } = await openConsole('#/tasks')
  const bare = tasks.map(({ facts, ...task }) => task)
  await page.route('**/console/api/tasks', (route) => route.fulfill({ json: { tasks: bare } }))
  await page.reload()
  await page.getByRole('button', { name: 'Refund', exact: true }).click()
  await page.getByText('Settled: Refund', { exact: true }).waitFor()
})

inBrowser('an answer the console does not understand is said to be one, and the other pages stay open', async () => {
  const { page } = await openConsole('#/tasks')
  await page.route('**/console/api/recoveries', (route) =>
    route.fulfill({ json: { recoveries: [{ id: 'r_1', order: 'A-1', failure: 7 }] } }),
  )
  await page.getByRole('link', { name: 'Now', exact: true }).click()
  await page.getByText('This page could not be shown.').waitFor()
  await page.getByRole('link', { name: /^Tasks/ }).click()
  await page.getByRole('button', { name: 'Refund', exact: true }).waitFor()
})

inBrowser('an API in trouble is said to be, and what was known stays', async () => {
  const { page } = await openConsole('#/tasks')
  await page.getByRole('button', { name: 'Refund', exact: true }).waitFor()
  const trouble = {
    status: 500,
    contentType: 'application/problem+json',
    body: JSON.stringify({ title: 'Out of order' }),
  }
  await page.route('**/console/api/tasks', (route) => route.fulfill(trouble))
  await page.getByText('This part could not be loaded. Out of order').waitFor()
  await page.getByRole('button', { name: 'Refund', exact: true }).waitFor()
})
