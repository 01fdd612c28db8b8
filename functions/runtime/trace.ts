import { randomBytes } from 'node:crypto'
import { createSocket, type Socket } from 'node:dgram'

/** `Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1`, as Lambda tells it. */
const told = (part: 'Root' | 'Parent' | 'Sampled'): string | undefined =>
  new RegExp(`${part}=([\\w-]+)`).exec(process.env._X_AMZN_TRACE_ID ?? '')?.[1]

/** The trace that the present request is part of. */
export const traceId = (): string | undefined => told('Root')

let socket: Socket | undefined

/**
 * Annotates the trace with what the request is about, through the daemon that Lambda runs beside a function: by one id
 * X-Ray then finds what a door, the state machine and its steps have done. What gets lost on the way harms nobody.
 */
export function annotate(name: string, annotations: Record<string, string>): void {
  const [host, port] = process.env.AWS_XRAY_DAEMON_ADDRESS?.split(':') ?? []
  const [trace_id, parent_id] = [told('Root'), told('Parent')]
  if (!host || trace_id === undefined || parent_id === undefined || told('Sampled') !== '1') return
  const now = Date.now() / 1000
  const times = { start_time: now, end_time: now }
  const about = { name, id: randomBytes(8).toString('hex'), trace_id, parent_id, type: 'subsegment', annotations }
  socket ??= createSocket('udp4')
    .on('error', () => undefined)
    .unref()
  socket.send(`{"format":"json","version":1}\n${JSON.stringify({ ...about, ...times })}`, Number(port), host)
}
