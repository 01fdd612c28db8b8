import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, vi } from 'vitest'
import { linkThatAsks } from '#infra/local/stories/letter-links.ts'
import { inBrowser } from './console-in-browser.ts'
import { listOfTasks, patient, settledHere, staffAt, tooLate } from './staff-at.ts'
import { openStoryRegion, type StoryRegion } from './story-region.ts'

/** The console in a browser on the very system that would be deployed. */
let region: StoryRegion
let people: ReturnType<typeof staffAt>

beforeAll(async () => {
  region = await openStoryRegion()
  people = staffAt(region)
}, 240_000)
afterAll(() => region?.close())
vi.setConfig({ testTimeout: 240_000 })

inBrowser('a task that two people settle is settled once, over a reload, and its recovery closes', async () => {
  const cannot = [{ cannot: 'no-stock' }, { cannot: 'no-stock' }]
  await region.fails({ order: 'kettle', kind: 'lost', title: 'Enamel kettle', minor: 4900, replies: cannot })
  const recovery = await region.recoveryAt('Ask a person')
  const task = (page: Page) => page.getByRole('article', { name: /cannot/ })
  const [one, other] = await people.twoAt(task)
  await task(one).getByRole('button', { name: 'Done by hand: I refunded it' }).click()
  await task(one).waitFor({ state: 'detached' })
  await task(other)
    .getByRole('button', { name: /Close it/ })
    .click()
  await tooLate(other).waitFor()
  await one.unroute(listOfTasks)
  await one.reload()
  await one.getByText('Nothing needs a person.').waitFor()

  await region.end(recovery)
  await one.goto(`${region.url}/#/recoveries/${recovery}`)
  await one.locator('.summary').getByText('Closed').first().waitFor()
  const drawing = one.getByRole('region', { name: 'The path through the process' })
  await drawing.waitFor()
  const names = await drawing.locator('.state.behind text').allTextContents()
  expect(names).toEqual(
    expect.arrayContaining(['Acknowledge', 'Put it right', 'Ask a person', 'Compensate', 'Write recap']),
  )

  await one.getByRole('link', { name: /^Recap/ }).click()
  await one.frameLocator('dialog iframe').getByText('Enamel kettle').first().waitFor()
})

inBrowser(
  'S3.10 an amount is approved by one of two who press at once, the customer is called when they chose, and the recovery closes',
  async () => {
    await region.fails({
      order: 'table',
      kind: 'damaged',
      title: 'Oak table',
      minor: 60_000,
      replies: [{ confirms: '+1h' }],
    })
    const recovery = await region.recoveryAt('Ask for approval')
    const approval = (page: Page) => page.getByRole('article', { name: /Policy grants/ })
    const [one, other] = await people.twoAt(approval)
    const offered = await approval(one).getByRole('button', { name: /^Give/ }).allTextContents()
    const give = (page: Page, nth: number) => approval(page).getByRole('button', { name: /^Give/ }).nth(nth).click()
    await Promise.all([give(one, 0), give(other, 1)])
    await expect.poll(async () => (await tooLate(one).count()) + (await tooLate(other).count()), patient).toBe(1)
    const [first, given = ''] = (await tooLate(other).isVisible()) ? [one, offered[0]] : [other, offered[1]]
    await settledHere(first).getByText(`Settled: ${given}`).waitFor()

    const invitation = await region.letter('call', 'table')
    const customer = await people.openFor(linkThatAsks('call', invitation.html ?? '') ?? 'no link to a call')
    const time = customer.getByRole('button').first()
    const at = await time.getAttribute('value')
    await time.click()

    await first.unroute(listOfTasks)
    const call = first.getByRole('article', { name: /the customer has chosen a time/ })
    await call.getByText('Everything in one place').click()
    const packet = call.getByRole('region', { name: 'Everything in one place' })
    const chosen = packet.getByRole('listitem').filter({ hasText: 'would like to be called' })
    await chosen.locator(`time[datetime="${at}"]`).waitFor()
    for (const known of ['Ada Berger', 'Oak table']) await packet.getByText(known).first().waitFor()
    await call.getByRole('button', { name: 'Seen to' }).click()
    await settledHere(first).getByText('Settled: Seen to').waitFor()

    const { html = '' } = await region.letter('check-back', 'table')
    await region.doors.answer(html, 'happy')
    await region.end(recovery)
    await first.goto(`${region.url}/#/recoveries/${recovery}`)
    const [amount = 'no amount'] = /€[\d.]+/.exec(given) ?? []
    for (const said of ['Closed · Recovered', amount]) await first.locator('.summary').getByText(said).first().waitFor()
    await first.locator('.timeline').getByText('Seen to.').waitFor()
  },
)

