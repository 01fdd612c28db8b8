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
  try {
    return JSON.parse(text)
  } catch {
    return refuse(`${file} is not JSON: it holds ${text.length} characters; a payload is one JSON value`)
  }
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { header: { type: 'string', multiple: true }, help: { type: 'boolean' } },
})
const [system, file, ...more] = positionals
if (values.help === true) {
  console.log(usage)
  process.exit(0)
}
if (system === undefined || file === undefined || more.length > 0) refuse(usage)
if (!isSystem(system)) refuse(`${system} is no system we know. Known are: ${systemNames.join(', ')}.`)

const headers = Object.fromEntries(
  ((values.header ?? []) as string[]).map((header) => {
    const [name = '', ...value] = header.split('=')
    return [name.toLowerCase(), value.join('=')]
  }),
)
const answer = explained(system, jsonIn(file), headers)
if ('notTheirs' in answer) refuse(`${file} is no payload of ${system}. ${answer.notTheirs}`)
console.log(JSON.stringify(answer, null, 2))
