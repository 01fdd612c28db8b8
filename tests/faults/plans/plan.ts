import {
  attemptFaults,
  type CallFault,
  callFaults,
  type Fault,
  type InvocationFault,
  invocationFaults,
  lastingFaults,
  mailFaults,
  readFaults,
  rememberedFaults,
} from './fault.ts'

/**
 * How calls reach the services: all of them through the real SDK clients and over the wire format; or at the clients'
 * `send`, past the SDK; or over the wire only what a function calls from its first fault on, which is where it matters.
 */
const ports = ['wire', 'send', 'mixed'] as const
export type Port = (typeof ports)[number]

/** What goes wrong, and where: calls and invocations are counted from 0 in the order in which they happen. */
export type Plan = {
  path: string
  port: Port
  calls: Record<number, CallFault>
  invocations: Record<number, InvocationFault>
}

export const noFaults = (path: string, port: Port): Plan => ({ path, port, calls: {}, invocations: {} })

/** One line that says it all: `1-late/door mixed 17=after i3=again`. */
export function lineOf({ path, port, calls, invocations }: Plan): string {
  const parts = [
    ...Object.entries(calls).map(([index, fault]) => `${index}=${fault}`),
    ...Object.entries(invocations).map(([index, fault]) => `i${index}=${fault}`),
  ]
  return [path, port, ...parts].join(' ')
}

/** @throws Error naming the ports there are */
export const portNamed = (name: string | undefined): Port => known(name, ports)

/** @throws Error naming the part of the line that is none */
export function planFrom(line: string): Plan {
  const [path = '', port, ...parts] = line.trim().split(/\s+/)
  const plan = noFaults(path, portNamed(port))
  for (const part of parts) {
    const [, invocation, index, fault] = /^(i?)(\d+)=([\w-]+)$/.exec(part) ?? []
    if (index === undefined) throw new Error(`${part} is not written as 17=after or i3=again`)
    if (invocation === 'i') plan.invocations[Number(index)] = known(fault, invocationFaults)
    else
      plan.calls[Number(index)] = known(fault, [
        ...callFaults,
        ...attemptFaults,
        ...readFaults,
        ...lastingFaults,
        ...mailFaults,
        ...rememberedFaults,
      ])
  }
  return plan
}

function known<Word extends Fault | Port>(given: string | undefined, words: readonly Word[]): Word {
  const found = words.find((word) => word === given)
  if (found === undefined) throw new Error(`${given} is none of ${words.join(', ')}`)
  return found
}
