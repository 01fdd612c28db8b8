import { ended, proof } from '../sign-in/session.ts'

/** What an API says when it refuses (RFC 9457), with everything that is wrong: where, and what is allowed. */
export type Problem = { status: number; title: string; detail?: string; problems?: Wrong[] }

/** `rule` and `found`: what the voice of the letters forbids in a text, and why. */
type Wrong = { path: string; allowed: string; rule?: string; found?: string }

export type Reply<T> =
  | { is: 'answer'; value: T; text: string; etag: string | null }
  | { is: 'unchanged' }
  | { is: 'problem'; problem: Problem }
  | { is: 'unreachable' }

const patienceMs = 10_000

/** 502 to 504 come from what stands before the API: it was not reached either. */
const unreached = (status: number) => status >= 502 && status <= 504

/**
 * Asks the API once. Never throws: not being reached is an answer too.
 * @param options.key what makes two presses one
 */
export async function ask<T>(
  path: string,
  { etag, post, key }: { etag?: string | null; post?: object; key?: string } = {},
): Promise<Reply<T>> {
  try {
    const response = await fetch(path, {
      method: post ? 'POST' : 'GET',
      headers: {
        accept: 'application/json',
        ...(await proof()),
        ...(etag && { 'if-none-match': etag }),
        ...(post && { 'content-type': 'application/json' }),
        ...(key && { 'idempotency-key': key }),
      },
      ...(post && { body: JSON.stringify(post) }),
      cache: 'no-store',
      signal: AbortSignal.timeout(patienceMs),
    })
    if (response.status === 401) ended.set(true)
    if (response.status === 304) return { is: 'unchanged' }
    if (unreached(response.status)) return { is: 'unreachable' }
    const text = await response.text()
    if (!response.ok) return { is: 'problem', problem: problemFrom(response.status, text) }
    const isJson = response.headers.get('content-type')?.includes('json') ?? false
    if (!isJson) return { is: 'problem', problem: { status: 404, title: 'Nothing answers here' } }
    return { is: 'answer', value: JSON.parse(text) as T, text, etag: response.headers.get('etag') }
  } catch {
    return { is: 'unreachable' }
  }
}

function problemFrom(status: number, text: string): Problem {
  try {
    const said = JSON.parse(text) as Partial<Problem>
    const { title = String(status), detail, problems } = said
    return { status, title, ...(detail && { detail }), ...(problems && { problems }) }
  } catch {
    return { status, title: String(status) }
  }
}
