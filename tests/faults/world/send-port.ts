import { faultFor } from '#infra/local/wire/aws-error.ts'
import { clients, type Package } from './clients.ts'
import { type CallPort, faultNames, noConnection } from './port.ts'
import { sharedModules } from './shared-modules.ts'

type ErrorClass = new (options: { message: string; $metadata: object }) => Error

/** The SDK's own classes of the faults that our adapters tell apart. */
const classes = new Map<string, ErrorClass>(
  Object.entries(clients).flatMap(([id, { service }]) =>
    Object.entries(sharedModules[id as Package] ?? {}).flatMap(([name, member]) =>
      typeof member === 'function' && member.prototype instanceof Error && !name.endsWith('ServiceException')
        ? [[`${service} ${name}`, member as ErrorClass] as const]
        : [],
    ),
  ),
)

/** An error as the SDK makes it of a service's answer. */
function sdkError(service: string, name: string, message: string, status: number): Error {
  const $metadata = { httpStatusCode: status, attempts: 1 }
  const known = classes.get(`${service} ${name}`)
  if (known !== undefined) return new known({ message, $metadata })
  const $fault = status >= 500 ? 'server' : 'client'
  return Object.assign(new Error(message), { name, $fault, $metadata })
}

/** The quick way: past the SDK, straight to the services, with the SDK's own errors. */
export const sendPort: CallPort = {
  async send({ service, command, nextAttempt, perform }) {
    const attempt = nextAttempt()
    if (attempt === 'before') throw noConnection(attempt)
    if (attempt === 'throttle') throw sdkError(service, faultNames[service].throttle, 'not now', 400)
    if (attempt === 'refused') throw sdkError(service, faultNames[service].refused, 'never', 400)
    if (attempt === 'unavailable') throw sdkError(service, faultNames[service].unavailable, 'not now', 503)
    const output = await perform(command.constructor.name.replace(/Command\d*$/, ''), command.input).catch((thrown) => {
      const { name, message } = faultFor(thrown)
      throw sdkError(service, name, message, 400)
    })
    if (attempt === 'after') throw noConnection(attempt)
    return { $metadata: {}, ...asRead(output as Output) }
  },
}

type Output = { events?: { timestamp: number }[]; Versions?: { CreatedDate: number }[] }

/** A time is a number of seconds on the wire; the SDK makes a date of it. */
const asRead = ({ events, Versions, ...output }: Output): object => ({
  ...output,
  ...(events && { events: events.map((event) => ({ ...event, timestamp: dateOf(event.timestamp) })) }),
  ...(Versions && { Versions: Versions.map((version) => ({ ...version, CreatedDate: dateOf(version.CreatedDate) })) }),
})

const dateOf = (seconds: number): Date => new Date(seconds * 1000)
