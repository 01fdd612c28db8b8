import { decimalsOf } from '../reckoning.ts'
import type { Known } from './expression.ts'
import { allowedFor, factOf, isMoney, type longForm } from './fact.ts'
import { allowedNames, type Problem, Unusable } from './problem.ts'

export type Facts = [name: string, declaration: ReturnType<typeof longForm>][]
type Given = Record<string, unknown>

/** What a case says of itself beside its facts. */
const ofTheCase = ['id', 'currency']

export type ReadCase = (given: unknown) => { known: Known; currency: string }

/** Reads cases for one policy. Its answer throws Unusable, which names every fact that is wrong, missing or unknown. */
export function caseReader(declared: Facts, currency?: string): ReadCase {
  const names = [...declared.map(([name]) => name), ...ofTheCase]
  const known = new Set(names)
  const amounts = declared.filter(([, { type }]) => type === 'money').map(([name]) => name)

  return (given) => {
    if (given === null || typeof given !== 'object' || Array.isArray(given))
      throw new Unusable('the case', [{ path: [], wrong: 'this is no case', found: given, allowed: 'facts by name' }])
    const said = given as Given
    const problems: Problem[] = Object.keys(said)
      .filter((name) => !known.has(name))
      .map((name) => ({ path: [name], wrong: 'no such fact', found: name, allowed: allowedNames(name, names) }))
    const theirs = currencyOf(amounts, said, currency, problems)
    const read: Known = {}
    for (const [name, declaration] of declared) {
      const value = said[name] ?? declaration.default
      const fact = value === undefined ? undefined : factOf(inWholeUnits(value, declaration, theirs), declaration)
      if (fact === undefined)
        problems.push({
          path: [name],
          wrong: value === undefined ? 'this fact is missing' : 'this is not allowed',
          found: value,
          allowed: allowedFor(declaration),
        })
      read[name] = fact
    }
    if (problems.length > 0) throw new Unusable('the case', problems)
    return { known: read, currency: theirs }
  }
}

/** The one currency of a case: the policy's, or what the case says, or that of its amounts. */
function currencyOf(names: string[], said: Given, ours: string | undefined, problems: Problem[]): string {
  const amounts = names.flatMap((name) => {
    const value = said[name]
    return isMoney(value) ? [{ name, currency: value.currency }] : []
  })
  const stated = typeof said.currency === 'string' ? said.currency : undefined
  const currency = ours ?? stated ?? amounts[0]?.currency
  if (currency === undefined || !/^[A-Z]{3}$/.test(currency)) {
    const allowed = 'an ISO 4217 code in currency, in the policy or in the case, or an amount with its currency'
    problems.push({
      path: ['currency'],
      wrong: 'nothing says which currency this is in',
      found: said.currency,
      allowed,
    })
    return 'XXX'
  }
  for (const other of [{ name: 'currency', currency: stated ?? currency }, ...amounts])
    if (other.currency !== currency)
      problems.push({ path: [other.name], wrong: 'another currency', found: other.currency, allowed: currency })
  return currency
}

function inWholeUnits(value: unknown, { type }: { type: string }, currency: string): unknown {
  if (type !== 'money' || !isMoney(value)) return value
  return value.minor / 10 ** decimalsOf(currency)
}
