import { mockClient } from 'aws-sdk-client-mock'
import { afterAll } from 'vitest'

/** A client of the SDK that answers as a test says. After the file it is itself again, for whatever shares its class. */
export const mocked: typeof mockClient = (client) => {
  const mock = mockClient(client)
  afterAll(() => mock.restore())
  return mock
}
