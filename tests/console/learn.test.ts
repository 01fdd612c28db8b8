import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { csvOf } from '../../console/learn/csv.ts'
import { inBrowser, openConsole } from './console-in-browser.ts'

inBrowser('S2.10 the causes stand in order, each with what it cost and whether it became less', async () => {
  const { page } = await openConsole('#/learn')
  const rows = page.getByRole('region', { name: 'Causes' }).getByRole('row')
  await rows.nth(1).waitFor()
  expect(await rows.nth(1).textContent()).toContain('Delivery · dhl8Fewer (20 before)€64.00€960.00')
  expect(await rows.nth(2).textContent()).toContain('New (0 before)')
})

inBrowser('every plot is drawn, and is there as a file', async () => {
  const { page } = await openConsole('#/learn')
  const plots = page.locator('figure.plot')
  await plots.nth(1).locator('canvas').waitFor()
  expect(await plots.count()).toBe(2)
  const file = await downloaded(page, 'Closed recoveries by day')
  expect(file.slice(0, 5)).toEqual([
    'Day,Closed,Recovered,No answer,Failed once more',
    '2026-11-01,0,0,0,0',
    '2026-11-02,0,0,0,0',
    '2026-11-03,0,0,0,0',
    '2026-11-04,8,5,2,1',
  ])
})

inBrowser('causes are ranked by number, by cost, or by what is at risk', async () => {
  const { page } = await openConsole('#/learn')
  const causes = page.getByRole('region', { name: 'Causes' })
  const first = () => causes.getByRole('rowheader').first().textContent()
  await causes.getByRole('row').nth(1).waitFor()
  for (const [by, cause] of [
    ['What was given', 'Delivery · dhl'],
    ['What is at risk', 'Product · kettle'],
    ['How many', 'Delivery · dhl'],
  ] as const) {
    await causes.getByLabel('Ranked by').selectOption(by)
    expect(await first()).toBe(cause)
  }
})

inBrowser('S2.10 staff say what was changed about a cause, and the page says whether that has lowered it', async () => {
  const { api, page } = await openConsole('#/learn')
  const changes = page.getByRole('region', { name: 'What was changed' })
  await changes.getByRole('row').nth(2).waitFor()
  const rows = await changes.getByRole('row').allTextContents()
  expect(rows[1]).toMatch(/^Product · kettle.*3\.02\.3Too early to say$/)
  expect(rows[2]).toMatch(/^Delivery · dhl.*9 Nov 2026.*5\.03\.1Yes, fewer$/)
  await changes.getByText('Note what was changed').click()
  await changes.getByRole('combobox', { name: 'Cause' }).selectOption('product~kettle')
  await changes.getByLabel('On').fill('2026-01-12')
  await changes.getByRole('textbox', { name: 'What was changed' }).fill('A second box for each kettle')
  await changes.getByRole('button', { name: 'Note it' }).click()
  await changes.getByText('Noted.').waitFor()
  const body = { cause: 'product~kettle', day: '2026-01-12', what: 'A second box for each kettle' }
  expect(api.posted).toEqual([{ path: '/console/api/learning/changes', body }])
})

inBrowser('S1.12 what was spent beyond the knee stands beside what was given, day by day in the file too', async () => {
  const { page } = await openConsole('#/learn')
  await page.locator('.summary').waitFor()
  expect(await page.locator('.summary').textContent()).toContain('Given€64.00Of it beyond the knee€8.00')
  const file = await downloaded(page, 'Given and kept by day, EUR')
  expect(file.slice(0, 5)).toEqual([
    'Day,Given,Kept,At risk,Of it beyond the knee',
    ...['2026-11-01,0,0,0,0', '2026-11-02,0,0,0,0', '2026-11-03,0,0,0,0', '2026-11-04,64,600,960,8'],
  ])
})

inBrowser('S1.18 S4.11 the customers’ choices and the hold-out each have a table, and a file of it', async () => {
  const { page } = await openConsole('#/learn')
  await page.getByRole('region', { name: 'How customers chose' }).waitFor()
  expect(await downloaded(page, 'How customers chose to have it put right')).toEqual([
    'Choice,Chosen,Was not enough,Offered',
    'Wait for it,20,8,Withdrawn: it fails too often',
    'Money back,12,1,Yes',
    '',
  ])
  expect(await downloaded(page, 'With and without the small thing more')).toEqual([
    'Group,Currency,Closed,Recovered,No answer,"Trust they name, of 5"',
    'With it,EUR,40,30,6,4.6',
    'Without it,EUR,4,2,1,3.5',
    '',
  ])
})

inBrowser('the first day has nothing to teach, and says so', async () => {
  const { page } = await openConsole('#/learn', { api: { empty: true } })
  await page.getByText('No recovery has closed in the last 28 days.').waitFor()
})

/** The lines of the file that is saved of what has this name. */
async function downloaded(page: Page, name: string): Promise<string[]> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Save as CSV ${name}` }).click(),
  ])
  return (await readFile(await file.path(), 'utf8')).split('\r\n')
}

describe('a file of figures', () => {
  const file = (cell: string) => csvOf({ name: 'x', columns: ['a'], rows: [[cell]] }).split('\r\n')[1]

  test('keeps commas, quotes and line breaks in their cell', () => {
    expect([file('a, b'), file('say "x"')]).toEqual(['"a, b"', '"say ""x"""'])
  })

  test('runs no formula in a spreadsheet', () => {
    expect([file('=1+1'), file('@x'), file('plain')]).toEqual(["'=1+1", "'@x", 'plain'])
  })
})
