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

/** Where faults come in: over the wire format into the real SDK clients, or at the clients' `send`. */
export type Port = 'wire' | 'send'

/** What goes wrong, and where: calls and invocations are counted from 0 in the order in which they happen. */
export type Plan = {
  path: string
  port: Port
  calls: Record<number, CallFault>
  invocations: Record<number, InvocationFault>
}

export const noFaults = (path: string, port: Port): Plan => ({ path, port, calls: {}, invocations: {} })

/** One line that says it all: `1-late/door wire 17=after i3=again`. */
export function lineOf({ path, port, calls, invocations }: Plan): string {
  const parts = [
    ...Object.entries(calls).map(([index, fault]) => `${index}=${fault}`),
    ...Object.entries(invocations).map(([index, fault]) => `i${index}=${fault}`),
  ]
  return [path, port, ...parts].join(' ')
}

/** @throws Error naming the part of the line that is none */
export function planFrom(line: string): Plan {
  const [path = '', port = '', ...parts] = line.trim().split(/\s+/)
  if (port !== 'wire' && port !== 'send') throw new Error(`${line}: the port is wire or send, and not ${port}`)
  const plan = noFaults(path, port)
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

function known<F extends Fault>(fault: string | undefined, faults: readonly F[]): F {
  const found = faults.find((one) => one === fault)
  if (found === undefined) throw new Error(`${fault} is none of ${faults.join(', ')}`)
  return found
}
