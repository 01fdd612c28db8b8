import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { consoleApi } from '#functions/console/handler.ts'
import { frontDoor } from '#functions/front-door/handler.ts'
import { onlyByTheEdge } from '#functions/runtime/only-by-the-edge.ts'

const events = new Hono().post('/', (context) => context.text('taken', 202))
const present = { id: '2', value: 'the present one' }
const before = { id: '1', value: 'the one before' }
const door = frontDoor({ events }, onlyByTheEdge({ live: async () => [present, before] }))

const knock = (headers: Record<string, string>) => door.request('/events', { method: 'POST', headers })

test.each([present, before])(
  'F99 who comes by the public address finds the door, also while its secret changes',
  async ({ value }) => {
    expect((await knock({ 'x-amends-edge': value })).status).toBe(202)
  },
)

test.each([{}, { 'x-amends-edge': '' }, { 'x-amends-edge': 'the present onE' }])(
  'F99 who comes past the firewall finds none: %o',
  async (headers) => {
    expect((await knock(headers as Record<string, string>)).status).toBe(404)
  },
)

test('F99 nor does staff find the console past the firewall, signed in or not', async () => {
  const console = consoleApi({}, 'open', onlyByTheEdge({ live: async () => [present] }))
  expect((await console.request('/console/api/me')).status).toBe(404)
  expect((await console.request('/console/api/me', { headers: { 'x-amends-edge': present.value } })).status).toBe(200)
})
