import { expect } from 'vitest'
import graph from '../../console/graph/process.json'
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
  const call = page.getByRole('article', { name: /^Der Kunde ist nicht zufrieden/ })
  const answers = call.locator('.choices fieldset button')
  await answers.first().waitFor()
  expect(await answers.allTextContents()).toEqual(['Erstatten', 'Ersatz senden'])
  expect(await call.locator('.facts > div').allTextContents()).toEqual([
    'Was schiefgingBeschädigt',
    'Runde2',
    'AbhilfeErsetzen: Bestätigt',
    'Ausgleich15,00\u00a0€',
  ])
  await page.goto(`${page.url().split('#')[0]}#/recoveries/${recoveries.find(({ order }) => order === 'A-10455')?.id}`)
  await page.locator('.timeline').getByText('Beim Bestellsystem angefragt: Ersetzen.').waitFor()
  await page.locator('.timeline').getByText('von Kundin oder Kunde').waitFor()
  await page.locator('.letters').getByText('Zwischenstand').waitFor()
})

inBrowser('every state of the drawing has a German name that fits into its box', async () => {
  const { page } = await openConsole(`#/recoveries/${recoveries[0]?.id}`, { viewer: german })
  await page.locator('.state.current').waitFor()
  const states = await page.locator('.state').evaluateAll((found) =>
    found.map((state) => {
      const [text, box] = [state.querySelector('text'), state.querySelector('rect')] as [SVGTextElement, SVGRectElement]
      return { name: text.textContent ?? '', spare: box.width.baseVal.value - text.getComputedTextLength() }
    }),
  )
  expect(states.filter(({ spare }) => spare < 6)).toEqual([])
  expect(states.map(({ name }) => name).filter((name) => graph.states.some((state) => state.name === name))).toEqual([])
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
