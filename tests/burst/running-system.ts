import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '#infra/build/root.ts'

/** In which Linux counts the time of a process. */
const ticksASecond = 100

/** What `npm start` runs: its settings, and the words after `node`. */
function asStarted(): { env: Record<string, string>; words: string[] } {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } }
  const [settings = '', words = ''] = scripts.start.split(' node ')
  return { env: Object.fromEntries(settings.split(' ').map((each) => each.split('='))), words: words.split(' ') }
}

/**
 * The local system as `npm start` runs it, in a process of its own, its clock at the pace of the wall. No order system
 * answers it: one that fails so many orders at once has no word for each within minutes.
 */
export class RunningSystem {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'amends-burst-'))
  /** The largest resident memory seen, in MB. */
  peakMb = 0
  #url = ''
  readonly #child: ChildProcess
  readonly #watching: NodeJS.Timeout

  constructor() {
    const { env, words } = asStarted()
    this.#child = spawn(process.execPath, [...words, '--no-order-system', '--port', '0', '--data', this.dataDir], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    this.#watching = setInterval(() => {
      this.peakMb = Math.max(this.peakMb, this.residentMb())
    }, 500)
  }

  get url(): string {
    return this.#url
  }

  /** Settled once the doors are open. @throws Error when the process ends before */
  async ready(): Promise<void> {
    let said = ''
    for await (const chunk of this.#child.stdout ?? []) {
      said += chunk
      this.#url = /Amends runs at (http:\S+) until/.exec(said)?.[1] ?? ''
      if (this.#url !== '') break
    }
    if (this.#url === '') throw new Error(`the system did not start:\n${said}`)
  }

  /**
   * The first acknowledgements among the letters at hand; they are asked for often enough that none is missed. A second
   * one of a recovery tells of another plan, where the order system cannot do what was asked of it.
   */
  async acknowledgements(): Promise<{ id: string; to: string }[]> {
    type Listed = { id: string; to: string; tags: Record<string, string> }
    const { letters } = await this.#asked<{ letters: Listed[] }>('/mailbox/letters')
    return letters.filter(({ tags }) => tags.letter === 'acknowledgement-1')
  }

  /** How many tasks there are of what fell out of the process, on whichever page of the tasks they stand. */
  async endedBadly(): Promise<number> {
    type Page = { tasks: { kind: string }[]; next?: string }
    let count = 0
    for (let next: string | undefined = ''; next !== undefined; ) {
      const page: Page = await this.#asked(`/console/api/tasks${next && `?cursor=${encodeURIComponent(next)}`}`)
      count += page.tasks.filter(({ kind }) => kind === 'ended-badly').length
      next = page.next
    }
    return count
  }

  residentMb(): number {
    try {
      const pages = Number(readFileSync(`/proc/${this.#child.pid}/statm`, 'utf8').split(' ')[1])
      return (pages * 4096) / 2 ** 20
    } catch {
      return 0
    }
  }

  /** The seconds of processor time that it has taken so far: what a busy machine does not change. */
  processorSeconds(): number {
    const [, said = ''] = readFileSync(`/proc/${this.#child.pid}/stat`, 'utf8').split(') ')
    const [user, system] = said.split(' ').slice(11, 13).map(Number) as [number, number]
    return (user + system) / ticksASecond
  }

  async #asked<Answer>(path: string): Promise<Answer> {
    return (await (await fetch(this.#url + path)).json()) as Answer
  }

  async stop(): Promise<void> {
    clearInterval(this.#watching)
    if (this.#child.exitCode === null) {
      this.#child.kill('SIGKILL')
      await once(this.#child, 'exit')
    }
    rmSync(this.dataDir, { recursive: true, force: true })
  }
}
