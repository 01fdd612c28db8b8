import { expect } from 'vitest'
import type { Refusal } from '#functions/console/refusal.ts'
import type { LineRule } from '#workflows/letters/line-findings.ts'
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

inBrowser('what staff are refused is said in German, down to the rule that a line breaks', async () => {
  const { api, page } = await openConsole(`#/recoveries/${recoveries[0]?.id}`, { viewer: german })
  const [title, detail] = ['Not in our voice' satisfies Refusal, 'Every problem is listed.']
  const broken = { rule: 'corporate-speak' satisfies LineRule, found: 'inconvenience' }
  api.refuse = { status: 400, title, detail, problems: [{ path: 'text', allowed: 'no set phrase', ...broken }] }
  await page.getByRole('button', { name: 'Persönliche Zeile schreiben' }).click()
  await page.getByLabel('Ihre Zeile').fill('Sorry for any inconvenience.')
  await page.getByRole('button', { name: 'In den nächsten Brief' }).click()
  await page.getByText('So schreiben wir unseren Kunden nicht.').waitFor()
  await page.getByText('nicht „inconvenience“: Floskeln klingen unaufrichtig.').waitFor()
  expect(await page.getByText(detail).count()).toBe(0)
})

const at = '2026-11-26T12:00:00.000Z'
const known = { failure: 'late', remedy: 'refund', state: 'confirmed', nextWordBy: at, misses: 0 }
const history: [what: string, facts: Record<string, string | number>, told: string][] = [
  [
    ...(['said', { kind: 'recap', ...known }] as const),
    'Brief geschrieben: Abschluss. Bekannt war: Verspätet; Erstatten: Bestätigt; unser Wort bis Do., 26. Nov., 13:00.',
  ],
  ['remedy-promised', { by: at }, 'Das Bestellsystem sagt es zu bis Do., 26. Nov., 13:00.'],
  ['remedy-failed', { because: 'no-stock' }, 'Das Bestellsystem kann es nicht: no-stock.'],
  ['remedy-confirmed', {}, 'Das Bestellsystem sagt, dass es getan ist.'],
  ['decided', { decide: 'go-on', at: 'close' }, 'Entschieden: Schließen: Es wurde anders geregelt.'],
  ['decided', { decide: 'grant', minor: 4500, currency: 'EUR' }, 'Genehmigt: 45,00\u00a0€.'],
  ['decided', { decide: 'more', minor: 4500, currency: 'EUR' }, 'Entschieden, insgesamt 45,00\u00a0€ zu geben.'],
  ['answered', { wish: 'refund' }, 'Der Kunde wählt: Geld zurück.'],
  ['answered', { asks: 'address' }, 'Der Kunde berichtigt die Adresse.'],
  ['answered', { reply: 'words' }, 'Der Kunde antwortet:'],
  ['delivered', { deliveredAt: at }, 'Zugestellt Do., 26. Nov., 13:00.'],
  [
    ...(['escalated', { kind: 'call', to: 'admin' }] as const),
    'Eine Aufgabe ist lange überfällig (Anruf): Sie liegt jetzt bei der Gruppe „admin“.',
  ],
]

inBrowser('what was written down is told in German, from what is known of it', async () => {
  const timeline = history.map(([what, facts], index) => ({ at, what, facts, text: `As it was written: ${index}.` }))
  const { page } = await openConsole(`#/recoveries/${recoveries[0]?.id}`, {
    viewer: german,
    outside: async (page) => {
      await page.route('**/console/api/recoveries/*', async (route) => {
        const answer = await route.fetch()
        await route.fulfill({ response: answer, json: { ...(await answer.json()), timeline } })
      })
    },
  })
  const told = page.locator('.timeline li > span')
  await told.first().waitFor()
  expect(await told.allInnerTexts()).toEqual(history.map(([, , text]) => text))
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
