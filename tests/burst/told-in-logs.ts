import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'

const mostBytesAtOnce = 8 * 2 ** 20

/** Reads on, from where it stood, what the functions of the running system say. */
export class ToldInLogs {
  readonly acknowledged = new Set<string>()
  readonly sent = new Set<string>()
  readonly failed = new Map<string, number>()
  readonly #folder: string
  readonly #read = new Map<string, number>()

  constructor(dataDir: string) {
    this.#folder = join(dataDir, 'logs')
  }

  read(): void {
    if (!existsSync(this.#folder)) return
    for (const file of readdirSync(this.#folder))
      for (const line of this.#newLines(join(this.#folder, file))) this.#hear(line)
  }

  #hear(line: string): void {
    if (!line.startsWith('{')) return
    const { message, stage, recovery = '', error } = JSON.parse(line)
    if (message === 'step done' && stage === 'acknowledge') this.acknowledged.add(recovery)
    else if (message === 'letter sent') this.sent.add(recovery)
    else if (error !== undefined)
      this.failed.set(`${message}: ${error}`, (this.failed.get(`${message}: ${error}`) ?? 0) + 1)
  }

  *#newLines(file: string): Generator<string> {
    const from = this.#read.get(file) ?? 0
    const isNew = statSync(file).size - from
    if (isNew === 0) return
    const buffer = Buffer.allocUnsafe(Math.min(isNew, mostBytesAtOnce))
    const handle = openSync(file, 'r')
    const length = readSync(handle, buffer, 0, buffer.length, from)
    closeSync(handle)
    const whole = buffer.subarray(0, length).lastIndexOf(10) + 1
    this.#read.set(file, from + whole)
    yield* buffer.toString('utf8', 0, whole).split('\n')
  }
}
