import type { World } from '../world/world.ts'

export type Asked = { method: 'GET' | 'POST'; path: string; headers?: Record<string, string>; body?: string }
export type Answered = { status: number; body: string }

/** How long somebody outside waits before they try again, and how often they do. */
export type Patience = { againMs: number; tries: number }

export const aSystem: Patience = { againMs: 60_000, tries: 180 }
export const somebody: Patience = { againMs: 90_000, tries: 6 }

/** Comes through the doors as API Gateway lets people in, and comes again where something was wrong on our side. */
export async function ask(world: World, asked: Asked, { againMs, tries }: Patience): Promise<Answered> {
  const answered = await askOnce(world, asked)
  if (answered.status < 500 || tries === 1) return answered
  await world.clock.wait(againMs)
  return ask(world, asked, { againMs, tries: tries - 1 })
}

async function askOnce(world: World, { method, path, headers = {}, body }: Asked): Promise<Answered> {
  const [rawPath = '', rawQueryString = ''] = path.split('?')
  const event = {
    version: '2.0',
    rawPath,
    rawQueryString,
    headers: { host: 'door.example', ...headers },
    requestContext: { domainName: 'door.example', http: { method, path: rawPath }, timeEpoch: world.clock.now() },
    isBase64Encoded: false,
    ...(body !== undefined && { body }),
  }
  const outcome = await world.invoke(path.startsWith('/console/') ? 'console' : 'front-door', event)
  if (!outcome.ok) return { status: 502, body: '' }
  const { statusCode, body: answer = '' } = outcome.payload as { statusCode: number; body?: string }
  return { status: statusCode, body: answer }
}
