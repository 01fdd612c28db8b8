import type { CallPort } from './port.ts'
import { faultNames, noConnection } from './port.ts'

/** A request to an address outside AWS. */
export type WebRequest = { method: string; url: string; headers: Record<string, string>; body: string }
/** What is answered, as JSON unless it is nothing. */
export type WebAnswer = { status: number; json?: unknown; headers?: Record<string, string> }

/** What a function's own `fetch` gives on: a command like any other. */
export class FetchCommand {
  readonly input: WebRequest
  constructor(input: WebRequest) {
    this.input = input
  }
}

const responseOf = ({ status, json, headers = {} }: WebAnswer): Response =>
  new Response(json === undefined ? null : JSON.stringify(json), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  })

/** The same web whichever way AWS is reached: nobody there tries again by itself. */
export const webPort: CallPort = {
  async send({ command, nextAttempt, perform }) {
    const attempt = nextAttempt()
    if (attempt === 'before') throw new TypeError('fetch failed', { cause: noConnection(attempt) })
    if (attempt === 'throttle' || attempt === 'unavailable' || attempt === 'refused')
      return responseOf({ status: Number(faultNames.web[attempt]), json: { error: {} } })
    const answer = (await perform(attempt === 'remembered' ? 'Fail' : 'Fetch', command.input)) as WebAnswer
    if (attempt === 'after') throw new TypeError('fetch failed', { cause: noConnection(attempt) })
    return responseOf(answer)
  },
}

/** `fetch` as a function finds it. @param send where its requests go */
export const fetchOver =
  (send: (command: FetchCommand) => Promise<unknown>): typeof fetch =>
  async (input, init = {}) => {
    const request = new Request(input as RequestInfo, { ...init, signal: null })
    const body = await request.text()
    const { method, url } = request
    const command = new FetchCommand({ method, url, headers: Object.fromEntries(request.headers), body })
    return (await send(command)) as Response
  }
