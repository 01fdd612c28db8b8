import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { builtConsole } from '#infra/build/console.ts'
import { builtSandbox } from '#infra/build/sandbox.ts'
import { synthesized } from '#infra/build/synth.ts'
import { SkippingClock } from '#infra/local/clock.ts'
import { startRegion } from '#infra/local/region.ts'
import { openDoors } from '#infra/local/stories/doors.ts'
import { readAssembly } from '#infra/local/template/assembly.ts'
import { openBrowser, whyNoBrowser } from '../../support/browser.ts'
import { quantile } from '../engine/quantile.ts'
import { fill } from './fill.ts'
import { pressedMs, scrolledMs } from './pressed.ts'
import { scannedMs } from './scanned.ts'

/** `npm run bench:console`: the console over a full table, in a real browser; beside it, its list read by a scan. */
const { values: options } = parseArgs({ options: { recoveries: { type: 'string', default: '100000' } } })
const count = Number(options.recoveries)
const times = 7
/** A page that is there within a second keeps a train of thought; an answer within a tenth feels like one's own doing. */
const goalsMs = { usable: 1000, press: 100 }

const browser = await openBrowser()
if (!browser) throw new Error(whyNoBrowser())
const [sandbox, assembly, folder] = await Promise.all([builtSandbox(), synthesized('local'), builtConsole()])
const clock = new SkippingClock({ skipping: false })
const region = await startRegion({ stacks: await readAssembly(assembly), clock, sandbox, consoleFolder: () => folder })

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`)
let well = true
const tell = (what: string, took: number[], goalMs?: number) => {
  const [middle, worst] = [quantile(took, 0.5), Math.max(...took)]
  well &&= goalMs === undefined || middle <= goalMs
  const goal = goalMs === undefined ? '' : `   ${middle <= goalMs ? 'holds' : 'does not hold'} ${goalMs} ms`
  console.log(
    `  ${what.padEnd(34)} ${middle.toFixed(0).padStart(7)} ms   worst ${worst.toFixed(0).padStart(7)} ms${goal}`,
  )
}

try {
  const placedAt = new Date(clock.now()).toISOString()
  const customer = { id: 'c-1', name: 'Ada Berger', email: 'ada@customers.example', language: 'en' }
  const items = [{ id: '1', title: 'Enamel kettle', quantity: 1, price: { minor: 4900, currency: 'EUR' } }]
  await openDoors(region.url).send('order.placed', { id: 'B-1', placedAt, customer, items }, clock.now())
  const began = performance.now()
  await fill(region, 'B-1', count)
  console.log(`${count} recoveries written in ${((performance.now() - began) / 1000).toFixed(0)} s\n`)

  const took = {
    usable: [] as number[],
    filter: [] as number[],
    scroll: [] as number[],
    open: [] as number[],
    whole: [] as number[],
    back: [] as number[],
  }
  for (let n = 0; n < times; n++) {
    const page = await browser.newPage({ locale: 'en-GB' })
    // What is evaluated in the page was compiled here, and names its functions by this.
    await page.addInitScript('globalThis.__name = (named) => named')
    await page.goto(`${region.url}/#/`)
    await page.waitForSelector('.recovery-table tbody a')
    took.usable.push(await page.evaluate(() => performance.now()))
    await page.waitForSelector('.figures')
    took.filter.push(
      await pressedMs(
        page,
        '.stages a[href="#/?stage=check-back"]',
        '.stages a[href="#/?stage=check-back"][aria-current]',
      ),
    )
    await page.waitForSelector('.recovery-table tbody + tbody')
    took.scroll.push(await scrolledMs(page))
    took.open.push(await pressedMs(page, '.recovery-table tbody a', 'h1:not(.unseen)'))
    const opened = performance.now()
    await page.waitForSelector('.graph svg')
    took.whole.push(performance.now() - opened)
    took.back.push(await pressedMs(page, '.back a', '.recovery-table tbody a'))
    await page.close()
  }
  tell('a new tab, until it can be used', took.usable, goalsMs.usable)
  tell('another stage', took.filter, goalsMs.press)
  tell('further down', took.scroll, goalsMs.press)
  tell('a row, opened', took.open, goalsMs.press)
  tell('until all of it is there', took.whole)
  tell('and back', took.back, goalsMs.press)
  console.log('\nBeside it, the list without an index')
  tell('the whole table, read and sorted', [await scannedMs(region)])
} finally {
  await browser.close()
  await region.close()
}
process.exit(well ? 0 : 1)
