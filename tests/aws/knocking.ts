import type { Secret } from '#functions/adapters/secrets.ts'
import { signatureOf } from '#functions/adapters/webhook.ts'
import { handler as consoleHandler } from '#functions/console/handler.ts'

/**
 * Staff sign in with a second factor, which is a person's. So their console answers here, on the stage's own tables and
 * queues, with the rights of whoever runs this.
 */
async function atConsole({ pathname, search }: URL, { method = 'GET', body }: RequestInit): Promise<Response> {
  const event = {
    ...{ version: '2.0', rawPath: decodeURIComponent(pathname), rawQueryString: search.slice(1) },
    headers: { 'content-type': 'application/json', host: 'console' },
    requestContext: { http: { method, path: pathname }, domainName: 'console' },
    ...{ body, isBase64Encoded: false },
  }
  const { statusCode, body: said } = await consoleHandler(event as never)
  return new Response(said, { status: statusCode })
}

/** Sends a request as a deployed stage wants it: the shop signs its events. @param now epoch ms */
export const knockingWith =
  (doorSecret: Secret, now: () => number): typeof fetch =>
  async (address, init = {}) => {
    const url = new URL(String(address))
    if (url.pathname.startsWith('/console/api/')) return atConsole(url, init)
    if (url.pathname !== '/events') return fetch(url, init)
    const body = String(init.body)
    const signature = await signatureOf(doorSecret, JSON.parse(body).id, new Date(now()), body)
    return fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), ...signature } })
  }
