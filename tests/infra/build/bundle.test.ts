import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { bundle, bundledFunctions } from '#infra/build/bundle.ts'
import { languageNames } from '#workflows/letters/languages/language-names.ts'
import { clientsIn } from '../../support/clients-in.ts'
import { everyone, permitted } from '../aws/permitted.ts'
import type { probe } from './probe/handler.ts'

const LARGEST_BYTES = 450_000
const LARGEST_LANGUAGE_BYTES = 40_000
/** What few requests need lies beside the handler and costs no cold start. */
const LARGEST_LATER_BYTES = 200_000

let folder: string
let dynamodb: Server
let bundled: typeof probe
const received: { authorization?: string | undefined }[] = []
let refusal = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'))
  await bundle({ probe: join(import.meta.dirname, 'probe/handler.ts') }, folder)
  dynamodb = createServer(({ headers }, response) => {
    received.push({ authorization: headers.authorization })
    response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' })
    response.end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${refusal}`, message: 'no' }))
  }).listen(0, '127.0.0.1')
  await once(dynamodb, 'listening')
  vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${(dynamodb.address() as AddressInfo).port}`)
  vi.stubEnv('AWS_REGION', 'eu-west-1')
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'FROM-THE-ENVIRONMENT')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret')
  vi.stubEnv('AWS_MAX_ATTEMPTS', '1')
  bundled = createRequire(import.meta.url)(join(folder, 'probe.cjs')).probe
}, 60_000)

afterAll(async () => {
  vi.unstubAllEnvs()
  dynamodb.close()
  await rm(folder, { recursive: true })
})

test('no function is larger than 450 kB, nor a language beside it than 40, nor what is read later than 200, and each has its source map', async () => {
  const functions = await bundledFunctions()
  const names = (await readdir(functions)).filter((name) => !name.startsWith('.'))
  for (const name of names) {
    const files = (await readdir(join(functions, name))).filter((file) => file.endsWith('.cjs'))
    const sizes = await Promise.all(
      files.map(async (file) => ({ name, file, bytes: (await stat(join(functions, name, file))).size })),
    )
    const allowed = (file: string) => {
      if (file === 'handler.cjs') return LARGEST_BYTES
      return file.includes('-languages-') ? LARGEST_LANGUAGE_BYTES : LARGEST_LATER_BYTES
    }
    expect(sizes.filter(({ file, bytes }) => bytes > allowed(file))).toEqual([])
    for (const file of files) await stat(join(functions, name, `${file}.map`))
  }
}, 60_000)

test('a function that writes letters reads a language only when it writes in it', async () => {
  const functions = await bundledFunctions()
  const handler = await readFile(join(functions, 'send-letter/handler.cjs'), 'utf8')
  for (const name of languageNames) {
    const language = createRequire(import.meta.url)(join(functions, `send-letter/letters-languages-${name}.cjs`))
    const greeting: string =
      language[name].letters.acknowledgement.nextWord.formal ?? language[name].letters.acknowledgement.nextWord
    expect(greeting.length).toBeGreaterThan(10)
    expect(handler).not.toContain(greeting.slice(0, 20))
  }
}, 60_000)

test('the console reads the policy only when it is asked what would be given', async () => {
  const folder = join(await bundledFunctions(), 'console')
  const handler = await readFile(join(folder, 'handler.cjs'), 'utf8')
  const { policy } = createRequire(import.meta.url)(join(folder, 'by-policy.cjs'))
  expect(policy.compensation.creditDays).toBeGreaterThan(0)
  expect(handler).toContain('import("./by-policy.cjs")')
  expect(handler).not.toContain('creditDays')
}, 60_000)

/** The service of an action, by the name of its SDK client where that differs. */
const clientOf: Record<string, string> = { events: 'eventbridge', secretsmanager: 'secrets-manager', states: 'sfn' }

/**
 * What some stages allow only: where the shop's vendor makes credits good, those that give say so on the bus; where a
 * firewall stands before the console, it knows by a secret who has come past it.
 */
const atSomeStages: Record<string, string[]> = {
  compensate: ['eventbridge'],
  'keep-promise': ['eventbridge'],
  console: ['secrets-manager'],
  'keep-watch': ['ses'],
}

test.each(Object.entries(permitted))(
  'F103 %s holds no client of a service that it may not use',
  async (name, parts) => {
    const actions = [everyone, ...parts].flatMap((part) => Object.values(part).flat())
    const services = actions.map((action) => action.slice(0, action.indexOf(':')))
    const held = (await clientsIn(join(await bundledFunctions(), name, 'handler.cjs'))).filter(
      (client) => !atSomeStages[name]?.includes(client),
    )
    expect(services.map((service) => clientOf[service] ?? service)).toEqual(expect.arrayContaining(held))
  },
)

test('an error of the SDK that an adapter asks about is one of its own class', async () => {
  refusal = 'ConditionalCheckFailedException'
  expect(await bundled.putNew('one')).toBe(false)
})

test.each([
  'ProvisionedThroughputExceededException',
  'ValidationException',
  'ItemCollectionSizeLimitExceededException',
])('an error of the SDK that nobody asks about, %s, keeps its name, its message and its fault', async (name) => {
  refusal = name
  await expect(bundled.putNew('one')).rejects.toMatchObject({
    name,
    message: 'no',
    $fault: 'client',
    $metadata: { httpStatusCode: 400 },
  })
})

test('an error that passes by itself is called TryAgain in a bundle too, and ours keep their names', () => {
  const throttled = Object.assign(new Error('slow down'), { name: 'ThrottlingException' })
  expect(bundled.named(throttled).name).toBe('TryAgain')
  expect(bundled.errors().map(({ name }) => name)).toEqual(['TryAgain', 'OutcomeUnknown', 'TryAgain'])
})

test('the credentials of a function are those of its environment', () => {
  expect(received.at(-1)?.authorization).toContain('Credential=FROM-THE-ENVIRONMENT/')
})
