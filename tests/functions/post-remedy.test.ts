import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openWebhook } from '#functions/adapters/webhook.ts'
import { postRemedy, type RemedyMessage } from '#functions/post-remedy/post-remedy.ts'
import { aRecovery } from '../support/a-recovery.ts'
import { iso, noon } from '../support/an-order.ts'
import { faulty } from '../support/faults.ts'
import { type InMemory, inMemory } from '../support/in-memory.ts'
import type { Around } from '../support/memory-table.ts'
import { recordedQueue } from '../support/recorded.ts'

const { id } = aRecovery()
const request = { id: `${id}-remedy-1`, recovery: id, remedy: 1, kind: 'replace', order: 'A-1' }
const asked: RemedyMessage = { recovery: id, at: iso(noon), request }
const live = [
  { id: 'now', value: 'the secret of today' },
  { id: 'before', value: 'the secret of yesterday' },
] as const

type Posted = { headers: IncomingMessage['headers']; body: string }
let posted: Posted[]
let answers: (number | 'cut')[]
let server: Server
let parts: InMemory
let process: Around
let again: ReturnType<typeof recordedQueue<RemedyMessage>>

async function begin() {
  process = async (_, run) => run()
  parts = inMemory((call, run) => process(call, run))
  ;[posted, answers, again] = [[], [], recordedQueue<RemedyMessage>()]
  await parts.recoveries.open(aRecovery({ remedy: { n: 1, kind: 'replace', state: 'asked' } }))
}
beforeEach(async () => {
  server = createServer((incoming, response) => {
    let body = ''
    incoming.on('data', (chunk) => (body += chunk))
    incoming.on('end', () => {
      posted.push({ headers: incoming.headers, body })
      const answer = answers.shift() ?? 204
      if (answer === 'cut') return void incoming.socket.destroy()
      response.writeHead(answer, { location: '/elsewhere', connection: 'close' }).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  await begin()
})
afterEach(() => new Promise((resolve) => server.close(resolve)))

function post(message: RemedyMessage = asked): Promise<void> {
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/remedies`
  const webhook = openWebhook(address, { live: async () => [...live] as never }, Date.now)
  return postRemedy({ ...parts, post: webhook, again })(message)
}
const tasks = async () => (await parts.tasks.ofOwner(id)).map(({ kind, name }) => `${kind} ${name}`)

describe('an order system that listens to no bus', () => {
  test('is posted each remedy request once, signed as Standard Webhooks with the secret and the one before it', async () => {
    await post()
    await post()
    expect(posted).toHaveLength(1)
    const [{ headers, body } = { headers: {}, body: '' }] = posted
    expect(headers['webhook-id']).toBe(`${id}-remedy-1`)
    for (const { value } of live) {
      const key = Buffer.from(value).toString('base64')
      expect(new Webhook(key).verify(body, headers as Record<string, string>)).toEqual({
        type: 'remedy.requested',
        timestamp: iso(noon),
        data: request,
      })
    }
    expect(await tasks()).toEqual([])
  })

  test.each([503, 429, 302, 'cut'] as const)('that answers %s is asked again later, under the same id', async (bad) => {
    answers = [bad]
    await post()
    expect(again.sent).toEqual([{ message: { ...asked, tries: 1 }, delaySeconds: 5 }])
    await post(again.messages()[0])
    expect(posted.map(({ headers }) => headers['webhook-id'])).toEqual([request.id, request.id])
    expect(await tasks()).toEqual([])
  })

  test.each([400, 401, 410])(
    'that answers %i does not want it: a person is asked at once, and it is not posted again',
    async (no) => {
      answers = [no]
      await post()
      await post()
      expect([posted.length, again.sent.length]).toEqual([1, 0])
      expect(await tasks()).toEqual(['remedy remedy~1'])
    },
  )

  test('that never answers leaves it to a person, within a quarter of an hour and never later', async () => {
    answers = [500, 500, 500, 500, 500]
    await post()
    for (let tries = 0; tries < 4; tries++) await post(again.messages()[tries])
    expect(posted).toHaveLength(5)
    expect(again.sent.map(({ delaySeconds = 0 }) => delaySeconds).reduce((sum, wait) => sum + wait)).toBeLessThan(900)
    expect(await tasks()).toEqual(['remedy remedy~1'])
  })

  test('cut off anywhere and asked again, hears one id and no other, and nobody else is asked', async () => {
    const calls = faulty([])
    process = calls.around
    await post()
    for (const kind of ['crash before', 'crash after', 'answer lost'] as const)
      for (const call of calls.calls.keys()) {
        await begin()
        process = faulty([{ call, kind }]).around
        await post().catch(() => undefined)
        process = async (_, run) => run()
        parts.clock.now += 91_000
        await post()
        expect(posted.every(({ headers }) => headers['webhook-id'] === request.id)).toBe(true)
        expect(posted.length, `${kind} ${call}`).toBeGreaterThan(0)
        expect([again.sent, await tasks()]).toEqual([[], []])
      }
  })

  test('is not asked for what has been answered meanwhile, or is for another road now', async () => {
    await parts.recoveries.change(id, { remedy: { n: 1, kind: 'replace', state: 'confirmed' } })
    await post()
    await post({ ...asked, request: { ...request, remedy: 2 } })
    expect(posted).toEqual([])
  })
})
