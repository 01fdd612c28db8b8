import { expect, test } from 'vitest'
import { intakeOf } from '#functions/intake/intake.ts'
import { acceptance } from '#functions/runtime/acceptance.ts'
import { anOrder, iso, noon } from '../support/an-order.ts'
import { inMemory } from '../support/in-memory.ts'

/** An order of the shop, and a scan of it by a system that knows the country. */
async function countryAfterAScan(said: { country?: string }) {
  const parts = inMemory()
  const work = intakeOf(parts)
  await parts.orders.keep(anOrder({ promisedAt: iso(noon + 86_400_000), ...said }), iso(noon))
  const data = { order: 'A-1001', status: 'announced', happenedAt: iso(noon), country: 'US' }
  await acceptance(parts)({ specversion: '1.0', source: '/shop', id: 's_1', type: 'tracking.updated', data })
  for (const { message } of parts.intake.sent.splice(0)) await work(message)
  return (await parts.orders.get('A-1001')).country
}

test.each([
  ['is told by whoever knows it, where the shop has not told us', {}, 'US'],
  ['is what the shop says it is', { country: 'CA' }, 'CA'],
])('the country of an order %s', async (_, said, country) => {
  expect(await countryAfterAScan(said)).toBe(country)
})
