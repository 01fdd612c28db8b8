import { generateKeyPairSync, sign } from 'node:crypto'
import { aSystem, ask } from '../outside/doors.ts'
import type { Visit } from './visit.ts'

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
const kid = 'the-key'

/** A tracking system that signs with a key it publishes elsewhere. */
export const signedVisit: Visit = {
  name: 'signed',
  beside: '01-',
  afterMs: 60_000,
  async come(world) {
    const jwk = { ...keys.publicKey.export({ format: 'jwk' }), kid }
    world.web.open('api.shipengine.com', () => ({ status: 200, json: { keys: [jwk] } }))
    const data = { tracking_number: 'NOBODYS', status_code: 'IT', carrier_code: 'dhl', events: [] }
    const body = JSON.stringify({ resource_type: 'API_TRACK', data })
    const signedAt = new Date(world.clock.now()).toISOString()
    const signature = sign('RSA-SHA256', Buffer.from(`${signedAt}.${body}`), keys.privateKey).toString('base64')
    const headers = {
      'content-type': 'application/json',
      'x-shipengine-rsa-sha256-signature': signature,
      'x-shipengine-rsa-sha256-key-id': kid,
      'x-shipengine-timestamp': signedAt,
    }
    await ask(world, { method: 'POST', path: '/systems/shipengine', headers, body }, aSystem)
  },
}
