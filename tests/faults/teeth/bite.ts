import type { Discovered } from '../plans/discovered.ts'
import { noFaults, type Plan } from '../plans/plan.ts'
import type { Prepared } from '../runs/prepare.ts'
import type { Verdict } from '../runs/run-plan.ts'
import { sweep } from '../runs/sweep.ts'
import { labelOf } from '../world/site.ts'
import type { Tooth } from './teeth.ts'

/** What the harness finds wrong with a variant, until it finds what it should: each violation with the line that shows it. */
export async function foundWith(prepared: Prepared, tooth: Tooth): Promise<{ line: string; violation: string }[]> {
  const done = await prepared.crew.do({ do: 'discover', path: tooth.path, port: tooth.port ?? 'send' })
  if (done.done !== 'discovered') throw new Error(`${tooth.path} was not discovered`)
  const found = violationsIn([done.verdict])
  const isFound = () => found.some(({ violation }) => violation.startsWith(`${tooth.breaks} `))
  await sweep(prepared, plansFor(tooth, done.discovered), {
    tell: (verdicts) => void found.push(...violationsIn(verdicts)),
    enough: isFound,
    atOnce: 1,
  })
  return found
}

const violationsIn = (verdicts: Verdict[]) =>
  verdicts.flatMap(({ line, violations }) => violations.map((violation) => ({ line, violation })))

function plansFor({ path, port = 'send', faults = [], at }: Tooth, { sites }: Discovered): Plan[] {
  const met = sites.filter((site) => at?.test(labelOf(site)))
  return met.flatMap(({ index }) =>
    faults.map((fault) => ({ ...noFaults(path, port), calls: { [index]: fault } }) as Plan),
  )
}
