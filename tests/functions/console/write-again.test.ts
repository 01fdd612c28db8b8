import { beforeEach, describe, expect, test } from 'vitest'
import { writeAgainRoom } from '#functions/console/acts/write-again.ts'
import { readerOf } from '#functions/runtime/reader-of.ts'
import { aRecovery } from '../../support/a-recovery.ts'
import { anOrder, canary, iso, noon } from '../../support/an-order.ts'
import { type InMemory, inMemory } from '../../support/in-memory.ts'

const { id } = aRecovery()
let parts: InMemory

const writeAgain = (body: object) =>
  writeAgainRoom(parts).request(`/${id}/write-again`, { method: 'POST', body: JSON.stringify(body) })
const because = 'her mailbox was full, and works again'

beforeEach(async () => {
  parts = inMemory()
  await parts.orders.keep(anOrder(), iso(noon))
  await parts.recoveries.open(aRecovery({ unreachable: true }))
  await parts.suppressed.suppress(await readerOf(canary.email, parts.dataKeys), { because: 'bounce', at: iso(noon) })
})

describe('F57 an address that gave letters back', () => {
  test('gets letters again when a person says why', async () => {
    expect((await writeAgain({ because })).status).toBe(202)
    expect(await parts.suppressed.has(await readerOf(canary.email, parts.dataKeys))).toBe(false)
    expect((await parts.recoveries.get(id)).unreachable).toBeUndefined()
  })

  test('gets none any more once it gives a letter back again', async () => {
    await writeAgain({ because })
    await parts.suppressed.suppress(await readerOf(canary.email, parts.dataKeys), { because: 'bounce', at: iso(noon) })
    expect(await parts.suppressed.has(await readerOf(canary.email, parts.dataKeys))).toBe(true)
  })

  test('is not let off without a reason', async () => {
    expect((await writeAgain({})).status).toBe(400)
    expect(await parts.suppressed.has(await readerOf(canary.email, parts.dataKeys))).toBe(true)
  })

  test('F101 is written down with who let it off, and names nobody', async () => {
    await writeAgain({ because })
    expect((await parts.audit.ofDay(iso(noon).slice(0, 10), { limit: 10 })).done).toMatchObject([
      { act: 'write-again', on: id },
    ])
    expect((await parts.timeline.of(id)).map(({ what }) => what)).toEqual(['write-again'])
    const kept = JSON.stringify(parts.table.items())
    for (const secret of [...Object.values(canary), because]) expect(kept).not.toContain(secret)
  })
})
