import type { Discovered } from '../plans/discovered.ts'
import { lineOf, type Plan, type Port } from '../plans/plan.ts'
import type { Prepared } from './prepare.ts'
import type { Verdict } from './run-plan.ts'

/** So many plans are handed to a thread at once, unless it is to stop as soon as it can. */
const AT_ONCE = 20

/** Finds the calls of every path. @throws Error where a path goes wrong although nothing fails */
export async function discovered({ crew, paths }: Prepared, port: Port): Promise<Discovered[]> {
  const wrong: string[] = []
  const found = await Promise.all(
    paths.map(async (path) => {
      const done = await crew.do({ do: 'discover', path, port })
      if (done.done !== 'discovered') throw new Error(`${path} was not discovered`)
      wrong.push(...done.verdict.violations.map((violation) => `${path}, where nothing fails: ${violation}`))
      return done.discovered
    }),
  )
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
  return found
}

export type Swept = { verdicts: Verdict[]; seconds: number }

type Sweeping = {
  seconds?: number
  /** Is called with each batch of verdicts. */
  tell?: (verdicts: Verdict[]) => void
  /** Whether each verdict comes with everything that happened. */
  traced?: boolean
  /** Ends the sweep before its plans do. */
  enough?: () => boolean
  atOnce?: number
}

/** Runs the plans until all are done or the time is over. */
export async function sweep(
  { crew }: Prepared,
  plans: Plan[],
  { seconds = Number.POSITIVE_INFINITY, tell, traced = false, enough = () => false, atOnce = AT_ONCE }: Sweeping = {},
): Promise<Swept> {
  const began = performance.now()
  const elapsed = () => (performance.now() - began) / 1000
  const batches = Array.from({ length: Math.ceil(plans.length / atOnce) }, (_, n) =>
    plans.slice(n * atOnce, (n + 1) * atOnce).map(lineOf),
  )
  const verdicts: Verdict[] = []
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      while (elapsed() < seconds && !enough()) {
        const lines = batches.shift()
        if (lines === undefined) return
        const done = await crew.do({ do: 'run', lines, traced })
        if (done.done !== 'ran') continue
        verdicts.push(...done.verdicts)
        tell?.(done.verdicts)
      }
    }),
  )
  return { verdicts, seconds: elapsed() }
}
