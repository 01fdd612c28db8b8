import type { Contender, Place } from '../contender.ts'
import type { HttpClient } from '../http-client.ts'
import type { Outside } from '../outside.ts'
import { memoryMbOf } from '../process-tree.ts'
import { newFlow, oneFlow } from './throughput.ts'

export type Sleepers = {
  /** Of everything, with all sleepers asleep. */
  memoryMb: number
  /** From kill -9 to the end of a new flow. */
  restartMs: number
  /** Sleepers that woke after the restart, once each; what is missing did not, and nobody may wake twice or early. */
  resumed: number
  wokeEarly: number
  wokeTwice: number
}

export type Setting = { count: number; place: Place; client: HttpClient; outside: Outside; startsPerSecond: number }

const AT_ONCE = 50
/** What a contender that is not ready yet refuses is asked again. */
const AGAIN_AFTER_MS = 5
/** Time for memory to settle before it is read. */
const SETTLING_MS = 3000
/** Between the expected end of everything else and the moment at which all wake. */
const MARGIN_MS = 25_000
const LONGEST_WAKING_MS = 180_000

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** So many flows sleep till one moment; the contender is killed and started again in between; then all must wake. */
export const sleepers = async (contender: Contender, setting: Setting): Promise<Sleepers> => {
  const { count, place, client, outside, startsPerSecond } = setting
  const names = Array.from({ length: count }, newFlow)
  const wakeAt = Date.now() + (count / startsPerSecond) * 1000 + SETTLING_MS + MARGIN_MS
  const before = await contender.start(place)
  const waiting = [...names]
  const starting = Array.from({ length: AT_ONCE }, async () => {
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      const call = before.sleep?.(name, wakeAt)
      if (call !== undefined) await client.post(call)
    }
  })
  await Promise.all(starting)
  await pause(SETTLING_MS)
  const memoryMb = memoryMbOf(before.pids)

  const killedAt = performance.now()
  await before.kill()
  const running = await contender.start(place)
  await finished({ running, client, outside })
  const restartMs = performance.now() - killedAt
  const wokeEarly = names.filter((name) => outside.count(name, 'woke') > 0).length
  if (Date.now() > wakeAt)
    throw new Error(`${contender.name} took so long that its sleepers were due before the restart`)

  await pause(wakeAt - Date.now())
  const woke = () => names.filter((name) => outside.count(name, 'woke') > 0).length
  for (const deadline = Date.now() + LONGEST_WAKING_MS; woke() < count && Date.now() < deadline; ) await pause(250)
  const wokeTwice = names.filter((name) => outside.count(name, 'woke') > 1).length
  const resumed = woke()
  await running.kill()
  return { memoryMb, restartMs, resumed, wokeEarly, wokeTwice }
}

/** A new flow, from the first start that is taken to its end. */
const finished = async (world: Parameters<typeof oneFlow>[0]): Promise<void> => {
  for (const deadline = Date.now() + 60_000; ; ) {
    const ended = await oneFlow(world, newFlow()).catch((error: Error) => error)
    if (!(ended instanceof Error)) return
    if (Date.now() > deadline) throw ended
    await pause(AGAIN_AFTER_MS)
  }
}
