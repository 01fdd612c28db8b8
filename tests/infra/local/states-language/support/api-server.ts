import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SFNClient } from '@aws-sdk/client-sfn'
import type { Engine } from '../../../../../infra/local/states-language/engine.ts'

/** The engine behind AWS's wire protocol on loopback, and an SDK client that talks to it. */
export async function clientOf(engine: Engine): Promise<{ client: SFNClient; close: () => Promise<void> }> {
  const server = createServer(async (request, response) => {
    const operation = String(request.headers['x-amz-target']).replace('AWSStepFunctions.', '')
    response.setHeader('content-type', 'application/x-amz-json-1.0')
    try {
      const answer = await engine.call(operation, JSON.parse(await text(request)) as object)
      response.end(JSON.stringify(answer))
    } catch (error) {
      const { name, message } = error as Error
      response.statusCode = 400
      response.end(JSON.stringify({ __type: name, message }))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const client = new SFNClient({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
    // The SDK would put `sync-` before the host for some operations.
    disableHostPrefix: true,
  })
  return {
    client,
    close: async () => {
      client.destroy()
      await new Promise((resolve) => server.close(resolve))
      await engine.close()
    },
  }
}
