import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { csvOf } from '../../console/learn/csv.ts'
import { inBrowser, openConsole } from './console-in-browser.ts'

inBrowser('S2.10 the causes stand in order, each with what it cost and whether it became less', async () => {
  const { page } = await openConsole('#/learn')
  const rows = page.getByRole('region', { name: 'Causes' }).getByRole('row')
  await rows.nth(1).waitFor()
  expect(await rows.nth(1).textContent()).toContain('delivery~dhl8Fewer (20 before)€64.00€960.00')
  expect(await rows.nth(2).textContent()).toContain('New (0 before)')
})

inBrowser('every plot is drawn, and is there as a file', async () => {
  const { page } = await openConsole('#/learn')
  const plots = page.locator('figure.plot')
  await plots.nth(1).locator('canvas').waitFor()
  expect(await plots.count()).toBe(2)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    plots.first().getByRole('button', { name: 'Save as CSV' }).click(),
  ])
  const text = await readFile(await file.path(), 'utf8')
  expect(text.split('\r\n').slice(0, 5)).toEqual([
    'Day,Closed,Recovered,No answer,Failed once more',
    '2026-11-01,0,0,0,0',
    '2026-11-02,0,0,0,0',
    '2026-11-03,0,0,0,0',
    '2026-11-04,8,5,2,1',
  ])
})

inBrowser('the first day has nothing to teach, and says so', async () => {
  const { page } = await openConsole('#/learn', { api: { empty: true } })
  await page.getByText('No recovery has closed in the last 28 days.').waitFor()
})

describe('a file of figures', () => {
  const file = (cell: string) => csvOf({ name: 'x', columns: ['a'], rows: [[cell]] }).split('\r\n')[1]

  test('keeps commas, quotes and line breaks in their cell', () => {
    expect([file('a, b'), file('say "x"')]).toEqual(['"a, b"', '"say ""x"""'])
  })

  test('runs no formula in a spreadsheet', () => {
    expect([file('=1+1'), file('@x'), file('plain')]).toEqual(["'=1+1", "'@x", 'plain'])
  })
})
