import { Hono } from 'hono'
import { handle, type LambdaEvent } from 'hono/aws-lambda'
import { expect, test } from 'vitest'
import { withWholePath } from '../../functions/runtime/whole-path.ts'

const app = new Hono()
app.get('/letters/:key', (context) => context.json({ key: context.req.param('key') }))

const keyAt = async (rawPath: string): Promise<unknown> => {
  const event = {
    version: '2.0',
    rawPath,
    rawQueryString: '',
    headers: {},
    requestContext: { domainName: 'shop.example', http: { method: 'GET', path: rawPath } },
  } as unknown as LambdaEvent
  return JSON.parse((await handle(app)(withWholePath(event))).body).key
}

test.each(['recap#1', '#1001', 'why?', '100%', '%23'])('what is called %s is found by its name', async (name) => {
  expect(await keyAt(`/letters/${name}`)).toBe(name)
})
