import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SkippingClock } from '#infra/local/clock.ts'
import { type FrontDoor, startFrontDoor } from '#infra/local/front-door/front-door.ts'
import { type Route, routeFor } from '#infra/local/front-door/routes.ts'
import type { InvokeResult, LambdaFunction } from '#infra/local/functions/lambda-function.ts'

let door: FrontDoor
let clock: SkippingClock
let folder: string
let events: APIGatewayProxyEventV2[]
let result: InvokeResult

const letter = { id: 'l1', subject: 'We are on it' }

const route = (routeKey: string): Route => {
  const invoke = async (event: unknown): Promise<InvokeResult> => {
    events.push(event as APIGatewayProxyEventV2)
    return result
  }
  return {
    routeKey,
    apiId: 'api1',
    stage: '$default',
    invokedArn: 'arn',
    target: { invoke } as unknown as LambdaFunction,
  }
}

beforeEach(async () => {
  events = []
  result = { ok: true, payload: { statusCode: 202, headers: { 'X-Receipt': 'r1' }, body: '{}' } }
  folder = await mkdtemp(join(tmpdir(), 'console-'))
  await writeFile(join(folder, 'index.html'), '<title>Amends</title>')
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'assets/page-1a2b.js'), '1')
  clock = new SkippingClock({ startAt: Date.UTC(2031, 2, 12, 19, 3, 58), skipping: false })
  door = await startFrontDoor({ clock, port: 0, consoleFolder: () => folder })
  const routes = ['POST /events', 'GET /recoveries/{id}', 'ANY /console/{proxy+}'].map(route)
  const mailbox = { letters: () => [letter], letter: (id: string) => (id === 'l1' ? letter : undefined) } as never
  door.open({ routes, account: '000000000000', mailbox })
})
afterEach(async () => {
  clock.stop()
  await door.close()
  await rm(folder, { recursive: true, force: true })
})

const send = (path: string, init?: RequestInit): Promise<Response> => fetch(door.url + path, init)

test('a request reaches its function as API Gateway would hand it over', async () => {
  const headers = { 'content-type': 'application/cloudevents+json', cookie: 'a=1; b=2', 'X-Two': 'one' }
  await send('/events?late=1&late=2&q=a%20b', { method: 'POST', headers, body: '{"a":1}' })
  expect(events[0]).toMatchObject({
    version: '2.0',
    routeKey: 'POST /events',
    rawPath: '/events',
    rawQueryString: 'late=1&late=2&q=a%20b',
    queryStringParameters: { late: '1,2', q: 'a b' },
    cookies: ['a=1', 'b=2'],
    headers: { 'x-two': 'one', 'content-type': 'application/cloudevents+json' },
    body: '{"a":1}',
    isBase64Encoded: false,
    requestContext: {
      accountId: '000000000000',
      apiId: 'api1',
      http: { method: 'POST', path: '/events', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1' },
      routeKey: 'POST /events',
      stage: '$default',
      time: '12/Mar/2031:19:03:58 +0000',
    },
  })
  expect(events[0]?.headers).not.toHaveProperty('cookie')
  expect(events[0]).not.toHaveProperty('pathParameters')
})

test('a body that is not text reaches the function in base64, a form included', async () => {
  await send('/events', { method: 'POST', body: new URLSearchParams({ answer: 'happy' }) })
  expect(events[0]).toMatchObject({ isBase64Encoded: true, body: Buffer.from('answer=happy').toString('base64') })
})

test('the path is decoded once and its parameters with it', async () => {
  await send('/recoveries/r%20one')
  expect(events[0]).toMatchObject({ rawPath: '/recoveries/r one', pathParameters: { id: 'r one' } })
  await send('/console/api/tasks')
  expect(events[1]).toMatchObject({ routeKey: 'ANY /console/{proxy+}', pathParameters: { proxy: 'api/tasks' } })
})

test('the most specific route takes a request', () => {
  const keys = ['$default', 'ANY /a/{all+}', 'GET /a/{one}', 'ANY /a/b', 'GET /a/b']
  const taken = (method: string, path: string) => routeFor(keys.map(route), method, path)?.route.routeKey
  expect(
    ['GET /a/b', 'POST /a/b', 'GET /a/c', 'GET /a/c/d', 'GET /x'].map((r) =>
      taken(...(r.split(' ') as [string, string])),
    ),
  ).toEqual(['GET /a/b', 'ANY /a/b', 'GET /a/{one}', 'ANY /a/{all+}', undefined])
})

test("a function's answer comes back with its status, headers, cookies and bytes", async () => {
  const body = Buffer.from([0, 255]).toString('base64')
  result = {
    ok: true,
    payload: { statusCode: 201, headers: { 'X-A': 'b' }, cookies: ['a=1', 'b=2'], body, isBase64Encoded: true },
  }
  const response = await send('/recoveries/1')
  expect([response.status, response.headers.get('x-a'), response.headers.getSetCookie()]).toEqual([
    201,
    'b',
    ['a=1', 'b=2'],
  ])
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([0, 255]))
})

