import { beforeEach, describe, expect, test } from 'vitest'
import { switchRoom } from '#functions/console/switch.ts'
import { iso, noon } from '../support/an-order.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'

let parts: InMemory
const turn = (body: unknown) =>
  switchRoom(parts.grantingSwitch, 'turn-granting', parts).request('/', { method: 'POST', body: JSON.stringify(body) })
const read = async () => (await switchRoom(parts.grantingSwitch, 'turn-granting', parts).request('/')).json()

beforeEach(() => {
  parts = inMemory()
})

describe('the switch that stops all granting', () => {
  test('is on its usual side until somebody turns it, with a reason, and back again', async () => {
    expect(await read()).toEqual({ stopped: false })
    await turn({ stopped: true, because: 'a wrong price in the policy' })
    expect(await read()).toEqual({
      stopped: true,
      because: 'a wrong price in the policy',
      by: 'staff',
      at: iso(noon),
    })
    await turn({ stopped: false, because: 'the price is right again' })
    expect(await read()).toMatchObject({ stopped: false })
  })

  test('is not turned without a reason', async () => {
    const answer = await turn({ stopped: true })
    expect([answer.status, JSON.stringify(await answer.json())]).toEqual([400, expect.stringContaining('because')])
    expect(await read()).toEqual({ stopped: false })
  })
})
