/** How long the world outside tries again to reach a region that was killed. */
const PATIENCE_MS = 120_000

/** What an attempt may be answered whose predecessor was taken, though its answer was lost. */
const ALREADY_DONE = new Set([404, 409, 410])

/**
 * As senders of webhooks and people with a browser do: who got no answer sends the same again, under the same id,
 * until there is one that says whether it was taken. `answered` is told of every such answer.
 */
export const patientFetch =
  (fetchOnce: typeof fetch, answered: (request: Request, response: Response) => void): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init)
    const patience = Date.now() + PATIENCE_MS
    for (let attempt = 1; ; attempt++) {
      try {
        const response = await fetchOnce(request.clone())
        if (response.status >= 500) throw new Error(`${request.method} ${request.url} was answered ${response.status}`)
        const whole = new Response(await response.arrayBuffer(), response)
        answered(request, whole)
        const repeated = attempt > 1 && request.method === 'POST' && ALREADY_DONE.has(whole.status)
        return repeated ? new Response('{}', { status: 202 }) : whole
      } catch (error) {
        if (Date.now() > patience) throw error
        await new Promise((resolve) => setTimeout(resolve, 25))
      }
    }
  }