test('a result without a status code is answered as JSON', async () => {
  result = { ok: true, payload: { fine: true } }
  const response = await send('/recoveries/1')
  expect([response.status, await response.json()]).toEqual([200, { fine: true }])
})

test('a function that failed is answered with 500 and nothing of what it said', async () => {
  result = { ok: false, error: 'Oops', cause: '{"errorMessage":"secret"}' }
  const response = await send('/recoveries/1')
  expect([response.status, await response.text()]).toEqual([500, '{"message":"Internal Server Error"}'])
})

test('a body of more than 10 MB is refused with 413', async () => {
  const response = await send('/events', { method: 'POST', body: Buffer.alloc(10 * 1024 * 1024 + 1) })
  expect([response.status, events]).toEqual([413, []])
})

test('the page is served at the root and at its own paths, under a policy that lets nothing in from outside', async () => {
  const html = { headers: { accept: 'text/html' } }
  for (const path of ['/', '/recoveries-of-a-day/r1']) {
    const response = await send(path, html)
    expect(await response.text()).toContain('Amends')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  }
  const script = await send('/assets/page-1a2b.js')
  expect(script.headers.get('content-type')).toContain('javascript')
  expect((await send('/assets/none.js')).status).toBe(404)
})

test('no path reaches a file outside the page', async () => {
  await writeFile(join(folder, '../secret.txt'), 'secret')
  for (const path of ['/..%2fsecret.txt', '/assets/..%2f..%2fsecret.txt', '/.made-from']) {
    expect(await (await send(path)).text()).not.toContain('secret')
  }
})

test('the mailbox gives its letters and each by its id', async () => {
  expect(await (await send('/mailbox/letters')).json()).toEqual({ letters: [letter] })
  expect(await (await send('/mailbox/letters/l1')).json()).toEqual(letter)
  expect((await send('/mailbox/letters/l2')).status).toBe(404)
})

test('the clock can be read, skipped to the next thing due, and set skipping', async () => {
  const due = clock.now() + 86_400_000
  clock.at(due, () => undefined)
  expect(await (await send('/local/clock')).json()).toMatchObject({
    skipping: false,
    nextDue: new Date(due).toISOString(),
  })
  await send('/local/clock/skip', { method: 'POST' })
  await expect.poll(() => clock.now()).toBeGreaterThanOrEqual(due)
  await send('/local/clock', { method: 'POST', body: '{"skipping":true}' })
  expect(clock.skipping).toBe(true)
  expect((await send('/local/clock', { method: 'POST', body: '{}' })).status).toBe(400)
})

test('a skip waits for what is under way, so that nothing times out by it', async () => {
  const due = clock.now() + 86_400_000
  clock.at(due, () => undefined)
  const done = clock.hold()
  await send('/local/clock/skip', { method: 'POST' })
  await send('/local/clock')
  expect(clock.now()).toBeLessThan(due)
  done()
  await expect.poll(() => clock.now()).toBeGreaterThanOrEqual(due)
})

const statusWith = (headers: Record<string, string>, method = 'POST'): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(`${door.url}/events`, { method, headers }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end()
  })

test('a name that was rebound to this machine is refused', async () => {
  expect(await statusWith({ host: 'evil.example:4600' }, 'GET')).toBe(403)
  expect(await statusWith({ host: 'localhost:4600' })).toBe(202)
})

test('a page of another site cannot make a browser change anything', async () => {
  const { host } = new URL(door.url)
  expect(await statusWith({ origin: 'https://evil.example' })).toBe(403)
  expect(await statusWith({ 'sec-fetch-site': 'cross-site', origin: 'null' })).toBe(403)
  expect(await statusWith({ 'sec-fetch-site': 'same-origin', origin: `http://${host}` })).toBe(202)
  expect(events).toHaveLength(1)
})
