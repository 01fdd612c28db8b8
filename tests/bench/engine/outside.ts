import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

/** What a step says when it runs: which, of which flow, when (epoch ms), and the handle for an answer from outside. */
export type Said = { step: string; flow: string; at: number; handle: string }

/**
 * The world outside the engines: every step of every engine tells it over a socket that it runs, one line each. So
 * the driver knows when to answer and when a flow is done in the same way and at the same price for all.
 */
export class Outside {
  readonly #awaited = new Map<string, (said: Said) => void>()
  readonly #counts = new Map<string, number>()
  readonly #sockets = new Set<Socket>()
  readonly #server = createServer((socket) => this.#listen(socket))

  async open(): Promise<number> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    return (this.#server.address() as AddressInfo).port
  }

  /** The next time that a step of a flow runs. Ask before it can. */
  next(flow: string, step: string): Promise<Said> {
    return new Promise((resolve) => this.#awaited.set(`${step} ${flow}`, resolve))
  }

  /** How often a step of a flow has run. */
  count(flow: string, step: string): number {
    return this.#counts.get(`${step} ${flow}`) ?? 0
  }

  forget(): void {
    this.#counts.clear()
    this.#awaited.clear()
  }

  close(): void {
    this.#server.close()
    for (const socket of this.#sockets) socket.destroy()
  }

  #listen(socket: Socket): void {
    this.#sockets.add(socket)
    let rest = ''
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) this.#hear(line)
    })
    socket.on('error', () => undefined)
    socket.on('close', () => this.#sockets.delete(socket))
  }

  #hear(line: string): void {
    const [step = '', flow = '', at = '', handle = ''] = line.split(' ')
    const key = `${step} ${flow}`
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
    const awaited = this.#awaited.get(key)
    this.#awaited.delete(key)
    awaited?.({ step, flow, at: Number(at), handle })
  }
}
