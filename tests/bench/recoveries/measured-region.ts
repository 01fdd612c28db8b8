import { type ChildProcess, fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtSandbox } from '#infra/build/sandbox.ts'
import { synthesized } from '#infra/build/synth.ts'
import { bundled } from '../engine/bundled.ts'
import type { Asked, Told } from './messages.ts'

type Answer<Tells extends Told['tells']> = Extract<Told, { tells: Tells }>
type Letter = Answer<'letter'>

/** The region in a process of its own, so that only what it does itself is measured. */
export class MeasuredRegion {
  readonly url: string
  readonly letters = new Map<string, Letter>()
  readonly #child: ChildProcess
  readonly #dataDir: string
  #onLetter: (letter: Letter) => void = () => undefined

  private constructor(child: ChildProcess, dataDir: string, url: string) {
    this.#child = child
    this.#dataDir = dataDir
    this.url = url
    child.on('message', (message: Told) => {
      if (message.tells !== 'letter') return
      this.letters.set(`${message.letter} ${message.order}`, message)
      this.#onLetter(message)
    })
  }

  /** @param lettersPerSecond how many letters a second the mail system takes */
  static async open(lettersPerSecond: number): Promise<MeasuredRegion> {
    const [sandbox, assembly, script] = await Promise.all([
      builtSandbox(),
      synthesized('local'),
      bundled(join(import.meta.dirname, 'region-process.ts')),
    ])
    const dataDir = await mkdtemp(join(tmpdir(), 'amends-bench-'))
    const args = [dataDir, sandbox, assembly, String(lettersPerSecond)]
    const child = fork(script, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    const { url } = await told(child, 'ready')
    return new MeasuredRegion(child, dataDir, url)
  }

  onLetter(listener: (letter: Letter) => void): void {
    this.#onLetter = listener
  }

  async ask<Tells extends Told['tells']>(asked: Asked, answer: Tells): Promise<Answer<Tells>> {
    this.#child.send(asked)
    return told(this.#child, answer)
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve))
    this.#child.kill('SIGKILL')
    await ended
    await rm(this.#dataDir, { recursive: true, force: true })
  }
}

const told = <Tells extends Told['tells']>(child: ChildProcess, tells: Tells): Promise<Answer<Tells>> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`the region ended by itself with ${code}`))
    const hear = (message: Told): void => {
      if (message.tells !== tells) return
      child.off('message', hear)
      child.off('exit', ended)
      resolve(message as Answer<Tells>)
    }
    child.on('message', hear)
    child.once('exit', ended)
  })
