import { type Context, Hono } from 'hono'
import { isSystem, type SystemName, systemNames, systems } from '#workflows/failure-events/systems.ts'
import type { Secret } from '../adapters/secrets.ts'
import { say } from '../runtime/log.ts'
import { notSigned, problem, problemResponse } from '../runtime/problem.ts'
import type { takingIn } from '../runtime/taking-in.ts'
import { knowsThePath } from './signatures/path-secret.ts'
import type { Scheme, Verdict } from './signatures/scheme.ts'

type Parts = {
  takeIn: ReturnType<typeof takingIn>['takeIn']
  /** How each system signs; one that cannot sign posts to an address that ends in its secret. */
  schemes: Partial<Record<string, Scheme>>
  /** The secret that is shared with each connected system. */
  secrets: Partial<Record<string, Secret>>
  /** On one machine the door is open to whoever reaches loopback; what is signed must be signed rightly there too. */
  isOpen: boolean
  now: () => number
}

/** An order with hundreds of lines has some 500 kB; what Lambda takes in one call is 6 MB. */
const mostBytes = 1024 * 1024

/** The doors for other systems, each in its own words: `POST /systems/{system}`, signed as that system signs. */
export function systemsDoor({ takeIn, schemes, secrets, isOpen, now }: Parts): Hono {
  const door = new Hono()

  door.post('/:system/:secret?', async (context) => {
    const { system, secret } = context.req.param()
    if (!isSystem(system)) return unknownSystem()
    const body = Buffer.from(await context.req.arrayBuffer())
    if (body.byteLength > mostBytes)
      return problemResponse(problem(413, 'Too large', `A body has at most ${mostBytes} bytes.`))

    const verdict = await verdictOn(system, { body, headers: context.req.raw.headers }, secret)
    if (verdict !== 'signed') {
      say('signatureRefused', { system, because: verdict })
      return notSigned(howToSign(system, verdict))
    }
    if (isPing(context)) return context.json({ state: 'nothing-to-do', because: 'it asks whether we are here' })
    const payload = jsonIn(body)
    if (payload === undefined) return problemResponse(problem(400, 'Not JSON', 'The body could not be read as JSON.'))

    const taken = await takeIn({ system, payload, headers: aboutIn(context) })
    switch (taken.taken) {
      case 'accepted':
        return context.json(
          { receipts: taken.receipts, state: 'accepted', status: `/events/${taken.receipts[0]}` },
          202,
        )
      case 'ignored':
        return context.json({ receipts: [taken.receipt], state: 'nothing-to-do', because: taken.because })
      case 'quarantined':
        return context.json({ receipts: [taken.receipt], state: 'quarantined', because: taken.because }, 202)
      case 'not-theirs':
        return problemResponse(problem(400, `Not an event of ${system}`, taken.because))
    }
  })

  async function verdictOn(
    system: SystemName,
    posted: { body: Buffer; headers: Headers },
    inPath: string | undefined,
  ): Promise<Verdict> {
    const live = ((await secrets[system]?.live()) ?? []).map(({ value }) => value)
    if (knowsThePath(inPath, live)) return 'signed'
    const verdict = (await schemes[system]?.(posted, live, now())) ?? 'missing'
    return verdict === 'missing' && isOpen && inPath === undefined ? 'signed' : verdict
  }

  return door
}

/** WooCommerce asks with a form whether anybody is there, and gives up when nobody answers with 200. */
const isPing = (context: Context): boolean =>
  context.req.header('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false

function jsonIn(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    return undefined
  }
}

/** The headers that say what a payload is about, and nothing else: no address, no token, no signature. */
const aboutIn = (context: Context): Record<string, string> =>
  Object.fromEntries(
    Object.entries(context.req.header()).filter(([name]) =>
      /^(content-type|ce-.+|(x-shopify|shopify|x-wc-webhook)-(topic|event-id|webhook-id|delivery-id|triggered-at))$/.test(
        name,
      ),
    ),
  )

const howToSign = (system: SystemName, verdict: Exclude<Verdict, 'signed'>): string =>
  `${{ missing: 'It is not signed', wrong: 'The signature is not right', 'too-old': 'It was signed too long ago' }[verdict]}. ${systems[system].title} signs with ${systems[system].signed}.`

const unknownSystem = () =>
  problemResponse(problem(404, 'No such system', `The systems whose own events we read are ${systemNames.join(', ')}.`))
