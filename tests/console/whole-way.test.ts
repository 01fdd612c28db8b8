import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, vi } from 'vitest'
import { builtConsole } from '#infra/build/console.ts'
import { builtSandbox } from '#infra/build/sandbox.ts'
import { synthesized } from '#infra/build/synth.ts'
import { SkippingClock } from '#infra/local/clock.ts'
import { type Region, startRegion } from '#infra/local/region.ts'
import { shopOrderSystem } from '#infra/local/stories/stage-of.ts'
import { readAssembly } from '#infra/local/template/assembly.ts'
import { inBrowser, openPage } from './console-in-browser.ts'

/** The console in a browser on the very system that would be deployed, with a clock that moves when it is told to. */
let region: Region

beforeAll(async () => {
  const [sandbox, assembly, folder] = await Promise.all([builtSandbox(), synthesized('local'), builtConsole()])
  const clock = new SkippingClock({ skipping: false })
  region = await startRegion({ stacks: await readAssembly(assembly), clock, sandbox, consoleFolder: () => folder })
  const shop = await shopOrderSystem(region)
  shop.script('K-1', [{ cannot: 'no-stock' }, { cannot: 'no-stock' }])
  const [id, now] = ['K-1', region.clock.now()]
  const customer = { id: 'c-1', name: 'Ada Berger', email: 'ada@customers.example', language: 'en' }
  const item = { id: '1', title: 'Enamel kettle', quantity: 1, price: { minor: 4900, currency: 'EUR' } }
  await tell('order.placed', { id, placedAt: new Date(now - 5 * 86_400_000).toISOString(), customer, items: [item] })
  await tell('failure.reported', { order: id, kind: 'lost', occurredAt: new Date(now).toISOString() })
}, 240_000)
afterAll(() => region?.close())
vi.setConfig({ testTimeout: 240_000 })

const tell = async (type: string, data: object) => {
  const event = { specversion: '1.0', id: type, source: '/shop', type, data }
  const headers = { 'content-type': 'application/cloudevents+json' }
  const { status } = await fetch(`${region.url}/events`, { method: 'POST', headers, body: JSON.stringify(event) })
  expect(status).toBe(202)
}

/** Presses the page's own button to what is due next until something is there to be seen. */
async function until(page: Page, seen: () => Promise<boolean>): Promise<void> {
  await expect
    .poll(
      async () => {
        if (await seen()) return true
        await page.getByRole('button', { name: /Skip to what is due next/ }).click()
        return false
      },
      { timeout: 200_000, interval: 200 },
    )
    .toBe(true)
}

const recoveryIn = async (): Promise<string> => {
  const { recoveries } = await (await fetch(`${region.url}/console/api/recoveries`)).json()
  return recoveries[0].id
}

inBrowser(
  'a task is settled once by two people at once, over a reload, and its recovery is followed to its end',
  async () => {
    const [one, other] = [await openPage(`${region.url}/#/tasks`), await openPage(`${region.url}/#/tasks`)]
    const task = (page: Page) => page.getByRole('article', { name: /cannot/ })
    await until(one, () => task(one).isVisible())
    await task(other).waitFor()
    // What the other sees is a moment old: they press before the page knows better.
    await other.route(/api\/tasks$/, (route) => route.abort())
    await task(one).getByRole('button', { name: 'Done by hand: I refunded it' }).click()
    await task(one).waitFor({ state: 'detached' })
    await task(other)
      .getByRole('button', { name: /Close it/ })
      .click()
    await other.getByText('Somebody was quicker: this is settled already.').waitFor()
    await one.reload()
    await one.getByText('Nothing needs a person.').waitFor()

    await one.goto(`${region.url}/#/recoveries/${await recoveryIn()}`)
    const drawing = one.getByRole('region', { name: 'The path through the process' })
    await drawing.waitFor()
    await until(one, async () => (await one.locator('.summary').getByText('Closed').count()) > 0)
    const names = await drawing.locator('.state.behind text').allTextContents()
    expect(names).toEqual(
      expect.arrayContaining(['Acknowledge', 'Put it right', 'Ask a person', 'Compensate', 'Write recap']),
    )

    await one.getByRole('link', { name: /^Recap/ }).click()
    await one.frameLocator('dialog iframe').getByText('Enamel kettle').first().waitFor()
    await one.keyboard.press('Escape')
  },
)
