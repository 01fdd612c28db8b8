import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { say } from '#functions/runtime/log.ts'
import { logged } from '../support/logged.ts'

let daemon: Socket
beforeEach(async () => {
  logged()
  daemon = createSocket('udp4').bind(0, '127.0.0.1')
  await once(daemon, 'listening')
  vi.stubEnv('AWS_XRAY_DAEMON_ADDRESS', `127.0.0.1:${(daemon.address() as AddressInfo).port}`)
})
afterEach(() => {
  vi.unstubAllEnvs()
  daemon.close()
})

const inTrace = (sampled: 0 | 1) =>
  vi.stubEnv('_X_AMZN_TRACE_ID', `Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=${sampled}`)

/** The first segment that reaches the daemon. */
async function segment(): Promise<Record<string, unknown>> {
  const [heard] = (await once(daemon, 'message')) as [Buffer]
  const [header, document = ''] = heard.toString().split('\n')
  expect(JSON.parse(header ?? '')).toEqual({ format: 'json', version: 1 })
  return JSON.parse(document)
}

test('a trace is found by the recovery and by the receipt it is about', async () => {
  inTrace(1)
  say('recoveryBegun', { recovery: 'r_1', receipt: 'e_1' })
  expect(await segment()).toMatchObject({
    name: 'recovery begun',
    trace_id: '1-5759e988-bd862e3fe1be46a994272793',
    parent_id: '53995c3f42cd8ad8',
    id: expect.stringMatching(/^[0-9a-f]{16}$/),
    annotations: { recovery: 'r_1', receipt: 'e_1' },
  })
})

test('what is in no trace that is kept, or about nothing of ours, is told to nobody', async () => {
  inTrace(0)
  say('stepDone', { recovery: 'r_0' })
  inTrace(1)
  say('signatureRefused', { because: 'too old' })
  say('stepDone', { stage: 'close', recovery: 'r_1' })
  expect(await segment()).toMatchObject({ annotations: { recovery: 'r_1' } })
})
