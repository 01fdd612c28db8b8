import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type EpochMs, SkippingClock } from './clock.ts'

/** Less is the difference between two looks at the wall clock. */
const NOTICEABLE_MS = 1000

const aheadIn = (file: string): number => {
  try {
    const { aheadMs } = JSON.parse(readFileSync(file, 'utf8'))
    return typeof aheadMs === 'number' && aheadMs > 0 ? aheadMs : 0
  } catch {
    return 0
  }
}

/**
 * A clock that goes on where it stopped, so that time never runs backwards over what is in a data folder. How far it
 * is ahead is written down before anything happens at a time that it leapt to.
 */
class RememberedClock extends SkippingClock {
  readonly #file: string
  #remembered = 0

  constructor(file: string, skipping: boolean) {
    const aheadMs = aheadIn(file)
    super({ startAt: Date.now() + aheadMs, skipping })
    this.#file = file
    this.#remembered = aheadMs
  }

  override at(due: EpochMs, run: () => void): () => void {
    return super.at(due, () => {
      this.#remember()
      run()
    })
  }

  #remember(): void {
    const aheadMs = this.aheadMs[0] ?? 0
    if (aheadMs === this.#remembered) return
    this.#remembered = aheadMs
    writeFileSync(`${this.#file}.new`, `${JSON.stringify({ aheadMs })}\n`)
    renameSync(`${this.#file}.new`, this.#file)
  }
}

/** The clock of a data folder. @throws Error where real time is wanted and the folder has seen the future */
export const rememberedClock = (dataDir: string, { realTime }: { realTime: boolean }): SkippingClock => {
  mkdirSync(dataDir, { recursive: true })
  const file = join(dataDir, 'clock.json')
  const aheadMs = aheadIn(file)
  if (realTime && aheadMs > NOTICEABLE_MS)
    throw new Error(
      `${dataDir} holds stories that have run ahead of the wall clock, to ${new Date(Date.now() + aheadMs).toISOString()}; give --real-time a data folder of its own with --data`,
    )
  return new RememberedClock(file, !realTime)
}
