import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { inBrowser, openConsole } from './console-in-browser.ts'
import { recoveries } from './sample/recoveries.ts'

const id = recoveries.find((each) => each.order === 'A-10455')?.id
const recovery = `#/recoveries/${id}`
const act = (page: Page, name: string) =>
  page.getByRole('region', { name: 'What you can do' }).getByRole('button', { name })

inBrowser('“a customer told me”: a recovery is opened from its order, and nothing known is asked again', async () => {
  const { api, page } = await openConsole('#/orders')
  await page.getByRole('searchbox', { name: 'Order number' }).fill('A-10455')
  await page.keyboard.press('Enter')
  await page.getByLabel('What went wrong').selectOption('Damaged')
  await page.getByLabel('Which item').selectOption('Linen shade, 30 cm')
  expect(await page.locator('form.form').locator('select, textarea, input').count()).toBe(3)
  await page.getByRole('button', { name: 'Open a recovery' }).click()
  await page.getByText('Accepted. The recovery appears below within seconds.').waitFor()
  expect(api.posted).toEqual([
    { path: '/console/api/orders/A-10455/recoveries', body: { failure: 'damaged', line: 'l2' } },
  ])
})

inBrowser('what would be done is seen before anything is, and follows what is chosen', async () => {
  const { api, page } = await openConsole('#/orders/A-10455')
  await page.getByRole('button', { name: 'What would be done' }).click()
  await page.getByText('First we would try: Replace.').waitFor()
  await page.getByText('We wait 5m first').waitFor()
  await page.getByRole('table', { name: 'On top, as it stands now: €12.50' }).getByText('rounded up').waitFor()
  await page.getByLabel('Which item').selectOption('Linen shade, 30 cm')
  await page.getByText('Nothing of this is done yet.').waitFor()
  expect(api.posted).toEqual([])
})

inBrowser('an event leads from quarantine to what was made of it, and to acting on what it reads today', async () => {
  const { api, page } = await openConsole('#/quarantine')
  await page.getByRole('link', { name: 'See the event' }).click()
  await page.getByText('Could not be read: a status that is not known: held-at-border').waitFor()
  await page.getByText('customs hold it, and it is still in time').waitFor()
  await page.getByRole('button', { name: 'Act on it as it reads today' }).click()
  await page.getByText('Read. It goes its way now.').waitFor()
  expect(api.posted).toEqual([{ path: '/console/api/quarantine/e_1/replay', body: {} }])
})

inBrowser('an order nobody knows says so', async () => {
  const { page } = await openConsole('#/orders/nobody')
  await page.getByText('No such order is known.').waitFor()
})

inBrowser('a contact counts to what it has cost the customer', async () => {
  const { api, page } = await openConsole(recovery)
  await act(page, 'Note a contact').click()
  await page.getByLabel('Minutes it took them').fill('12')
  await page.getByRole('button', { name: 'Add to what it cost them' }).click()
  await page.getByText('Done. It stands in what happened.').waitFor()
  expect(api.posted[0]).toEqual({
    path: `/console/api/recoveries/${id}/contacts`,
    body: { channel: 'phone', minutes: 12 },
  })
})

inBrowser(
  'a form stays until it is closed, also when the recovery goes on meanwhile, and says what became of it',
  async () => {
    const { api, page } = await openConsole(recovery)
    await act(page, 'Note a contact').click()
    await page.getByLabel('Minutes it took them').fill('12')
    api.goneOn = true
    await act(page, 'Pause').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Add to what it cost them' }).click()
    await page.getByText('Done. It stands in what happened.').waitFor()
  },
)

inBrowser('a line that breaks a rule of the voice comes back with the rule, and is not lost', async () => {
  const { api, page } = await openConsole(recovery)
  api.refuse = {
    status: 400,
    title: 'Not in our voice',
    detail: 'Every problem is listed.',
    problems: [{ path: 'text', allowed: 'no “unfortunately”' }],
  }
  await act(page, 'Write a personal line').click()
  await page.getByLabel('Your line').fill('Unfortunately it broke.')
  await page.getByRole('button', { name: 'Put it in the next letter' }).click()
  await page.getByText('no “unfortunately”').waitFor()
  expect(await page.getByLabel('Your line').inputValue()).toBe('Unfortunately it broke.')
})

inBrowser('what is given has a reason, and is decided on what was seen', async () => {
  const { api, page } = await openConsole(recovery)
  await act(page, 'Give something more').click()
  await page.getByText('Up to €20.00 in all at your own discretion').waitFor()
  await page.getByLabel('Amount in all, in EUR').fill('19.90')
  await page.getByRole('button', { name: 'Give it' }).click()
  expect(api.posted).toEqual([])
  await page.getByLabel('Why').fill('Waited at home all day')
  await page.getByRole('button', { name: 'Give it' }).click()
  await page.getByText('Done. It stands in what happened.').waitFor()
  expect(api.posted[0]?.body).toEqual({
    amount: { minor: 1990, currency: 'EUR' },
    because: 'Waited at home all day',
    version: 7,
  })
})

inBrowser('what somebody did in a way of their own counts as the remedy, with what it cost', async () => {
  const { api, page } = await openConsole(recovery)
  await act(page, 'Put it right another way').click()
  await page.getByLabel('What you did, to the customer').fill('I drove over and hung the lamp myself.')
  await page.getByLabel('What it cost, in EUR').fill('12.50')
  await page.getByRole('button', { name: 'That puts it right' }).click()
  await page.getByText('Done. It stands in what happened.').waitFor()
  expect(api.posted).toEqual([
    {
      path: `/console/api/recoveries/${id}/own-remedy`,
      body: { text: 'I drove over and hung the lamp myself.', cost: { minor: 1250, currency: 'EUR' }, version: 7 },
    },
  ])
})

inBrowser('letters go again to a mailbox that works again, and somebody says why', async () => {
  const { api, page } = await openConsole(recovery)
  await act(page, 'Write to them again').click()
  await page.getByRole('button', { name: 'Let letters go there' }).click()
  expect(api.posted).toEqual([])
  await page.getByLabel('Why').fill('It was full, and is not')
  await page.getByRole('button', { name: 'Let letters go there' }).click()
  await page.getByText('Done. It stands in what happened.').waitFor()
  expect(api.posted).toEqual([
    { path: `/console/api/recoveries/${id}/write-again`, body: { because: 'It was full, and is not' } },
  ])
})

inBrowser('nobody is erased by a slip: what goes and what stays is read first, and the order typed', async () => {
  const { api, page } = await openConsole(recovery)
  await act(page, 'Erase the customer').click()
  await page.getByText('What stays, and why').waitFor()
  const erase = page.getByRole('button', { name: 'Erase for ever' })
  await page.getByLabel('Type the order number').fill('A-10454')
  await erase.click()
  expect(api.posted).toEqual([])
  await page.getByLabel('Type the order number').fill('A-10455')
  await erase.click()
  await page.getByText('Done. It stands in what happened.').waitFor()
  expect(api.posted.map(({ path }) => path)).toEqual([`/console/api/recoveries/${id}/erase`])
})
