import { Unusable } from '#workflows/compensation/language/problem.ts'
import type { OpenedPolicy } from '../opened-policy.ts'
import { asSaid } from './as-said.ts'
import { badLine, history, type Past } from './history.ts'
import { count, emptyTally, type Tally } from './tally.ts'

/** What both policies make of a history, by currency, and the names in it that neither of them knows. */
export type Compared = { tallies: Tally[]; notUsed: string[] }

/** Names of what a history says of a case beside its facts. */
const besideFacts = ['id', 'currency']

/** Decides every recovery of a history with both policies. @throws Unusable naming the line */
export async function compared(
  file: string,
  after: OpenedPolicy,
  before: OpenedPolicy,
  progress: (readBytes: number) => void,
): Promise<Compared> {
  const tallies = new Map<string, Tally>()
  const notUsed = new Set<string>()
  const knownTo = (name: string) => name in before.facts || name in after.facts || besideFacts.includes(name)
  for await (const past of history(file)) {
    for (const name in past.facts) if (!notUsed.has(name) && !knownTo(name)) notUsed.add(name)
    const [was, is] = [decided(file, past, before), decided(file, past, after)]
    const tally = tallies.get(is.currency) ?? emptyTally(is.currency)
    tallies.set(is.currency, tally)
    count(tally, String(past.facts.id ?? `line ${past.line}`), was, is)
    if (tally.recoveries % 500 === 0) progress(past.readBytes)
  }
  if (tallies.size === 0) throw new Unusable(file, [{ path: [], wrong: 'there is no recovery in it' }])
  return { tallies: [...tallies.values()], notUsed: [...notUsed] }
}

function decided(file: string, { facts, line, fromCsv }: Past, policy: OpenedPolicy) {
  try {
    return policy.schedule(asSaid(facts, policy.facts, fromCsv))
  } catch (error) {
    if (!(error instanceof Unusable)) throw error
    const [problem] = error.problems
    const wrong = `${problem?.path.map(String).join('.')}: ${problem?.wrong}, for ${policy.file}`
    throw badLine(file, line, wrong, problem?.found, problem?.allowed)
  }
}
