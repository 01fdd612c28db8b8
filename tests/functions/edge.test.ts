import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { onlyByTheEdge } from '#functions/front-door/edge.ts'
import { frontDoor } from '#functions/front-door/handler.ts'

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
