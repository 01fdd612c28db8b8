import { readFile } from 'node:fs/promises'
import { compared } from './comparison.ts'
import { executed } from './execution.ts'
import type { Recording } from './recording.ts'

/** Runs a file of recorded executions: a line for every difference, and at last `passed/total`. */
const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('Usage: npx tsx tests/conformance/run.ts FILE')

const recordings = JSON.parse(await readFile(file, 'utf8')) as Recording[]
let passed = 0
for (const recording of recordings) {
  const differences = await executed(recording).then(
    (outcome) => compared(recording.expected, outcome),
    (error: Error) => [`did not run: ${error.message.replaceAll('\n', '; ')}`],
  )
  if (differences.length === 0) passed++
  for (const difference of differences) console.log(`${recording.id}: ${difference}`)
}
console.log(`${passed}/${recordings.length}`)
process.exitCode = passed === recordings.length ? 0 : 1
