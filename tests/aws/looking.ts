import type { Clock } from '#infra/local/clock.ts'

/** Looks again and again, so long after each look; what could not be seen now is seen the next time. */
export function looking(clock: Clock, everyMs: number, look: () => Promise<void>) {
  let isOver = false
  let last = Promise.resolve()
  const again = () => clock.at(clock.now() + everyMs, now)
  const now = (): void => {
    const release = clock.hold()
    last = look()
      .catch(({ name, message }: Error) => console.error(`The stage could not be looked at: ${name}: ${message}`))
      .finally(() => {
        if (!isOver) cancel = again()
        release()
      })
  }
  let cancel = again()
  return {
    async end(): Promise<void> {
      isOver = true
      cancel()
      await last
    },
  }
}