inBrowser(
  'an exception is settled by another way to put it right, although the connection was gone at the first press',
  async () => {
    const replies = [{ cannot: 'no-stock' }, { confirms: '+1h' }]
    await region.fails({ order: 'lamp', kind: 'lost', title: 'Paper lamp', minor: 3900, replies })
    const recovery = await region.recoveryAt('Ask a person')
    const staff = await people.openFor('#/tasks')
    const task = staff.getByRole('article', { name: /cannot be put right/ })
    const refund = task.getByRole('button', { name: 'Ask the order system: refund it' })
    await refund.waitFor()
    await staff.context().setOffline(true)
    await refund.click()
    await task.getByText('we do not know whether this was settled').waitFor()
    await staff.context().setOffline(false)
    await refund.click()
    await settledHere(staff).getByText('Settled: Ask the order system: refund it').waitFor()

    await people.closesWell(staff, recovery, 'lamp')
    await staff.getByRole('region', { name: 'Remedy' }).getByText('Refund').waitFor()
  },
)

inBrowser('an exception is skipped with a reason, which stands in what happened, and its recovery closes', async () => {
  const mend = await region.breaks('compensate')
  const replies = [{ confirms: '+1h' }]
  await region.fails({ order: 'mirror', kind: 'damaged', title: 'Hall mirror', minor: 5900, replies })
  const recovery = await region.recoveryAt('Ask a person')
  const staff = await people.openFor('#/tasks')
  const task = staff.getByRole('article', { name: /“Compensate” did not work/ })
  await task.getByRole('button', { name: /Go on with the recap/ }).click()
  const why = task.getByRole('form', { name: /Go on with the recap/ })
  await why.getByLabel('Why').fill('the till is down until noon')
  await why.getByRole('button', { name: /Go on with the recap/ }).click()
  await settledHere(staff).getByText('Settled: Go on with the recap').waitFor()
  await mend()

  await people.closesWell(staff, recovery, 'mirror')
  await staff.locator('.timeline').getByText('“the till is down until noon”').waitFor()
})

inBrowser(
  'S1.13 a customer asks for something else in their own words, staff answer with what they thought of, and it closes',
  async () => {
    const replies = [{ promises: '+92h' }]
    await region.fails({ order: 'chair', kind: 'lost', title: 'Rocking chair', minor: 18_900, replies })
    const { html = '' } = await region.letter('update', 'chair')
    const customer = await people.openFor(linkThatAsks('wish', html) ?? 'no link to a wish')
    await customer.getByText('Add a few words').click()
    await customer.locator('textarea').fill('Could it be the blue one from your window?')
    await customer.getByRole('button', { name: /something else/i }).click()
    await customer.getByText('We are listening').waitFor()

    const staff = await people.openFor('#/tasks')
    const task = staff.getByRole('article', { name: /would rather have something else/ })
    await task.getByText('Everything in one place').click()
    await task.getByText('the blue one from your window').waitFor()
    await task.getByRole('link', { name: 'See the recovery' }).click()
    await staff.getByRole('button', { name: 'Put it right another way' }).click()
    const form = staff.getByRole('form', { name: 'Put it right another way' })
    const done = 'I have brought the blue one from our window to your door.'
    await form.getByLabel('What you did, to the customer').fill(done)
    await form.getByLabel('What it cost, in EUR').fill('25')
    await form.getByRole('button', { name: 'That puts it right' }).click()
    await form.getByText('Done. It stands in what happened.').waitFor()

    expect((await region.letter('recap', 'chair')).html).toContain(done)
    await people.closesWell(staff, new URL(staff.url()).hash.split('/').at(-1) ?? '', 'chair')
  },
)

inBrowser(
  'an event that fell out because of a mistake of ours is sent on its way again once that is mended, and its recovery closes',
  async () => {
    await region.places({ order: 'bowl', title: 'Salad bowl', minor: 2900, replies: [{ confirms: '+1h' }] })
    const mend = await region.breaks('intake')
    const { receipt } = await region.reports('bowl', 'damaged')
    await region.eventIs(receipt, 'quarantined')
    const staff = await people.openFor('#/tasks')
    const task = staff.getByRole('article', { name: /event could not be worked on/ })
    await task.getByRole('link', { name: 'Quarantine' }).click()
    const event = staff.getByRole('article', { name: /failed again and again/ })
    await event.getByText('failure.reported').waitFor()

    await mend()
    await event.getByRole('button', { name: 'Read it again' }).click()
    await event.getByText('Read. It goes its way now.').waitFor()
    await region.eventIs(receipt, 'recovering')
    await staff.goto(`${region.url}/#/events/${receipt}`)
    await staff.getByRole('link', { name: 'See the recovery' }).click()
    await staff.locator('.summary').waitFor()
    await people.closesWell(staff, new URL(staff.url()).hash.split('/').at(-1) ?? '', 'bowl')
  },
)
