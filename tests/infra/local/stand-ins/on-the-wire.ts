import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { SkippingClock } from '#infra/local/clock.ts'
import { startWire } from '#infra/local/wire/server.ts'
import type { Service } from '#infra/local/wire/service.ts'

export const NOON = Date.parse('2026-11-25T12:00:00Z')

/** A clock at noon that leaps only when it is told to. */
export function clockAtNoon(): SkippingClock {
  const clock = new SkippingClock({ startAt: NOON, skipping: false })
  onTestFinished(() => clock.stop())
  return clock
}

/** What an unmodified client is constructed with, to reach these services. */
export async function clientOf(clock: SkippingClock, ...services: Service[]) {
  const wire = await startWire({ clock, services })
  onTestFinished(() => wire.close())
  return {
    endpoint: wire.url,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
    maxAttempts: 1,
  }
}

/** A folder of its own, gone after the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'stand-ins-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** Lets everything that is under way go on until `happened` holds. */
export async function until(happened: () => boolean, what = String(happened)): Promise<void> {
  const deadline = performance.now() + 3000
  while (!happened()) {
    if (performance.now() > deadline) throw new Error(`Waited in vain for: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}
