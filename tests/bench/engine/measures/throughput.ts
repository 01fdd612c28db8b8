import type { Running } from '../contender.ts'
import type { HttpClient } from '../http-client.ts'
import type { Outside } from '../outside.ts'
import { cpuSecondsOf } from '../process-tree.ts'
import { quantile } from '../quantile.ts'

export type Throughput = {
  flowsPerSecond: number
  cpuMsPerFlow: number
  acknowledgedP50Ms: number
  acknowledgedP99Ms: number
  /** From sending the start to the first step's running. */
  firstStepP50Ms: number
  firstStepP99Ms: number
}

export type World = { running: Running; client: HttpClient; outside: Outside }

type Timing = { acknowledgedMs: number; firstStepMs: number }

const now = (): number => performance.timeOrigin + performance.now()

/** One flow from its start to its last step, answered from outside as soon as it asks. */
export const oneFlow = async ({ running, client, outside }: World, flow: string): Promise<Timing> => {
  const [first, asked, done] = ['acknowledge', 'fix', 'check-back'].map((step) => outside.next(flow, step))
  const sentAt = now()
  await client.post(running.begin(flow))
  const acknowledgedMs = now() - sentAt
  const handle = (await asked)?.handle ?? ''
  await client.post(running.answer(flow, handle))
  await done
  return { acknowledgedMs, firstStepMs: ((await first)?.at ?? Number.NaN) - sentAt }
}

let flows = 0
export const newFlow = (): string => `flow-${++flows}-${process.pid}`

/** Keeps so many flows under way for a time; flows that end in the warm-up before it are not counted. */
export const throughput = async (
  world: World,
  { concurrency, warmUpMs, measuredMs }: { concurrency: number; warmUpMs: number; measuredMs: number },
): Promise<Throughput> => {
  const timings: Timing[] = []
  const from = now() + warmUpMs
  const until = from + measuredMs
  let cpuBefore = 0
  const atWarm = new Promise<void>((resolve) =>
    setTimeout(() => {
      cpuBefore = cpuSecondsOf(world.running.pids)
      resolve()
    }, warmUpMs),
  )
  const slots = Array.from({ length: concurrency }, async () => {
    while (now() < until) {
      const timing = await oneFlow(world, newFlow())
      if (now() >= from && now() < until) timings.push(timing)
    }
  })
  await atWarm
  await new Promise((resolve) => setTimeout(resolve, until - now()))
  const cpuSeconds = cpuSecondsOf(world.running.pids) - cpuBefore
  await Promise.all(slots)
  const acknowledged = timings.map(({ acknowledgedMs }) => acknowledgedMs)
  const firstStep = timings.map(({ firstStepMs }) => firstStepMs)
  return {
    flowsPerSecond: timings.length / (measuredMs / 1000),
    cpuMsPerFlow: (cpuSeconds * 1000) / timings.length,
    acknowledgedP50Ms: quantile(acknowledged, 0.5),
    acknowledgedP99Ms: quantile(acknowledged, 0.99),
    firstStepP50Ms: quantile(firstStep, 0.5),
    firstStepP99Ms: quantile(firstStep, 0.99),
  }
}

/** How soon a start is acknowledged where nothing else is under way: one flow after the other. */
export const unloaded = async (world: World, count: number): Promise<number> => {
  const timings: number[] = []
  for (let index = 0; index < count; index++) timings.push((await oneFlow(world, newFlow())).acknowledgedMs)
  return quantile(timings, 0.5)
}
