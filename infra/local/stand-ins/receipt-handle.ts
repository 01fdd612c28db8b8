import { randomBytes } from 'node:crypto'

/** The handle of one receive. It names its message, so that a handle of something else is recognised as such. */
export function receiptHandle({ queue, id }: { queue: string; id: string }): string {
  return Buffer.from(`${queue}/${id}/${randomBytes(8).toString('hex')}`).toString('base64url')
}

/** The id of the message that a handle names; undefined when it is no handle of this queue. */
export function handleOwner(handle: string, queue: string): string | undefined {
  const [owner, id, nonce, ...more] = Buffer.from(handle, 'base64url').toString('utf8').split('/')
  return owner === queue && nonce?.length === 16 && more.length === 0 ? id : undefined
}
