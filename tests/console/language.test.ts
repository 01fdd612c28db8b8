import { expect } from 'vitest'
import { inBrowser, openConsole } from './console-in-browser.ts'
import { pages } from './pages.ts'
import { recoveries } from './sample/recoveries.ts'

const german = { locale: 'de-DE' }

inBrowser('who reads German is spoken to in German, with German amounts and dates', async () => {
  const { page } = await openConsole('#/', { viewer: german })
  await page.getByRole('heading', { name: 'Braucht einen Menschen' }).waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('de')
  await page.getByText('412,50 € von 500,00 €').waitFor()
})

inBrowser('the answers to a task stand on their buttons in German, and so does what happened', async () => {
  const { page } = await openConsole('#/tasks', { viewer: german })
  const answers = page.getByRole('article', { name: /Mara Lindqvist/ }).locator('.choices fieldset button')
  await answers.first().waitFor()
  expect(await answers.allTextContents()).toEqual(['Erstatten', 'Ersatz senden'])
  await page.goto(`${page.url().split('#')[0]}#/recoveries/${recoveries.find(({ order }) => order === 'A-10455')?.id}`)
  await page.locator('.timeline').getByText('Beim Bestellsystem angefragt: Ersetzen.').waitFor()
  await page.locator('.timeline').getByText('von Kundin oder Kunde').waitFor()
})

inBrowser('who has a browser that names no real language still sees the console, in English', async () => {
  const { page } = await openConsole('#/', { asItComes: true })
  await page.getByRole('heading', { name: 'Needs a person' }).waitFor()
})

inBrowser.each(pages)('in German, which is longer, %s fits a screen of 360 px', async (_, address, ready) => {
  const { page } = await openConsole(address, { viewer: { ...german, viewport: { width: 360, height: 740 } } })
  await page.locator(ready).first().waitFor()
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(beyond).toBe(0)
})
