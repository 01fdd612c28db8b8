import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { explained } from '#workflows/failure-events/explain.ts'
import { isSystem, systemNames } from '#workflows/failure-events/systems.ts'

const usage = `npm run -s explain -- <system> <file> [--header name=value …]
prints what Amends would do with a payload, and why, without doing it. Systems: ${systemNames.join(', ')}.
“-” as the file reads from standard input. --header gives a header of the request, such as x-shopify-topic=orders/cancelled.`

/** Says what is wrong and what is allowed, and ends with 2. */
function refuse(because: string): never {
  console.error(because)
  process.exit(2)
}

function jsonIn(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    return refuse(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown fault'}`)
  }
  if (text.trim() === '') refuse(`${file} is empty; a payload is one JSON value`)
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return refuse(`${file} is not JSON: ${whereIn(text, error as Error)}; a payload is one JSON value`)
  }
}

/** Where the reading ended, and nothing of what stands there: it may be about people. */
function whereIn(text: string, { message }: Error): string {
  const found = /position (\d+)/.exec(message)?.[1]
  const position = Number(found ?? 0)
  if (/Unexpected end|Unterminated/.test(message) || position >= text.trimEnd().length)
    return `it ends too early, after ${text.length} characters`
  if (found === undefined) return `something in its ${text.length} characters cannot be read`
  const before = text.slice(0, position).split('\n')
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1} cannot be read`
}

/** The systems that know a payload as one of their own, for who took the wrong name. */
const knownTo = (payload: unknown, headers: Record<string, string>) =>
  systemNames.filter((name) => {
    const answer = explained(name, payload, headers)
    return !('notTheirs' in answer) && answer.outcome !== 'quarantined'
  })

function asked() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { header: { type: 'string', multiple: true }, help: { type: 'boolean' } },
    })
  } catch (error) {
    return refuse(`${(error as Error).message}\n${usage}`)
  }
}

const { positionals, values } = asked()
const [system, file, ...more] = positionals
if (values.help === true) {
  console.log(usage)
  process.exit(0)
}
if (system === undefined || file === undefined || more.length > 0) refuse(usage)
if (!isSystem(system)) refuse(`${system} is no system we know. Known are: ${systemNames.join(', ')}.`)

const headers = Object.fromEntries(
  (values.header ?? []).map((header) => {
    if (!header.includes('=')) refuse(`“${header}” is no header; it is written as name=value`)
    const [name = '', ...value] = header.split('=')
    return [name.toLowerCase(), value.join('=')]
  }),
)
const payload = jsonIn(file)
const answer = explained(system, payload, headers)
if ('notTheirs' in answer) {
  const others = knownTo(payload, headers)
  const hint = others.length === 0 ? '' : `\nIt reads as one of: ${others.join(', ')}.`
  refuse(`${file} is no payload of ${system}. ${answer.notTheirs}${hint}`)
}
console.log(JSON.stringify(answer, null, 2))
