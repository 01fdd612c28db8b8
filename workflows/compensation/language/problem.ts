/** One thing that is wrong in a policy or a case: where, what was wrong, what was found, and what is allowed. */
export type Problem = {
  path: PropertyKey[]
  wrong: string
  found?: unknown
  allowed?: string | undefined
  /** Where no path leads there, as in a file that cannot be read as one. */
  line?: number | undefined
}

/** The line of a file where a path stands, if anyone knows. */
export type LineOf = (path: PropertyKey[]) => number | undefined

/** A policy or a case that cannot be used. Its message names every problem at once. */
export class Unusable extends Error {
  override name = 'Unusable'

  constructor(
    readonly what: string,
    readonly problems: Problem[],
    lineOf: LineOf = () => undefined,
  ) {
    super([`${what} cannot be used:`, ...problems.map((problem) => `  ${inWords(problem, lineOf)}`)].join('\n'))
  }

  /** The same, with the line of each problem. */
  withLines(what: string, lineOf: LineOf): Unusable {
    return new Unusable(what, this.problems, lineOf)
  }
}

function inWords({ path, wrong, found, allowed, line: known }: Problem, lineOf: LineOf): string {
  const line = known ?? lineOf(path)
  return [
    line === undefined ? '' : `line ${line}: `,
    `${path.map(String).join('.') || '(top)'}: ${wrong}`,
    found === undefined ? '' : `; found ${shortened(JSON.stringify(found) ?? String(found))}`,
    allowed === undefined ? '' : `; allowed: ${allowed}`,
  ].join('')
}

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text)

/** What may have been meant by a name that nobody knows, and all that there is. */
export function allowedNames(found: string, names: string[]): string {
  const nearest = names
    .map((name) => ({ name, away: distance(found.toLowerCase(), name.toLowerCase()) }))
    .sort((one, other) => one.away - other.away)[0]
  const meant = nearest && nearest.away <= Math.max(1, found.length / 3) ? ` (did you mean ${nearest.name}?)` : ''
  return `${names.join(', ') || 'none'}${meant}`
}

/** How many letters must change to make one word of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, n) => n)
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1]
    for (const [j, its] of [...other].entries())
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === its ? 0 : 1)))
    row = next
  }
  return row.at(-1) ?? 0
}
